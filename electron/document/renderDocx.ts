import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TextRun } from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import type { DocumentContent, LetterOpening } from "../../shared/document/blocks.ts";
import { commonTexts } from "../../shared/document/caseDocument.ts";
import { printable } from "../../shared/document/printable.ts";
import { chapterAnchors, wantsPageNumbers } from "./contents.ts";
import { lists } from "./lists.ts";
import { postprocess } from "./postprocess.ts";
import { renderBlock } from "./renderBlock.ts";
import type { RenderContext } from "./renderContext.ts";
import { addressTabs, mm, rightTab, styles } from "./styles.ts";
import { textRuns } from "./textRuns.ts";

const locales = { nb: "nb-NO", nn: "nn-NO" } as const;

/** `guess`: a number that may be one off is better than a blank. */
const pageNumbers = estimatePageNumbersWith({ guess: true });

const page = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(25), bottom: mm(22), left: mm(20), right: mm(20), header: mm(11), footer: mm(11) },
};

function header({ sender, classification }: DocumentContent): Header {
  const words = new TextRun({ children: [sender, new Tab(), classification] });
  return new Header({ children: [new Paragraph({ style: "Topptekst", tabStops: rightTab, children: [words] })] });
}

function footer({ footer: text, language }: DocumentContent): Footer {
  const { page: word, of } = commonTexts[language];
  const words = new TextRun({
    children: [text, new Tab(), `${word} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES],
  });
  return new Footer({ children: [new Paragraph({ style: "Bunntekst", tabStops: rightTab, children: [words] })] });
}

/** Begins where the window of an ordinary envelope does; what the letter refers to stands below the address. */
function opening({ address, addressByHand, facts }: LetterOpening): Paragraph[] {
  const byHand = addressByHand ? ["", ""] : [];
  return [
    ...address.map(
      (text, index) =>
        new Paragraph({
          style: "Adressat",
          ...(index === 0 ? { spacing: { before: mm(14), after: 0 } } : {}),
          children: textRuns(text),
        }),
    ),
    ...byHand.map(
      () =>
        new Paragraph({
          style: "Skrivelinje",
          tabStops: addressTabs,
          children: [new TextRun({ children: [new Tab()] })],
        }),
    ),
    ...facts.map(
      ({ label, text }, index) =>
        new Paragraph({
          style: "Referanse",
          spacing: { before: index === 0 ? mm(9) : 0, after: 0 },
          children: textRuns(`${label}: ${text}`),
        }),
    ),
  ];
}

const titles = ({ title, subtitle }: DocumentContent): Paragraph[] => [
  new Paragraph({ style: "Title", children: [new TextRun(title)] }),
  ...(subtitle ? [new Paragraph({ style: "Subtitle", children: [new TextRun(subtitle)] })] : []),
];

/** A Word file of the document. Its properties say the kind, the case number and the municipality: never a person. */
export async function renderDocx(source: DocumentContent): Promise<Buffer> {
  const content = printable(source);
  const { blocks, author, propertyTitle } = content;
  const language = locales[content.language];
  let issued = 0;
  const context: RenderContext = {
    texts: commonTexts[content.language],
    nextNumber: () => ++issued,
    anchors: chapterAnchors(blocks),
  };
  const body = blocks.flatMap((block, index) => renderBlock(block, blocks[index - 1], blocks[index + 1], context));
  const document = new Document({
    title: propertyTitle,
    creator: author,
    lastModifiedBy: author,
    revision: 1,
    hyphenation: { autoHyphenation: false },
    styles: styles(language, content.kind),
    numbering: lists,
    ...(wantsPageNumbers(blocks) ? { pageNumbers } : {}),
    sections: [
      {
        properties: { page },
        headers: { default: header(content) },
        footers: { default: footer(content) },
        children: [...(content.opening ? opening(content.opening) : []), ...titles(content), ...body],
      },
    ],
  });
  const captions = blocks.flatMap((block) => (block.kind === "table" ? [block.caption] : []));
  return postprocess(await Packer.toBuffer(document), { language, captions });
}
