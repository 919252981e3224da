import type { Appointment } from "../../case/schema.ts";
import { isIsoDate, norwegianDate } from "../../dates.ts";
import { bullets, facts, heading, paragraph } from "../blockBuilders.ts";
import type { DocumentBlock } from "../blocks.ts";
import { lawLine, questions, whoRows } from "./letterBlocks.ts";
import { deputyNames, type LetterBody, type LetterParts } from "./letterParts.ts";

interface Deputised extends LetterParts {
  appointment: Appointment;
  names: ReturnType<typeof deputyNames>;
}

/** Somebody stands in for the coordinator until a day (`product.md` 3.8): whom to call meanwhile. */
export function deputyLetter(parts: LetterParts): LetterBody | null {
  const { input, letter, texts } = parts;
  const appointment = input.case.appointments.find(({ id }) => id === letter.aboutId);
  if (!appointment || appointment.deputyId === "") return null;
  const own = texts.deputy;
  const { file } = own;
  const given = { ...parts, appointment, names: deputyNames(parts, appointment) };
  switch (letter.receiver) {
    case "coordinator":
      return { title: own.self.title, file, blocks: toDeputy(given) };
    case "leader":
      return { title: own.leader.title, file, blocks: toLeader(given) };
    case "person":
    case "representative":
      return { title: own.title, file, blocks: toFamily(given) };
    default:
      return { title: own.title, file, blocks: toPartner(given) };
  }
}

function lead({ appointment, texts, say, names }: Deputised, text: string): DocumentBlock {
  const { deputyFrom, deputyUntil } = appointment;
  const own = texts.deputy;
  const days = isIsoDate(deputyUntil)
    ? say(own.period, { fra: norwegianDate(deputyFrom), til: norwegianDate(deputyUntil) })
    : say(own.open, { fra: norwegianDate(deputyFrom) });
  return { kind: "paragraph", look: "lead", text: `${say(text, names)} ${isIsoDate(deputyFrom) ? days : ""}`.trim() };
}

const deputyFacts = (parts: Deputised): DocumentBlock[] => facts(whoRows(parts, parts.appointment.deputyId));

function toFamily(parts: Deputised): DocumentBlock[] {
  const { texts, say, names } = parts;
  const own = texts.deputy;
  return [
    lead(parts, own.is),
    ...deputyFacts(parts),
    heading(1, texts.next),
    paragraph(say(own.call, names)),
    paragraph(say(own.shares, names)),
    paragraph(say(own.back, names)),
    ...questions(parts),
  ];
}

function toDeputy(parts: Deputised): DocumentBlock[] {
  const { input, texts, say, names } = parts;
  const own = texts.deputy.self;
  return [
    lead(parts, own.is),
    ...(input.case.person.name.trim() ? [paragraph(say(texts.appointment.coordinator.about))] : []),
    heading(1, texts.appointment.coordinator.do),
    bullets(own.steps.map((step) => say(step, names))),
    paragraph(say(texts.deputy.back, names)),
    ...questions(parts),
    lawLine(parts, ["confidentiality"]),
  ];
}

/** How much work it is, never for whom (hol § 12-1). */
const toLeader = (parts: Deputised): DocumentBlock[] => [
  lead(parts, parts.texts.deputy.leader.is),
  paragraph(parts.texts.appointment.leader.secrecy),
  ...questions(parts),
];

const toPartner = (parts: Deputised): DocumentBlock[] => [
  lead(parts, parts.texts.deputy.partner),
  ...deputyFacts(parts),
  paragraph(parts.say(parts.texts.appointment.partner.consent)),
  ...questions(parts),
];
