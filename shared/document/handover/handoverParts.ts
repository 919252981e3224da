import type { BriefFacts } from "../../changeover/brief.ts";
import type { Language } from "../../fields.ts";
import type { CaseDocumentInput } from "../caseDocument.ts";
import { handover as nb, type HandoverTexts } from "../texts/handover.nb.ts";
import { handover as nn } from "../texts/handover.nn.ts";

export const handoverTexts: Record<Language, HandoverTexts> = { nb, nn };

/** How much of what the case knows there is room for: rows, and letters of the last contact. */
export interface Room {
  measures: number;
  people: number;
  days: number;
  limits: number;
  contact: number;
}
export const ample: Room = { measures: 6, people: 5, days: 4, limits: 4, contact: 250 };
export const some: Room = { measures: 3, people: 3, days: 2, limits: 2, contact: 150 };
export const scant: Room = { measures: 0, people: 3, days: 0, limits: 0, contact: 80 };

export interface HandoverParts {
  input: CaseDocumentInput;
  texts: HandoverTexts;
  known: BriefFacts;
  room: Room;
}

/** On one line, cut after a whole word where there is one near. */
export function shortened(text: string, most: number): string {
  const flat = text.trim().replace(/\s+/g, " ");
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most);
  const space = cut.lastIndexOf(" ");
  // Half an emoji is no character.
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, "")} …`;
}
