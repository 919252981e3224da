import { InternalHyperlink, Paragraph, TableOfContents, TextRun, type FileChild } from "docx";
import type { DocumentBlock } from "../../shared/document/blocks.ts";
import type { RenderContext } from "./renderContext.ts";

/** Working out page numbers takes 0.3 s for a usual plan, but many seconds for these. */
const MANY_CHARACTERS = 60_000;
const LONG_WORD = /\S{120}/;

const hasContents = (blocks: DocumentBlock[]): boolean => blocks.some(({ kind }) => kind === "contents");

function isHeavy(blocks: DocumentBlock[]): boolean {
  const text = JSON.stringify(blocks);
  return text.length > MANY_CHARACTERS || LONG_WORD.test(text.replaceAll(/[{}[\]:,"]/g, " "));
}

/** Whether the contents list gets page numbers. Otherwise it links, as on screen. */
export const wantsPageNumbers = (blocks: DocumentBlock[]): boolean => hasContents(blocks) && !isHeavy(blocks);

/** Names of the chapters for a list that links. */
export function chapterAnchors(blocks: DocumentBlock[]): Map<DocumentBlock, string> {
  if (!hasContents(blocks) || wantsPageNumbers(blocks)) return new Map();
  const chapters = blocks.filter((block) => block.kind === "heading" && block.level === 1);
  return new Map(chapters.map((block, index) => [block, `chapter-${index + 1}`]));
}

/** The list of chapters. Page numbers are written, so Word does not ask to update fields when it opens the file. */
export function contents(title: string, { anchors }: RenderContext): FileChild[] {
  const heading = new Paragraph({ style: "TOCHeading", children: [new TextRun(title)] });
  if (!anchors.size) return [heading, new TableOfContents(title, { hyperlink: true, headingStyleRange: "1-1" })];
  const links = Array.from(anchors, ([block, anchor]) => {
    const text = block.kind === "heading" ? block.text : "";
    return new Paragraph({
      style: "TOC1",
      children: [new InternalHyperlink({ anchor, children: [new TextRun(text)] })],
    });
  });
  return [heading, ...links];
}
