import { z } from "zod";
import { dateText, language, name } from "../fields.ts";

/** Characters of a letter that is kept; one of two pages is 5 000. */
export const LONGEST_PAPER = 60_000;
const MOST_BLOCKS = 400;

const text = z.string().max(LONGEST_PAPER);
const texts = z.array(text).max(MOST_BLOCKS);
const rows = z.array(z.object({ label: text, text })).max(MOST_BLOCKS);

/** What letters are made of (`document/blocks.ts`). */
const letterBlock = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("heading"), level: z.literal([1, 2, 3]), text }),
  z.object({
    kind: z.literal("paragraph"),
    text,
    look: z.enum(["lead", "muted", "quote", "closing"]).optional(),
  }),
  z.object({ kind: z.literal("facts"), rows, look: z.literal("box").optional() }),
  z.object({ kind: z.literal("bullets"), items: texts }),
  z.object({ kind: z.literal("numbered"), items: texts }),
  z.object({ kind: z.literal("writingLines"), label: text, lines: z.number().int().min(1).max(100) }),
  z.object({ kind: z.literal("pageBreak") }),
]);
export type LetterBlock = z.infer<typeof letterBlock>;

/** A letter as it was made for its receiver: kept with the letter, and never made again from what the case says later. */
export const letterPaper = z.object({
  /** The day it is dated. */
  on: dateText,
  /** Made for a person with a protected address: no place is in it. */
  hidesPlaces: z.boolean(),
  language,
  title: text,
  fileName: name,
  propertyTitle: text,
  author: text,
  sender: text,
  classification: text,
  footer: text,
  opening: z.object({ address: texts, addressByHand: z.boolean(), facts: rows }),
  blocks: z.array(letterBlock).max(MOST_BLOCKS),
});
export type LetterPaper = z.infer<typeof letterPaper>;

/** Longer than any letter anybody sends is not kept, so that it never stands in the way of saving the case. */
export const fitsPaper = (paper: LetterPaper): boolean =>
  paper.blocks.length <= MOST_BLOCKS && JSON.stringify(paper).length <= LONGEST_PAPER;
