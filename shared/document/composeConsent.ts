import type { Consent, ConsentService } from "../consent/schema.ts";
import { ageOn } from "../dates.ts";
import type { Language } from "../fields.ts";
import type { Choice, DocumentBlock, DocumentContent, TableCell } from "./blocks.ts";
import { bullets, facts, heading, muted, paragraph, prose } from "./blockBuilders.ts";
import {
  birthFact,
  caseDocument,
  commonTexts,
  nameByHand,
  serviceName,
  shownDate,
  shownPeriod,
  type CaseDocumentInput,
} from "./caseDocument.ts";
import { consentSignatures, employeeSignature } from "./consent/signatures.ts";
import { contactLine } from "./consent/contactLine.ts";
import type { ConsentParts } from "./consent/consentParts.ts";
import { asksForChildCoordinator } from "./signedConsent.ts";
import { consent as nb, type ConsentTexts } from "./texts/consent.nb.ts";
import { consent as nn } from "./texts/consent.nn.ts";

const consentTexts: Record<Language, ConsentTexts> = { nb, nn };

/** Empty rows to fill in by hand when no service is chosen yet. */
const BLANK_ROWS = 5;

function top(parts: ConsentParts): DocumentBlock[] {
  const { input, consent, texts, common } = parts;
  const { person, number } = input.case;
  const age = ageOn(person.birthDate, input.today);
  const self = consent.signers.length > 0 && consent.signers.every(({ role }) => role === "person");
  const onBehalf = !self && (person.kind === "expectedChild" || age === null || age < 18 || consent.signers.length > 0);
  return [
    ...facts(
      [
        [common.concerns, person.name],
        birthFact(input.case, common),
        [common.caseNumber, `${number}, ${texts.version} ${consent.version}`],
        [texts.signed, consent.state === "signed" ? shownDate(consent.signedOn, common) : ""],
      ],
      "box",
    ),
    ...nameByHand(input.case, common),
    { kind: "paragraph", look: "lead", text: texts.lead },
    ...(onBehalf ? [muted(texts.onBehalf)] : []),
    ...(consent.state === "refused" ? [{ kind: "notice", text: texts.refused } as const] : []),
    heading(1, texts.purpose.heading),
    paragraph(texts.purpose.text),
  ];
}

function work({ input, consent, texts }: ConsentParts): DocumentBlock[] {
  const own = texts.work;
  const coordinator = asksForChildCoordinator(input) ? own.childCoordinator : own.coordinator;
  return [
    heading(1, own.heading),
    {
      kind: "choices",
      items: [
        { checked: consent.forCoordinator, text: coordinator },
        { checked: consent.forPlan, text: own.plan },
      ],
    },
    muted(own.note),
  ];
}

function answers({ decision }: Pick<ConsentService, "decision">, { texts }: ConsentParts): Choice[] {
  const words = texts.sharing.answers;
  return [
    { checked: decision === "allowed", text: words.allowed },
    { checked: decision === "limited", text: words.limited },
    { checked: decision === "notAllowed", text: words.notAllowed },
  ];
}

function about(row: ConsentService, { texts, common }: ConsentParts): string {
  const own = texts.sharing;
  const topics = row.topics.map((topic) => common.topics[topic]).join(", ");
  const open = row.decision === "allowed" && !topics ? own.allNecessary : topics;
  return [
    open,
    row.limits.trim() ? own.limit(row.limits.trim()) : "",
    row.until ? own.until(shownDate(row.until, common)) : "",
  ]
    .filter(Boolean)
    .join("\n");
}

function serviceRows(parts: ConsentParts): TableCell[][] {
  const { input, consent, texts } = parts;
  if (!consent.services.length) {
    return Array.from({ length: BLANK_ROWS }, () => ["", "", answers({ decision: "undecided" }, parts)]);
  }
  return consent.services.map((row) => [
    [serviceName(row, input.services), row.namedPerson.trim() ? texts.sharing.named(row.namedPerson.trim()) : ""]
      .filter(Boolean)
      .join("\n"),
    about(row, parts),
    answers(row, parts),
  ]);
}

function sharing(parts: ConsentParts): DocumentBlock[] {
  const { consent, texts, common } = parts;
  const own = texts.sharing;
  const byHand = consent.services.every(({ decision }) => decision === "undecided");
  return [
    heading(1, own.heading),
    paragraph(own.text),
    { kind: "choices", items: [{ checked: consent.forSharing, text: own.checkbox }] },
    {
      kind: "table",
      caption: own.caption,
      ...(byHand ? { look: "roomy" } : {}),
      columns: [
        { title: common.service, width: 48 },
        { title: own.about, width: 67 },
        { title: own.answer, width: 55 },
      ],
      rows: serviceRows(parts),
    },
  ];
}

/** Once signed, nothing more is to be written on the paper. */
const isOpen = ({ state }: Consent): boolean => state === "draft" || state === "printed";

function limitsAndPeriod({ consent, texts, common }: ConsentParts): DocumentBlock[] {
  const period = shownPeriod(consent.from, consent.until, common);
  const blank = (label: string): DocumentBlock[] =>
    isOpen(consent) ? [{ kind: "writingLines", label, lines: 1 }] : [];
  return [
    heading(1, texts.limits.heading),
    paragraph(texts.limits.text),
    ...(consent.generalLimits.trim()
      ? facts([[texts.limits.label, consent.generalLimits]])
      : blank(texts.limits.label)),
    heading(1, texts.period.heading),
    ...(period ? [paragraph(`${texts.period.valid} ${period}.`)] : blank(texts.period.blank)),
  ];
}

/** Rights stand before the signature; a child's view is asked for until the child consents alone. */
function rights(parts: ConsentParts): DocumentBlock[] {
  const { input, consent, texts } = parts;
  const age = ageOn(input.case.person.birthDate, input.today);
  const isChild = age !== null && age < 16;
  const heard = consent.childHeard.trim();
  const view: DocumentBlock[] = heard
    ? prose(`${texts.child.label}: ${heard}`)
    : [{ kind: "writingLines", label: texts.child.label, lines: 2 }];
  return [
    heading(1, texts.voluntary.heading),
    bullets(texts.voluntary.items),
    heading(1, texts.exceptions.heading),
    paragraph(texts.exceptions.text),
    ...(isChild || heard ? [heading(1, texts.child.heading), paragraph(texts.child.text), ...view] : []),
    heading(1, texts.contact.heading),
    paragraph(contactLine(input, texts)),
  ];
}

function keeping({ consent, texts }: ConsentParts): DocumentBlock[] {
  return [
    heading(1, texts.keeping.heading),
    paragraph(texts.keeping.text),
    ...facts([[texts.keeping.filedIn, consent.filedIn]]),
  ];
}

/** The form for one version of the consent. `consentId` is one of the case's. */
export function composeConsent(input: CaseDocumentInput & { consentId: string }): DocumentContent {
  const consent = input.case.consents.find(({ id }) => id === input.consentId);
  if (!consent) throw new Error("composeConsent: the case has no such consent");
  const texts = consentTexts[input.language];
  const parts: ConsentParts = { input, consent, texts, common: commonTexts[input.language] };
  const sections = [top, work, sharing, limitsAndPeriod, rights, keeping, consentSignatures, employeeSignature];
  return caseDocument(input, {
    kind: "consent",
    subtitle: texts.subtitle,
    footerName: texts.footer,
    blocks: sections.flatMap((section) => section(parts)),
  });
}
