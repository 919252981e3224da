import type { DocumentBlock } from "../../shared/document/blocks.ts";
import type { CommonTexts } from "../../shared/document/texts/common.nb.ts";

export interface RenderContext {
  texts: CommonTexts;
  /** 1, 2, 3 ... within one document: ids of controls and lists. */
  nextNumber: () => number;
  /** Chapters that the list of contents links to by name. */
  anchors: Map<DocumentBlock, string>;
}
