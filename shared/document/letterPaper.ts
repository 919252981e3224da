import { addressMayShow } from "../case/protection.ts";
import { brake, letterAudience } from "../consent/brake.ts";
import { isIsoDate, norwegianDate } from "../dates.ts";
import { fitsPaper, type LetterBlock, type LetterPaper } from "../letter/paper.ts";
import type { DocumentBlock, DocumentContent } from "./blocks.ts";
import type { CaseDocumentInput } from "./caseDocument.ts";
import { composeLetter } from "./composeLetter.ts";
import { letterTexts } from "./letter/letterParts.ts";
import { protectedInput } from "./protectedInput.ts";

const isLetterBlock = (block: DocumentBlock): block is LetterBlock =>
  !["table", "choices", "signature", "notice", "groups", "contents"].includes(block.kind);

/**
 * A letter as its receiver gets it on the day, to be kept: reduced as every letter that leaves (`consent/brake.ts`,
 * `protectedInput.ts`), so what is kept says nothing the receiver did not get. `isOverridden`: KE has said that it goes as it
 * is. Null when it may not go, when what it is about is gone, and when it is too long to keep.
 */
export function paperOf(input: CaseDocumentInput, letterId: string, isOverridden = false): LetterPaper | null {
  const to = letterAudience(input.case, letterId, input.coordinators);
  if (to === null) return null;
  const { stops, record } = brake(input.case, { kind: "letter", itemId: letterId }, to, input.today, input.services);
  if (stops && !isOverridden) return null;
  const seen = protectedInput({ ...input, case: isOverridden ? input.case : record }, "letter");
  const content = composeLetter({ ...seen, letterId });
  return content && paperFrom(content, input);
}

function paperFrom(content: DocumentContent, { today, case: record }: CaseDocumentInput): LetterPaper | null {
  const { opening, language, title, fileName, propertyTitle, author, sender, classification, footer } = content;
  const blocks = content.blocks.filter(isLetterBlock);
  if (!opening || blocks.length < content.blocks.length) return null;
  const hidesPlaces = !addressMayShow(record.person);
  const names = { title, fileName, propertyTitle, author, sender, classification, footer };
  const paper = { on: today, hidesPlaces, language, ...names, opening, blocks };
  return fitsPaper(paper) ? paper : null;
}

/** The document it was, with the day it went out. */
export function keptLetter({ paper, sentOn }: { paper: LetterPaper; sentOn: string }): DocumentContent {
  const { opening, language, title, fileName, propertyTitle, author, sender, classification, footer, blocks } = paper;
  const sent = {
    label: letterTexts[language].facts.sent,
    text: isIsoDate(sentOn) ? norwegianDate(sentOn) : sentOn,
  };
  const facts = [...opening.facts, sent];
  const names = { title, fileName, propertyTitle, author, sender, classification, footer };
  return { ...names, kind: "letter", language, subtitle: "", opening: { ...opening, facts }, blocks };
}
