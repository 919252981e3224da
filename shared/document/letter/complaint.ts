import { complainedOf, complainedOn } from "../../complaint/aboutLetter.ts";
import type { Complaint } from "../../complaint/schema.ts";
import { isIsoDate, norwegianDate } from "../../dates.ts";
import { keptPaper } from "../../letter/kept.ts";
import { dayAfter, spanOf } from "../../settings/spans.ts";
import { bullets, facts, heading, optionalSection, paragraph } from "../blockBuilders.ts";
import type { DocumentBlock } from "../blocks.ts";
import { signedConsent } from "../signedConsent.ts";
import { fill } from "./fill.ts";
import { lawLine, questions } from "./letterBlocks.ts";
import { dated, type LetterBody, type LetterParts } from "./letterParts.ts";

interface Complained extends LetterParts {
  complaint: Complaint;
}

/** Klage (pbrl §§ 7-2 to 7-5): to the one who complained how it goes, and to statsforvalteren with what is enclosed. */
export function complaintLetter(parts: LetterParts): LetterBody | null {
  const complaint = parts.input.case.complaints.find(({ id }) => id === parts.letter.aboutId);
  if (!complaint) return null;
  const own = parts.texts.complaintLetter;
  const { file } = own;
  const complained = { ...parts, complaint };
  if (parts.letter.receiver === "countyGovernor") {
    return { title: own.governor.title, file, blocks: toGovernor(complained), enclosed: copyOf(complained) };
  }
  switch (complaint.ownDecision) {
    case "":
      return { title: own.received.title, file, blocks: received(complained) };
    case "changed":
      return { title: own.changed.title, file, blocks: changed(complained) };
    case "upheld":
      return { title: own.forwarded.title, file, blocks: forwarded(complained) };
  }
}

function received(parts: Complained): DocumentBlock[] {
  const { input, complaint, texts, say } = parts;
  const own = texts.complaintLetter.received;
  const [text, values] = dated(complaint.receivedOn, own.got, own.gotUndated);
  const hasDay = isIsoDate(complaint.receivedOn);
  const frist = norwegianDate(dayAfter(complaint.receivedOn, spanOf(input.settings, "forwardComplaint")));
  const [first = "", ...others] = own.steps;
  return [
    { kind: "paragraph", look: "lead", text: say(text, values) },
    heading(1, texts.next),
    bullets([hasDay ? say(first, { frist }) : own.stepsUndated, ...others.map((step) => say(step))]),
    paragraph(say(own.help)),
    ...questions(parts),
    lawLine(parts, ["complaint", "complaint-form"]),
  ];
}

function forwarded(parts: Complained): DocumentBlock[] {
  const { complaint, texts, say } = parts;
  const own = texts.complaintLetter.forwarded;
  const [text, values] = dated(complaint.forwardedOn, own.sent, own.sentUndated);
  return [
    { kind: "paragraph", look: "lead", text: say(own.stands) },
    ...optionalSection(1, own.why, complaint.ownReasons),
    heading(1, texts.next),
    paragraph(say(text, values)),
    paragraph(say(texts.complaintLetter.received.help)),
    ...questions(parts),
    lawLine(parts, ["complaint"]),
  ];
}

const changed = (parts: Complained): DocumentBlock[] => [
  { kind: "paragraph", look: "lead", text: parts.say(parts.texts.complaintLetter.changed.agree) },
  ...optionalSection(1, parts.texts.complaintLetter.forwarded.why, parts.complaint.ownReasons),
  ...questions(parts),
];

function toGovernor(parts: Complained): DocumentBlock[] {
  const { input, complaint, texts, say } = parts;
  const own = texts.complaintLetter.governor;
  const { person } = input.case;
  const day = (date: string): string => (isIsoDate(date) ? norwegianDate(date) : "");
  return [
    { kind: "paragraph", look: "lead", text: say(own.text) },
    ...facts([
      [own.concerns, person.name],
      [parts.common.born, day(person.birthDate)],
      [own.complainant, complaint.by],
      [own.about, own.abouts[complaint.about]],
      [isOfAnswer(parts) ? own.answered : own.letterSent, day(complainedOn(input.case, complaint))],
      [own.received, day(complaint.receivedOn)],
      [own.reviewed, day(complaint.ownDecisionOn)],
    ]),
    ...optionalSection(1, own.views, complaint.ownReasons),
    heading(1, own.enclosed),
    { kind: "numbered", items: enclosures(parts) },
    ...questions(parts),
    lawLine(parts, ["complaint"]),
  ];
}

/** What statsforvalteren needs to decide: the complaint, the answer, the report, the assessment and the consent. */
function enclosures(parts: Complained): string[] {
  const { input, complaint, texts } = parts;
  const own = texts.complaintLetter.governor.enclosures;
  const { assessment, referrals, consents } = input.case;
  const answeredOn = isOfAnswer(parts) ? complainedOn(input.case, complaint) : assessment.answeredOn;
  const named = (date: string, withDate: string, without: string): string => fill(...dated(date, withDate, without));
  const consent = signedConsent(consents);
  return [
    named(complaint.receivedOn, own.complaint, own.complaintUndated),
    ...(isOfAnswer(parts) ? [] : [letterName(parts)]),
    named(answeredOn, own.answer, own.answerUndated),
    ...referrals.map(({ receivedOn }) => named(receivedOn, own.referral, own.referralUndated)),
    own.assessment,
    ...(consent && isIsoDate(consent.signedOn) ? [fill(own.consent, { dato: norwegianDate(consent.signedOn) })] : []),
  ];
}

const isOfAnswer = ({ input, complaint }: Complained): boolean =>
  (complainedOf(input.case, complaint)?.occasion ?? "answer") === "answer";

/** "Brevet om avslutning, sendt 01.02.2026". */
function letterName({ input, complaint, texts }: Complained): string {
  const { answer, letter } = texts.complaintLetter.governor.enclosures;
  const occasion = complainedOf(input.case, complaint)?.occasion;
  const dato = norwegianDate(complainedOn(input.case, complaint));
  if (occasion !== "appointment" && occasion !== "changeover" && occasion !== "closing") return fill(answer, { dato });
  return fill(letter, { hva: texts[occasion].file, dato });
}

/** The letter that is complained of, as it was sent. */
function copyOf(parts: Complained): DocumentBlock[] {
  const { input, complaint, texts } = parts;
  const letter = complainedOf(input.case, complaint);
  const paper = letter ? keptPaper(input.case, letter) : null;
  if (!paper) return [];
  const title = fill(texts.complaintLetter.governor.copy, { hva: letterName(parts) });
  return [
    { kind: "pageBreak" },
    heading(1, title),
    ...facts(paper.opening.facts.map(({ label, text }) => [label, text])),
    heading(2, paper.title),
    ...paper.blocks.map((block) => (block.kind === "heading" ? heading(3, block.text) : block)),
  ];
}
