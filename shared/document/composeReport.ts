import type { CaseRecord, Referral } from "../case/schema.ts";
import type { Language } from "../fields.ts";
import { facts, heading, muted, optionalSection, paragraph } from "./blockBuilders.ts";
import type { DocumentBlock, DocumentContent } from "./blocks.ts";
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

function person(parts: ReportParts): DocumentBlock[] {
  const { input, record, texts } = parts;
  const common = commonTexts[input.language];
  const one = record?.person;
  const open = record !== undefined && !hidesPlaces(record);
  const guardians = (record?.contacts ?? [])
    .filter(
      ({ parentalResponsibility, guardianMandate }) => parentalResponsibility !== "none" || guardianMandate !== "none",
    )
    .map(({ name, phone }) => [name, open ? phone : ""].filter((text) => text.trim()).join(", "));
  return [
    heading(1, texts.person),
    ...fields(parts, [
      [common.name, one?.name ?? ""],
      record ? birthFact(record, common) : [common.born, ""],
      [texts.address, open ? (one?.address ?? "") : ""],
      [common.phone, open ? (one?.phone ?? "") : ""],
      [texts.language, one?.spokenLanguage ?? ""],
      [texts.guardians, guardians.join("\n")],
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
      [texts.reporterName, referral?.reporterName ?? ""],
      [texts.unit, referral?.reporterUnit ?? ""],
      [common.phone, referral?.reporterPhone ?? ""],
      [texts.received, referral?.receivedOn ? shownDate(referral.receivedOn, common) : ""],
    ]),
  ];
}

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

function needs({ referral, texts }: ReportParts): DocumentBlock[] {
  const long: [string, string, number][] = [
    [texts.situation, referral?.situation ?? "", 5],
    [texts.services, referral?.currentServices ?? "", 3],
    [texts.coordination, referral?.coordinationNeed ?? "", 3],
    [texts.kin, referral?.kinNeeds ?? "", 2],
  ];
  const short: [string, string][] = [
    [texts.wished, referral?.wishedCoordinator ?? ""],
    [texts.earlier, referral?.earlierPlan ?? ""],
    [texts.hospital, referral?.hospitalCoordinator ?? ""],
  ];
  if (referral) return [...long.flatMap(([label, text]) => optionalSection(1, label, text)), ...facts(short)];
  return [
    heading(1, texts.needs),
    ...long.map(([label, , lines]) => byHand(label, lines)),
    ...short.map(([label]) => byHand(label)),
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
  const to = [
    unitName(input.settings, commonTexts[input.language]),
    input.settings.municipality,
    input.settings.postalAddress,
  ];
  const own = {
    kind: "report",
    subtitle: texts.subtitle,
    footerName: texts.footer,
    isPublic: !referral,
    blocks: [
      ...(referral ? [] : [paragraph(texts.lead)]),
      ...[person, reporter, asks, needs].flatMap((part) => part(parts)),
      { kind: "signature", label: referral?.signedBy.trim() || texts.signature },
      ...(referral ? [] : facts([[texts.send, to.filter((text) => text.trim()).join("\n")]])),
    ] satisfies DocumentBlock[],
  } as const;
  return record && referral ? caseDocument({ ...input, case: record }, own) : unitDocument(input, own);
}
