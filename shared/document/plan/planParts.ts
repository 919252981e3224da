import type { DocumentBlock } from "../blocks.ts";
import { muted, prose } from "../blockBuilders.ts";
import type { BrakedInput } from "../caseDocument.ts";
import type { CommonTexts } from "../texts/common.nb.ts";
import type { PlanTexts } from "../texts/plan.nb.ts";

/** What every section of the plan is made from. */
export interface PlanParts {
  input: BrakedInput;
  texts: PlanTexts;
  common: CommonTexts;
}

/** One of the nine required points: the text, or a quiet line so that paper shows what is missing. */
export function required(blocks: DocumentBlock[], common: CommonTexts): DocumentBlock[] {
  return blocks.length ? blocks : [muted(common.notFilledIn)];
}

export const requiredProse = (text: string, common: CommonTexts): DocumentBlock[] => required(prose(text), common);

/** A line in a table cell for each part that says something. */
export const lines = (...parts: string[]): string =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join("\n");
