import type { Appointment } from "../../case/schema.ts";
import type { Changeover } from "../../changeover/schema.ts";
import { isIsoDate, norwegianDate } from "../../dates.ts";
import { bullets, facts, heading, paragraph } from "../blockBuilders.ts";
import type { DocumentBlock } from "../blocks.ts";
import { appointedIn, shownDate } from "../caseDocument.ts";
import { complaintInfo, complaintLaws, coordinatorFacts, lawLine, questions } from "./letterBlocks.ts";
import { changeNames, coordinatorOf, type LetterBody, type LetterParts } from "./letterParts.ts";

interface Changed extends LetterParts {
  changeover: Changeover;
  /** Of the one who takes over. */
  next: Appointment | undefined;
  names: ReturnType<typeof changeNames>;
}

/** Bytte av koordinator (`product.md` 3.8): both names stand in every letter until the overlap ends. */
export function changeoverLetter(parts: LetterParts): LetterBody | null {
  const { input, letter, texts } = parts;
  const changeover = input.case.changeovers.find(({ id }) => id === letter.aboutId);
  if (!changeover) return null;
  const own = texts.changeover;
  const { file, title } = own;
  const next = input.case.appointments.find(({ id }) => id === changeover.toId);
  const changed = { ...parts, changeover, next, names: changeNames(parts, changeover) };
  switch (letter.receiver) {
    case "coordinator":
      return isNew(changed)
        ? { title: own.to1.title, file, blocks: toNew(changed) }
        : { title: own.from1.title, file, blocks: toFormer(changed) };
    case "leader":
      return { title: own.leader.title, file, blocks: toLeader(changed) };
    case "unit":
      return { title: own.unit.title, file, blocks: toUnit(changed) };
    case "person":
    case "representative":
      return { title, file, blocks: toFamily(changed) };
    default:
      return { title, file, blocks: toPartner(changed) };
  }
}

const isNew = ({ input, letter, next }: Changed): boolean =>
  coordinatorOf(input, next?.coordinatorId ?? "")?.name.trim() === letter.name.trim();

/** When it happens: the days both are there, or the day alone. */
function when({ changeover, next, texts, say }: Changed): string[] {
  const { overlapFrom, overlapUntil } = changeover;
  if (isIsoDate(overlapFrom) && isIsoDate(overlapUntil)) {
    return [say(texts.changeover.overlap, { fra: norwegianDate(overlapFrom), til: norwegianDate(overlapUntil) })];
  }
  const day = [overlapFrom, next?.from ?? ""].find(isIsoDate);
  return day === undefined ? [] : [say(texts.changeover.from, { dato: norwegianDate(day) })];
}

const lead = (parts: Changed, text: string): DocumentBlock => ({
  kind: "paragraph",
  look: "lead",
  text: [parts.say(text, parts.names), ...when(parts)].join(" "),
});

const newCoordinator = (parts: Changed): DocumentBlock[] =>
  parts.next ? [heading(1, parts.texts.changeover.heading), ...coordinatorFacts(parts, parts.next)] : [];

function toFamily(parts: Changed): DocumentBlock[] {
  const { texts, say, names } = parts;
  const own = texts.changeover;
  return [
    lead(parts, own.takes),
    ...newCoordinator(parts),
    heading(1, texts.next),
    paragraph(say(own.brief, names)),
    paragraph(say(own.agreements)),
    paragraph(say(texts.appointment.change)),
    ...complaintInfo(parts),
    ...questions(parts),
    lawLine(parts, complaintLaws),
  ];
}

function toFormer(parts: Changed): DocumentBlock[] {
  const { texts, say, names } = parts;
  const own = texts.changeover.from1;
  return [
    lead(parts, own.takes),
    heading(1, own.do),
    bullets(own.steps.map((step) => say(step, names))),
    paragraph(own.thanks),
    ...questions(parts),
  ];
}

function toNew(parts: Changed): DocumentBlock[] {
  const { input, texts, say } = parts;
  const own = texts.appointment.coordinator;
  const former = appointedIn(input, parts.changeover.fromId);
  const phone = texts.coordinatorFacts.phone;
  return [
    lead(parts, texts.changeover.to1.takes),
    ...(input.case.person.name.trim() ? [paragraph(say(own.about))] : []),
    ...facts(former?.phone.trim() ? [[`${former.name.trim()}, ${phone.toLowerCase()}`, former.phone]] : []),
    heading(1, own.do),
    bullets(own.steps.filter((step) => !step.includes("{frist}")).map((step) => say(step))),
    paragraph(own.help),
    ...questions(parts),
    lawLine(parts, ["confidentiality"]),
  ];
}

function toLeader(parts: Changed): DocumentBlock[] {
  const { texts } = parts;
  const own = texts.changeover.leader;
  const both = isIsoDate(parts.changeover.overlapFrom) && isIsoDate(parts.changeover.overlapUntil);
  return [
    lead(parts, own.takes),
    ...(both ? [paragraph(own.time)] : []),
    paragraph(texts.appointment.leader.secrecy),
    ...questions(parts),
  ];
}

const toPartner = (parts: Changed): DocumentBlock[] => [
  lead(parts, parts.texts.changeover.partner.takes),
  ...newCoordinator(parts),
  paragraph(parts.say(parts.texts.appointment.partner.call)),
  paragraph(parts.say(parts.texts.appointment.partner.consent)),
  ...questions(parts),
];

function toUnit(parts: Changed): DocumentBlock[] {
  const { input, changeover, texts, common, names } = parts;
  const own = texts.changeover.unit;
  const day = (date: string): string => (date ? shownDate(date, common) : "");
  return [
    heading(1, texts.toFile),
    ...facts([
      [texts.appointment.unit.concerns, input.case.person.name],
      [own.from, [names.gammel, day(changeover.overlapUntil)].filter(Boolean).join(", ")],
      [own.to, [names.ny, day(changeover.overlapFrom)].filter(Boolean).join(", ")],
      [
        own.reason,
        [texts.changeover.reasons[changeover.reason], changeover.reasonNote.trim()].filter(Boolean).join(". "),
      ],
      [own.view, changeover.personsView],
    ]),
  ];
}
