import type { CommonTexts } from "../../shared/document/texts/common.nb.ts";

export interface RenderContext {
  texts: CommonTexts;
  /** 1, 2, 3 ... within one document: ids of controls and lists. */
  nextNumber: () => number;
}
