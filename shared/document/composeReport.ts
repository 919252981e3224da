import type { CaseRecord, Referral } from "../case/schema.ts";
import { isIsoDate } from "../dates.ts";
import type { Language } from "../fields.ts";
import { capital } from "../text.ts";
import { facts, heading, muted, optionalSection, paragraph } from "./blockBuilders.ts";
import type { Choice, DocumentBlock, DocumentContent } from "./blocks.ts";
import {
  birthFact,
  caseDocument,
  commonTexts,
  hidesPlaces,
  shownDate,
  unitDocument,
  unitName,
  type DocumentInput,
} from "./caseDocument.ts";
import type { CommonTexts } from "./texts/common.nb.ts";
import { report as nb, type ReportTexts } from "./texts/report.nb.ts";
import { report as nn } from "./texts/report.nn.ts";

const reportTexts: Record<Language, ReportTexts> = { nb, nn };

interface ReportParts {
  input: DocumentInput;
  record: CaseRecord | undefined;
  referral: Referral | undefined;
  texts: ReportTexts;
}

const byHand = (label: string, lines = 1): DocumentBlock => ({ kind: "writingLines", label, lines });

/** What is known in columns, what is not as lines to write on; a filled form has no lines left. */
function fields({ referral }: ReportParts, rows: [label: string, text: string][]): DocumentBlock[] {
  return referral ? facts(rows) : rows.map(([label]) => byHand(label));
}

/** Those who decide for the person, and how to reach them. */
function guardiansOf(record: CaseRecord | undefined, open: boolean, common: CommonTexts): string {
  return (record?.contacts ?? [])
    .filter(
      ({ parentalResponsibility, guardianMandate, relation }) =>
        parentalResponsibility !== "none" || guardianMandate !== "none" || speaks.includes(relation),
    )
    .map(({ name, relation, phone }) =>
      [name, common.relations[relation].toLowerCase(), open ? phone : ""].filter((text) => text.trim()).join(", "),
    )
    .join("\n");
}
const speaks: readonly string[] = ["guardian", "legalGuardian", "proxy"];

function person(parts: ReportParts): DocumentBlock[] {
  const { input, record, texts } = parts;
  const common = commonTexts[input.language];
  const one = record?.person;
  const open = record !== undefined && !hidesPlaces(record);
  const place = (text: string | undefined): string => (open ? (text ?? "") : "");
  const spoken = [one?.spokenLanguage ?? "", one?.needsInterpreter ? texts.interpreter : ""];
  return [
    heading(1, texts.person),
    ...fields(parts, [
      [common.name, one?.name ?? ""],
      record ? birthFact(record, common) : [common.born, ""],
      [texts.address, place(one?.address)],
      [common.phone, place(one?.phone)],
      [texts.language, spoken.filter((text) => text.trim()).join(", ")],
      [texts.guardians, guardiansOf(record, open, common)],
      [texts.doctor, place(one?.generalPractitioner)],
    ]),
    ...(record && !open ? [muted(common.hiddenPlaces)] : []),
  ];
}

function reporter(parts: ReportParts): DocumentBlock[] {
  const { input, referral, texts } = parts;
  const common = commonTexts[input.language];
  return [
    heading(1, texts.reporter),
    ...fields(parts, [
      ...(referral ? [[texts.kind, texts.kinds[referral.reporter]] satisfies [string, string]] : []),
      [texts.reporterName, referral?.reporterName ?? ""],
      [texts.unit, referral?.reporterUnit ?? ""],
      [common.phone, referral?.reporterPhone ?? ""],
      ...(referral ? [[texts.received, receivedText(referral, parts)] satisfies [string, string]] : []),
    ]),
  ];
}

const receivedText = ({ receivedOn, channel }: Referral, { input, texts }: ReportParts): string =>
  [receivedOn ? shownDate(receivedOn, commonTexts[input.language]) : "", texts.channels[channel]]
    .filter(Boolean)
    .join(", ");

function asks({ referral, texts }: ReportParts): DocumentBlock[] {
  const own = texts.asksFor;
  return [
    heading(1, texts.asks),
    {
      kind: "choices",
      items: [
        { checked: referral?.asksForCoordinator ?? false, text: own.coordinator },
        { checked: referral?.asksForPlan ?? false, text: own.plan },
        { checked: referral?.asksForChildCoordinator ?? false, text: own.childCoordinator },
        { checked: referral?.asksForResponsibilityGroup ?? false, text: own.group },
        { checked: referral?.asksForRehabilitation ?? false, text: own.rehabilitation },
      ],
    },
    heading(1, texts.informed),
    paragraph(texts.informedText),
    {
      kind: "choices",
      look: "row",
      items: [
        { checked: referral?.personInformed === "yes", text: texts.yes },
        { checked: referral?.personInformed === "no", text: texts.no },
      ],
    },
    ...(referral ? facts([[texts.agreedBy, referral.agreedBy]]) : [byHand(texts.agreedBy)]),
  ];
}

/** What the assessment asks first (`domain.md` 2.5), as the one who reports sees it. */
function criteria({ referral, texts }: ReportParts): DocumentBlock[] {
  const keys = ["longLasting", "severalServices", "seriousCondition"] as const;
  const { answers } = texts;
  const boxes = (chosen: string): Choice[] => [
    { checked: chosen === "yes", text: answers.yes },
    { checked: chosen === "no", text: answers.no },
    { checked: chosen === "unsure", text: answers.unsure },
  ];
  const asked = keys.filter((key) => !referral || referral[key] !== "");
  if (asked.length === 0) return [];
  return [
    heading(referral ? 1 : 2, texts.criteria),
    {
      kind: "table",
      caption: texts.criteria,
      columns: [
        { title: texts.question, width: 110 },
        { title: texts.answer, width: 60 },
      ],
      rows: asked.map((key) => [texts.questions[key], boxes(referral?.[key] ?? "")]),
    },
  ];
}

function needs(parts: ReportParts): DocumentBlock[] {
  const { input, referral, texts } = parts;
  const long: [string, string, number][] = [
    [texts.services, referral?.currentServices ?? "", 3],
    [texts.coordination, referral?.coordinationNeed ?? "", 3],
    [texts.kin, referral?.kinNeeds ?? "", 2],
  ];
  const appointedOn = referral?.unitAppointedOn ?? "";
  const appointed = [
    referral?.unitCoordinator ?? "",
    appointedOn ? shownDate(appointedOn, commonTexts[input.language]) : "",
  ];
  const short: [string, string][] = [
    [texts.wished, referral?.wishedCoordinator ?? ""],
    [texts.earlier, referral?.earlierPlan ?? ""],
    [texts.hospital, referral?.hospitalCoordinator ?? ""],
    [referral ? texts.unitAppointed : texts.unitCoordinator, appointed.filter((text) => text.trim()).join(", ")],
    [texts.enclosures, referral?.enclosures ?? ""],
  ];
  if (referral)
    return [
      ...optionalSection(1, texts.situation, referral.situation),
      ...criteria(parts),
      ...long.flatMap(([label, text]) => optionalSection(1, label, text)),
      ...facts(short),
    ];
  return [
    heading(1, texts.needs),
    byHand(texts.situation, 5),
    ...criteria(parts),
    ...long.map(([label, , lines]) => byHand(label, lines)),
    ...short.map(([label]) => byHand(label)),
  ];
}

/** A line to sign on; what is signed already says who and when. */
function signature({ input, referral, texts }: ReportParts): DocumentBlock[] {
  const who = referral?.signedBy.trim() ?? "";
  const line = { kind: "signature", label: who || texts.signature } as const;
  if (!referral) return [{ kind: "choices", items: [{ checked: false, text: texts.mandate }] }, line];
  const { signedOn, mandateShown } = referral;
  const signed = isIsoDate(signedOn) ? [who || texts.signature, shownDate(signedOn, commonTexts[input.language])] : [];
  return [
    ...facts([
      [texts.mandateShown, mandateShown === "" ? "" : texts.mandates[mandateShown]],
      [texts.signed, signed.join(", ")],
    ]),
    ...(signed.length > 0 ? [] : [line]),
  ];
}

/** Where the blank form goes, and what the municipality writes on it when it comes. */
function office({ input, texts }: ReportParts): DocumentBlock[] {
  const { settings, language } = input;
  const to = [unitName(settings, commonTexts[language]), settings.municipality, settings.postalAddress];
  const { oral, phone, letter, digital } = texts.channels;
  return [
    ...facts([[texts.send, to.filter((text) => text.trim()).join("\n")]]),
    heading(2, texts.office),
    byHand(`${texts.received}, ${texts.receivedOn.toLowerCase()}`),
    {
      kind: "choices",
      look: "row",
      items: [oral, phone, letter, digital].map((text) => ({ checked: false, text: capital(text) })),
    },
  ];
}

/** Melding om behov: filled from a report of the case, or blank to be written on by hand, also without a case. */
export function composeReport(
  input: DocumentInput & { case?: CaseRecord; referralId: string },
): DocumentContent | null {
  const record = input.case;
  const referral = record?.referrals.find(({ id }) => id === input.referralId);
  if (input.referralId !== "" && !referral) return null;
  const texts = reportTexts[input.language];
  const parts: ReportParts = { input, record: referral ? record : undefined, referral, texts };
  const own = {
    kind: "report",
    subtitle: texts.subtitle,
    footerName: texts.footer,
    isPublic: !referral,
    blocks: [
      ...(referral ? [] : [paragraph(texts.lead)]),
      ...[person, reporter, asks, needs].flatMap((part) => part(parts)),
      ...signature(parts),
      ...(referral ? [] : office(parts)),
    ] satisfies DocumentBlock[],
  } as const;
  return record && referral ? caseDocument({ ...input, case: record }, own) : unitDocument(input, own);
}
