import { needsGrounds } from "../../closing/grounds.ts";
import { isIsoDate, norwegianDate } from "../../dates.ts";
import { endedAppointments, endedOn } from "../../letter/ended.ts";
import { ONE_TRACK } from "../../letter/occasions.ts";
import { capital } from "../../text.ts";
import { bullets, facts, heading, paragraph, prose } from "../blockBuilders.ts";
import type { DocumentBlock } from "../blocks.ts";
import { complaintInfo, complaintLaws, lawLine, ownWords, questions } from "./letterBlocks.ts";
import { coordinatorOf, dated, type LetterBody, type LetterParts } from "./letterParts.ts";

/** Avslutning (`domain.md` 2.8): Rana's four receivers, each with what concerns them. */
export function closingLetter(parts: LetterParts): LetterBody {
  const own = parts.texts.closing;
  const { file } = own;
  switch (parts.letter.receiver) {
    case "person":
    case "representative":
      return { title: own.title, file, blocks: hasDied(parts) ? toBereaved(parts) : toFamily(parts) };
    case "coordinator":
      return { title: own.coordinator.title, file, blocks: toCoordinator(parts) };
    case "leader":
      return { title: isTrack(parts) ? own.leader.trackTitle : own.leader.title, file, blocks: toLeader(parts) };
    case "unit":
      return { title: own.unit.title, file, blocks: toUnit(parts) };
    case "other":
      return hasDied(parts)
        ? { title: own.title, file, blocks: toBereaved(parts) }
        : { title: own.partner.title, file, blocks: toPartner(parts) };
    default:
      return { title: own.partner.title, file, blocks: toPartner(parts) };
  }
}

const isTrack = ({ letter }: LetterParts): boolean => letter.aboutId === ONE_TRACK;

/** The day of what the letter tells of. */
const endDay = ({ input, letter }: LetterParts): string => endedOn(input.case, letter.aboutId);

const hasDied = ({ input }: LetterParts): boolean => input.case.closing.reason === "died";

/** Next of kin get KE's own words: no form says it well enough (`domain.md` 2.8). */
const toBereaved = (parts: LetterParts): DocumentBlock[] => [...ownWords(parts), ...questions(parts)];

function ending(parts: LetterParts): string {
  const { endsCoordinator, endsPlan, trackEndedOn } = parts.input.case.closing;
  const { ends } = parts.texts.closing;
  // What ended alone has been told of; now the rest does.
  if (trackEndedOn !== "" && !isTrack(parts)) return ends.case;
  if (endsCoordinator && endsPlan) return ends.both;
  return endsCoordinator ? ends.coordinator : endsPlan ? ends.plan : ends.case;
}

const reasonOf = ({ input, texts }: LetterParts): string => {
  const { reasons } = texts.closing;
  const { reason } = input.case.closing;
  return reason in reasons ? reasons[reason as keyof typeof reasons] : "";
};

/** What the person agrees to is no refusal; everything else can be complained of (pbrl § 7-2). */
function toFamily(parts: LetterParts): DocumentBlock[] {
  const { input, texts, say } = parts;
  const own = texts.closing;
  const { personAgrees, contactPoint } = input.case.closing;
  const [text, values] = dated(endDay(parts), own.on, own.onUndated);
  const why = reasonOf(parts);
  const disagrees = personAgrees !== "yes";
  return [
    { kind: "paragraph", look: "lead", text: say(text, { ...values, hva: ending(parts) }) },
    ...(why ? [paragraph(say(why))] : []),
    ...grounds(parts),
    paragraph(say(own.keeps)),
    ...(contactPoint.trim() ? [paragraph(say(own.point, { hvem: contactPoint.trim() }))] : []),
    paragraph(say(own.again)),
    ...(disagrees ? complaintInfo(parts) : []),
    ...questions(parts),
    ...(disagrees ? [lawLine(parts, complaintLaws)] : []),
  ];
}

/** Whoever is to understand the end, and may complain of it, gets the grounds; by hand where nobody has written them. */
function grounds({ input, texts }: LetterParts): DocumentBlock[] {
  const { closedReason } = input.case;
  if (closedReason.trim()) return prose(closedReason);
  return needsGrounds(input.case) ? [{ kind: "writingLines", label: texts.answer.whyBlank, lines: 4 }] : [];
}

function namesFor(parts: LetterParts): string[] {
  const { input, letter, texts } = parts;
  const all = endedAppointments(input.case, letter.aboutId).flatMap(
    ({ coordinatorId }) => coordinatorOf(input, coordinatorId) ?? [],
  );
  const own = all.filter(({ leaderName }) => leaderName.trim() === letter.name.trim());
  const names = (own.length > 0 ? own : all).map(({ name }) => name.trim()).filter(Boolean);
  return names.length > 0 ? names : [texts.theCoordinator];
}

/** That the case is over, or the appointment alone. */
function lead(
  parts: LetterParts,
  own: Record<"ends" | "endsUndated" | "track" | "trackUndated", string>,
): DocumentBlock {
  const [text, values] = isTrack(parts)
    ? dated(endDay(parts), own.track, own.trackUndated)
    : dated(endDay(parts), own.ends, own.endsUndated);
  return { kind: "paragraph", look: "lead", text: parts.say(text, values) };
}

function toLeader(parts: LetterParts): DocumentBlock[] {
  const { input, texts, say } = parts;
  const own = texts.closing.leader;
  const free = namesFor(parts).map((koordinator) => paragraph(capital(say(own.free, { koordinator }))));
  return [
    lead(parts, own),
    ...(input.case.appointments.length > 0 ? [...free, paragraph(own.thanks)] : []),
    ...questions(parts),
  ];
}

/** What is left to do for one who has been coordinator, and that the case closes for them. */
function toCoordinator(parts: LetterParts): DocumentBlock[] {
  const { input, texts, say } = parts;
  const own = texts.closing.coordinator;
  const name = input.case.person.name.trim();
  return [
    lead(parts, own),
    ...(name ? [paragraph(say(hasDied(parts) ? own.died : texts.appointment.coordinator.about))] : []),
    heading(1, texts.appointment.coordinator.do),
    bullets(own.steps.map((step) => say(step))),
    paragraph(own.thanks),
    ...questions(parts),
    lawLine(parts, ["confidentiality"]),
  ];
}

/** Of a death it is said once, without more words than needed. */
function toPartner(parts: LetterParts): DocumentBlock[] {
  const { texts, say } = parts;
  const own = texts.closing.partner;
  if (hasDied(parts)) {
    return [{ kind: "paragraph", look: "lead", text: say(own.died) }, paragraph(own.thanks), ...questions(parts)];
  }
  const [text, values] = dated(endDay(parts), own.ends, own.endsUndated);
  return [
    { kind: "paragraph", look: "lead", text: say(text, values) },
    paragraph(`${say(own.own)} ${say(own.share)}`),
    paragraph(own.thanks),
    ...questions(parts),
  ];
}

function toUnit(parts: LetterParts): DocumentBlock[] {
  const { input, texts, say } = parts;
  const own = texts.closing.unit;
  const { closing, closedReason, person } = input.case;
  const day = endDay(parts);
  const agrees = { "": "", yes: texts.appointment.unit.yes, no: texts.appointment.unit.no, unsure: "" };
  return [
    heading(1, texts.toFile),
    ...facts([
      [texts.appointment.unit.concerns, person.name],
      [own.ends, [ending(parts), isIsoDate(day) ? norwegianDate(day) : ""].filter(Boolean).join(", ")],
      [own.reason, [say(reasonOf(parts)), closedReason.trim()].filter(Boolean).join(" ")],
      [own.agrees, agrees[closing.personAgrees]],
      [own.point, closing.contactPoint],
    ]),
  ];
}
