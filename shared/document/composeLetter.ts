import type { LetterOccasion } from "../letter/schema.ts";
import { paragraph, prose } from "./blockBuilders.ts";
import type { DocumentBlock, DocumentContent } from "./blocks.ts";
import { caseDocument, commonTexts, unitName, type CaseDocumentInput } from "./caseDocument.ts";
import { answerLetter } from "./letter/answer.ts";
import { appointmentLetter } from "./letter/appointment.ts";
import { changeoverLetter } from "./letter/changeover.ts";
import { closingLetter } from "./letter/closing.ts";
import { complaintLetter } from "./letter/complaint.ts";
import { copiesTo } from "./letter/copies.ts";
import { deputyLetter } from "./letter/deputy.ts";
import { ownWords, questions } from "./letter/letterBlocks.ts";
import { letterTexts, sayIn, type LetterBody, type LetterParts } from "./letter/letterParts.ts";
import { openingOf } from "./letter/opening.ts";
import { preliminary } from "./letter/preliminary.ts";
import { youngLetter } from "./letter/young.ts";
import { withdrawalLetter } from "./letter/withdrawal.ts";

const bodies: Record<LetterOccasion, (parts: LetterParts) => LetterBody | null> = {
  preliminaryAnswer: preliminary,
  answer: answerLetter,
  appointment: appointmentLetter,
  changeover: changeoverLetter,
  deputy: deputyLetter,
  closing: closingLetter,
  complaint: complaintLetter,
  withdrawal: withdrawalLetter,
  other: (parts) => {
    const { title, file } = parts.texts.other;
    return { title, file, blocks: [...ownWords(parts), ...questions(parts)] };
  },
};

/** KE's own words come after the first lines, before what the law says and whom to call. */
function withWords(blocks: DocumentBlock[], words: string): DocumentBlock[] {
  if (!words.trim()) return blocks;
  const after = blocks.findIndex(({ kind }) => kind === "heading");
  const at = after === -1 ? blocks.length : after;
  return [...blocks.slice(0, at), ...prose(words), ...blocks.slice(at)];
}

/** Only those a letter speaks to as people are greeted: a note to the file and an office are not. */
function greeting({ letter, texts, say }: LetterParts): DocumentBlock[] {
  if (letter.receiver === "unit" || letter.receiver === "countyGovernor" || letter.receiver === "partner") return [];
  const navn = letter.name.trim().split(/\s+/)[0] ?? "";
  return [paragraph(navn ? say(texts.greeting, { navn }) : texts.greetingNobody)];
}

function regards({ input, letter, texts, common }: LetterParts): DocumentBlock[] {
  if (letter.receiver === "unit") return [];
  const { settings } = input;
  const lines = [texts.regards, unitName(settings, common), settings.municipality.trim()];
  return [{ kind: "paragraph", look: "closing", text: lines.filter(Boolean).join("\n") }];
}

/** A letter to one receiver (`peers.md` (c) 24); null when the case has no such letter, or what it is about is gone. */
export function composeLetter(input: CaseDocumentInput & { letterId: string }): DocumentContent | null {
  const letter = input.case.letters.find(({ id }) => id === input.letterId);
  if (!letter) return null;
  const texts = letterTexts[input.language];
  const common = commonTexts[input.language];
  const parts: LetterParts = { input, letter, texts, common, say: sayIn(input, letter, texts) };
  const body = youngLetter(parts) ?? bodies[letter.occasion](parts);
  if (!body) return null;
  // Law references are the very last line, below the name.
  const last = body.blocks.at(-1);
  const isLaw = last?.kind === "paragraph" && last.look === "muted";
  const main = isLaw ? body.blocks.slice(0, -1) : body.blocks;
  return caseDocument(input, {
    kind: "letter",
    title: body.title,
    fileWord: body.file,
    opening: openingOf(parts),
    subtitle: "",
    footerName: texts.footer,
    blocks: [
      ...greeting(parts),
      ...withWords(main, letter.words),
      ...regards(parts),
      ...copiesTo(parts),
      ...(isLaw ? [last] : []),
      ...(body.enclosed ?? []),
    ],
  });
}
