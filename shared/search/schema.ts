import { z } from "zod";
import { id } from "../fields.ts";

/** A piece of a text; `marked` is what was searched for. */
export const snippetPart = z.object({ text: z.string(), marked: z.boolean() });
export type SnippetPart = z.infer<typeof snippetPart>;

/** One text in a case in which every word was found. */
export const textHit = z.object({
  caseId: id,
  number: z.string(),
  name: z.string(),
  /** Keys, and in lists ids, from the case to the field. */
  path: z.array(z.string().max(64)).max(12),
  /** Empty for an address-protected person: what surrounds a word may tell where somebody is. */
  snippet: z.array(snippetPart),
});
export type TextHit = z.infer<typeof textHit>;

export const searchResult = z.object({
  hits: z.array(textHit),
  /** Cases with a hit; the hits are of the first of them. */
  cases: z.number(),
  /** Cases that did not fit in memory, and were not looked through. */
  left: z.number(),
});
export type SearchResult = z.infer<typeof searchResult>;
