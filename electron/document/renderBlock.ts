import { Bookmark, HeadingLevel, Paragraph, Tab, TextRun, type FileChild } from "docx";
import type { Choice, DocumentBlock } from "../../shared/document/blocks.ts";
import { CheckboxControl, choiceRow } from "./checkbox.ts";
import { contents } from "./contents.ts";
import { BULLETS, NUMBERS } from "./lists.ts";
import type { RenderContext } from "./renderContext.ts";
import { signatureTabs, writingTabs } from "./styles.ts";
import { renderTable } from "./table.ts";
import { textRuns } from "./textRuns.ts";

type Block<K extends DocumentBlock["kind"]> = Extract<DocumentBlock, { kind: K }>;

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const looks = { lead: "Ingress", muted: "Dempet", quote: "Sitat", closing: "Hilsen" } as const;

/** A paragraph that leads in to one of these stays on its page. */
const FOLLOWERS: DocumentBlock["kind"][] = [
  "table",
  "bullets",
  "numbered",
  "choices",
  "writingLines",
  "signature",
  "notice",
];
/** A lead-in longer than this is text of its own; keeping it whole would leave holes. */
const LEAD_IN = 600;

function factRow(label: string, text: string, style: string, keepNext: boolean): Paragraph {
  return new Paragraph({
    style,
    keepNext,
    children: [...textRuns(label, { bold: true }), new TextRun({ children: [new Tab()] }), ...textRuns(text)],
  });
}

/** The name below a letter does not stand on a page of its own. */
const isClosing = (block: DocumentBlock): boolean => block.kind === "paragraph" && block.look === "closing";

/** Facts of about a third of a page are kept together; longer ones are text that may part. */
const LONG_FACTS = 900;

/** A low empty paragraph ends them: without it a frame would grow together with the next one. */
function facts({ rows, look }: Block<"facts">): Paragraph[] {
  const together = look !== undefined || rows.reduce((sum, { text }) => sum + text.length, 0) < LONG_FACTS;
  const style = look ? "Ramme" : "Opplysning";
  return [
    ...rows.map(({ label, text }, index) => factRow(label, text, style, together && index < rows.length - 1)),
    new Paragraph({ spacing: { before: 0, after: 0, line: look ? 200 : 120, lineRule: "exact" } }),
  ];
}

const choice = (one: Choice, context: RenderContext): Paragraph =>
  new Paragraph({
    style: "Avkryssing",
    children: [new CheckboxControl(one, context), new TextRun({ children: [new Tab()] }), ...textRuns(one.text)],
  });

function list(reference: string, texts: string[], instance: number): Paragraph[] {
  return texts.map((text, index) => {
    const isLast = index === texts.length - 1;
    return new Paragraph({
      numbering: { reference, level: 0, instance },
      ...(isLast ? {} : { spacing: { after: 60 } }),
      children: textRuns(text),
    });
  });
}

const oneLine = (label: string): Paragraph =>
  new Paragraph({
    style: "Skrivelinje",
    tabStops: writingTabs,
    children: [...textRuns(`${label} `), new TextRun({ children: [new Tab()] })],
  });

const severalLines = ({ label, lines }: Block<"writingLines">): Paragraph[] => [
  new Paragraph({ keepNext: true, spacing: { after: 0 }, children: textRuns(label) }),
  ...Array.from(
    { length: lines },
    (_, index) =>
      new Paragraph({
        style: "Skrivelinje",
        tabStops: writingTabs,
        keepNext: index < lines - 1,
        children: [new TextRun({ children: [new Tab()] })],
      }),
  ),
];

const signature = ({ label }: Block<"signature">, isLast: boolean, { texts }: RenderContext): Paragraph[] => [
  new Paragraph({
    style: "Signaturlinje",
    tabStops: signatureTabs,
    children: [new TextRun({ children: [new Tab(), new Tab(), new Tab()] })],
  }),
  new Paragraph({
    style: "Signaturtekst",
    keepNext: !isLast,
    children: [new TextRun({ children: [texts.placeAndDate, new Tab()] }), ...textRuns(label)],
  }),
];

const groups = ({ items }: Block<"groups">): Paragraph[] =>
  items.map(
    (text, index) =>
      new Paragraph({
        style: "Gruppe",
        keepNext: index < items.length - 1,
        children: [
          new TextRun({ text: String(index + 1), font: "Arial", size: 24 }),
          new TextRun({ children: [new Tab()] }),
          new TextRun(text),
        ],
      }),
  );

/** The Word paragraphs and tables of one block; its neighbours decide page breaks and what is kept together. */
export function renderBlock(
  block: DocumentBlock,
  before: DocumentBlock | undefined,
  after: DocumentBlock | undefined,
  context: RenderContext,
): FileChild[] {
  switch (block.kind) {
    case "heading": {
      const first = before?.kind === "pageBreak" ? { pageBreakBefore: true, spacing: { before: 0 } } : {};
      const anchor = context.anchors.get(block);
      const text = textRuns(block.text);
      const children = anchor ? [new Bookmark({ id: anchor, children: text })] : text;
      return [new Paragraph({ heading: levels[block.level], ...first, children })];
    }
    case "paragraph": {
      const leadsIn = after !== undefined && (FOLLOWERS.includes(after.kind) || isClosing(after));
      const keepNext = leadsIn && block.text.length <= LEAD_IN;
      return [
        new Paragraph({
          ...(block.look ? { style: looks[block.look] } : {}),
          keepNext,
          children: textRuns(block.text),
        }),
      ];
    }
    case "facts":
      return facts(block);
    case "bullets":
      return list(BULLETS, block.items, 0);
    case "numbered":
      return list(NUMBERS, block.items, context.nextNumber());
    case "table":
      return [
        ...(before?.kind === "heading"
          ? []
          : [new Paragraph({ style: "Caption", children: [new TextRun(block.caption)] })]),
        renderTable(block, context),
        new Paragraph({ spacing: { before: 0, after: 0, line: 160, lineRule: "exact" } }),
      ];
    case "choices":
      return block.look
        ? [new Paragraph({ spacing: { after: 60 }, children: choiceRow(block.items, context) })]
        : block.items.map((one) => choice(one, context));
    case "writingLines":
      return block.lines === 1 ? [oneLine(block.label)] : severalLines(block);
    case "signature":
      return signature(block, after?.kind !== "signature", context);
    case "notice":
      return [new Paragraph({ style: "Merknad", children: textRuns(block.text) })];
    case "groups":
      return groups(block);
    case "contents":
      return contents(block.title, context);
    case "pageBreak":
      return [];
  }
}
