import type { LetterOccasion } from "../../letter/schema.ts";
import { isYoungReader } from "../../letter/young.ts";
import { isIsoDate, norwegianDate } from "../../dates.ts";
import { heading, paragraph } from "../blockBuilders.ts";
import type { DocumentBlock } from "../blocks.ts";
import { questions } from "./letterBlocks.ts";
import {
  changeNames,
  coordinatorName,
  coordinatorOf,
  deputyNames,
  type LetterBody,
  type LetterParts,
} from "./letterParts.ts";

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
      const names = changeNames(parts, change);
      const next = record.appointments.find(({ id }) => id === change.toId);
      return [say(own.changeover, names), say(own.told, names), phoneOf(parts, next?.coordinatorId ?? "")];
    },
    deputy: () => {
      if (!appointment || appointment.deputyId === "") return null;
      return [say(own.deputy, deputyNames(parts, appointment)), phoneOf(parts, appointment.deputyId)];
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

/** The child's own letter; null when the reader is another, or there is none about this. */
export function youngLetter(parts: LetterParts): LetterBody | null {
  const { input, letter, texts, say } = parts;
  if (letter.receiver !== "person" || !isYoungReader(input.case, input.today)) return null;
  const lines = happened(parts);
  if (!lines) return null;
  const own = texts.young;
  const titles: Partial<Record<LetterOccasion, string>> = own.titles;
  const [first = "", ...rest] = lines;
  const blocks: DocumentBlock[] = [
    { kind: "paragraph", look: "lead", text: first },
    ...rest.map((text) => paragraph(text)),
    heading(1, own.countsHeading),
    paragraph(say(own.counts)),
    paragraph(say(own.secret)),
    ...questions(parts),
  ];
  return { title: titles[letter.occasion] ?? own.title, file: own.file, blocks };
}
