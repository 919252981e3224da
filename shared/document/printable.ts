import { cleanDeep } from "../text.ts";
import type { DocumentContent } from "./blocks.ts";

/** No tabs (they belong to the layout); keeps "§ 13", "kl. 14", "nr. 2", "Mål 1" and "Delmål 1.2" on one line. */
function keepTogether(text: string): string {
  return text.replaceAll("\t", " ").replace(/(§|\bkl\.|\bnr\.|\b(?:mål|side|delmål)) (?=\d)/gi, "$1\u00A0");
}

function deepKeepTogether<T>(value: T): T {
  if (typeof value === "string") return keepTogether(value) as T;
  if (Array.isArray(value)) return value.map(deepKeepTogether) as T;
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deepKeepTogether(inner)])) as T;
  }
  return value;
}

/** What every renderer starts from: only characters XML can carry, no hidden direction marks, no stray line breaks. */
export const printable = (content: DocumentContent): DocumentContent => deepKeepTogether(cleanDeep(content));
