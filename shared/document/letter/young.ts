import type { LetterOccasion } from "../../letter/schema.ts";
import { isYoungReader } from "../../letter/young.ts";
import { isIsoDate, norwegianDate } from "../../dates.ts";
import { heading, paragraph } from "../blockBuilders.ts";
import type { DocumentBlock } from "../blocks.ts";
import { questions } from "./letterBlocks.ts";
import { coordinatorName, coordinatorOf, type LetterBody, type LetterParts } from "./letterParts.ts";

/** What has happened, in one sentence or two; null for what a child gets no letter of its own about. */
function happened(parts: LetterParts): string[] | null {
  const { input, letter, texts, say } = parts;
  const { case: record } = input;
  const own = texts.young;
  const appointment = record.appointments.find(({ id }) => id === letter.aboutId);
  const lines: Partial<Record<LetterOccasion, () => string[] | null>> = {
    answer: () => [say(own.answer)],
    appointment: () => {
      if (!appointment) return null;
      const koordinator = coordinatorName(parts, appointment.id);
      const from = isIsoDate(appointment.from) ? say(own.from, { dato: norwegianDate(appointment.from) }) : "";
      return [
        `${say(own.appointment, { koordinator })} ${from}`.trim(),
        say(own.does),
        phoneOf(parts, appointment.coordinatorId),
      ];
    },
    changeover: () => {
      const change = record.changeovers.find(({ id }) => id === letter.aboutId);
      if (!change) return null;
      const names = { ny: coordinatorName(parts, change.toId), gammel: coordinatorName(parts, change.fromId) };
      const next = record.appointments.find(({ id }) => id === change.toId);
      return [say(own.changeover, names), say(own.told, names), phoneOf(parts, next?.coordinatorId ?? "")];
    },
    deputy: () => {
      if (!appointment || appointment.deputyId === "") return null;
      const vikar = coordinatorOf(input, appointment.deputyId)?.name.trim() || texts.deputy.someone;
      return [
        say(own.deputy, { vikar, koordinator: coordinatorName(parts, appointment.id) }),
        phoneOf(parts, appointment.deputyId),
      ];
    },
    closing: () => [
      isIsoDate(record.closedOn) ? say(own.closing, { dato: norwegianDate(record.closedOn) }) : say(own.closingUndated),
      say(own.again),
    ],
  };
  return lines[letter.occasion]?.()?.filter(Boolean) ?? null;
}

function phoneOf({ input, texts, say }: LetterParts, coordinatorId: string): string {
  const found = coordinatorOf(input, coordinatorId);
  const telefon = found?.phone.trim() ?? "";
  return found && telefon !== "" ? say(texts.young.call, { hvem: found.name.trim(), telefon }) : "";
}

const titles = (parts: LetterParts): Partial<Record<LetterOccasion, string>> => parts.texts.young.titles;

/** The child's own letter; null when the reader is another, or there is none about this. */
export function youngLetter(parts: LetterParts): LetterBody | null {
  const { input, letter, texts, say } = parts;
  if (letter.receiver !== "person" || !isYoungReader(input.case, input.today)) return null;
  const lines = happened(parts);
  if (!lines) return null;
  const own = texts.young;
  const [first = "", ...rest] = lines;
  const blocks: DocumentBlock[] = [
    { kind: "paragraph", look: "lead", text: first },
    ...rest.map((text) => paragraph(text)),
    heading(1, own.countsHeading),
    paragraph(say(own.counts)),
    paragraph(say(own.secret)),
    ...questions(parts),
  ];
  return { title: titles(parts)[letter.occasion] ?? own.title, file: own.file, blocks };
}
