import type { Appointment } from "../../case/schema.ts";
import { consentCovers } from "../../consent/rules.ts";
import { isIsoDate, norwegianDate } from "../../dates.ts";
import { dayAfter, spanOf } from "../../settings/spans.ts";
import { lawText, type LawId } from "../../settings/standardLaws.ts";
import { bullets, facts, heading, paragraph } from "../blockBuilders.ts";
import type { DocumentBlock } from "../blocks.ts";
import { complaintInfo, complaintLaws, coordinatorFacts, lawLine, questions, tasks } from "./letterBlocks.ts";
import { coordinatorName, coordinatorOf, dated, type LetterBody, type LetterParts } from "./letterParts.ts";

const lawOf: Record<Appointment["type"], LawId> = {
  coordinator: "coordinator",
  childCoordinator: "child-coordinator",
};

interface Appointed extends LetterParts {
  appointment: Appointment;
}

/** Oppnevning (`domain.md` 2.6): to the person, the coordinator, the leader, KE's own file and the services that take part. */
export function appointmentLetter(parts: LetterParts): LetterBody | null {
  const appointment = parts.input.case.appointments.find(({ id }) => id === parts.letter.aboutId);
  if (!appointment) return null;
  const own = parts.texts.appointment;
  const { file } = own;
  const appointed = { ...parts, appointment };
  const title = (text: string): string => parts.say(text, { rolle: parts.texts.what[appointment.type] });
  switch (parts.letter.receiver) {
    case "coordinator":
      return { title: title(own.coordinator.title), file, blocks: toCoordinator(appointed) };
    case "leader":
      return { title: title(own.leader.title), file, blocks: toLeader(appointed) };
    case "unit":
      return { title: title(own.unit.title), file, blocks: toUnit(appointed) };
    case "person":
    case "representative":
      return { title: own.titles[appointment.type], file, blocks: toFamily(appointed) };
    default:
      return { title: own.titles[appointment.type], file, blocks: toPartner(appointed) };
  }
}

function naming({ appointment, texts, ...parts }: Appointed): { koordinator: string; rolle: string } {
  return { koordinator: coordinatorName({ texts, ...parts }, appointment.id), rolle: texts.what[appointment.type] };
}

/** The last day of first contact; nothing when the appointment has no first day, or that day has been. */
function contactBy({ input, appointment }: Appointed): string {
  const day = isIsoDate(appointment.from) ? dayAfter(appointment.from, spanOf(input.settings, "firstContact")) : "";
  return day >= input.today ? norwegianDate(day) : "";
}

function toFamily(parts: Appointed): DocumentBlock[] {
  const { appointment, texts, say } = parts;
  const own = texts.appointment;
  const names = naming(parts);
  const [text, values] = dated(appointment.from, own.is, own.isUndated);
  const frist = contactBy(parts);
  const isChild = appointment.type === "childCoordinator";
  return [
    { kind: "paragraph", look: "lead", text: say(text, { ...values, ...names }) },
    ...(appointment.wishHeard.trim() ? [paragraph(say(own.wish))] : []),
    ...coordinatorFacts(parts, appointment),
    heading(1, isChild ? texts.answer.childCoordinatorHeading : texts.answer.coordinatorHeading),
    tasks(parts, isChild),
    heading(1, texts.next),
    ...(frist ? [paragraph(say(own.contact, { ...names, frist }))] : []),
    paragraph(`${say(own.sharing)} ${say(own.plan)}`),
    paragraph(say(own.change)),
    ...complaintInfo(parts),
    ...questions(parts),
    lawLine(parts, [lawOf[appointment.type], ...complaintLaws]),
  ];
}

/** What a coordinator with one case and no training needs on the first day. */
function toCoordinator(parts: Appointed): DocumentBlock[] {
  const { input, appointment, texts, say } = parts;
  const own = texts.appointment.coordinator;
  const [text, values] = dated(appointment.from, own.is, own.isUndated);
  const frist = contactBy(parts);
  const name = input.case.person.name.trim();
  const deputy = coordinatorOf(input, appointment.deputyId)?.name.trim() ?? "";
  return [
    { kind: "paragraph", look: "lead", text: say(text, { ...values, rolle: texts.what[appointment.type] }) },
    ...(name ? [paragraph(say(own.about))] : []),
    heading(1, own.do),
    bullets(own.steps.filter((step) => frist || !step.includes("{frist}")).map((step) => say(step, { frist }))),
    ...(deputy ? [paragraph(say(own.deputy, { navn: deputy }))] : []),
    paragraph(own.help),
    ...questions(parts),
    lawLine(parts, [lawOf[appointment.type], "confidentiality"]),
  ];
}

/** The leader is told how much work it is, never for whom (hol § 12-1). */
function toLeader(parts: Appointed): DocumentBlock[] {
  const { appointment, texts, say } = parts;
  const own = texts.appointment.leader;
  const names = naming(parts);
  const [text, values] = dated(appointment.from, own.is, own.isUndated);
  return [
    { kind: "paragraph", look: "lead", text: say(text, { ...values, ...names }) },
    paragraph(own.secrecy),
    paragraph(appointment.leaderAgreed ? own.agreed : own.time),
    paragraph(say(own.tell, names)),
    ...questions(parts),
    lawLine(parts, [lawOf[appointment.type]]),
  ];
}

function toPartner(parts: Appointed): DocumentBlock[] {
  const { input, letter, appointment, texts, say } = parts;
  const own = texts.appointment.partner;
  const [text, values] = dated(appointment.from, own.is, own.isUndated);
  return [
    { kind: "paragraph", look: "lead", text: say(text, { ...values, ...naming(parts) }) },
    ...coordinatorFacts(parts, appointment),
    paragraph(say(own.call)),
    paragraph(isLimited(input, letter) ? own.limited : own.consent),
    ...questions(parts),
  ];
}

const isLimited = (input: LetterParts["input"], { serviceId, organisation }: LetterParts["letter"]): boolean =>
  consentCovers(input.case, serviceId, organisation, input.today) === "limited";

/** For KE's own file: what was decided, on what ground, and what was asked first. */
function toUnit(parts: Appointed): DocumentBlock[] {
  const { input, appointment, texts, common } = parts;
  const own = texts.appointment.unit;
  return [
    heading(1, texts.toFile),
    ...facts([
      [own.concerns, input.case.person.name],
      [own.role, texts.what[appointment.type]],
      [own.law, lawText(input.settings, lawOf[appointment.type])],
    ]),
    ...coordinatorFacts(parts, appointment),
    ...facts([
      [own.wish, appointment.wishHeard.trim() || own.wishNone],
      [own.agreed, appointment.leaderAgreed ? own.yes : own.no],
      [own.by, appointment.appointedBy === "unit" ? own.byUnit : common.unit.toLowerCase()],
    ]),
  ];
}
