import type { Element } from "@xmldom/xmldom";
import type { Checks } from "./docxCheck.ts";
import {
  below,
  children,
  first,
  headingLevel,
  inside,
  isOn,
  styleOf,
  textOf,
  value,
  type DocxFile,
} from "./docxFile.ts";
import { repeated } from "./docxStructure.ts";

const LANGUAGES = ["nb-NO", "nn-NO"];
/** Half points: 11 pt body, nothing under 8.5 pt. */
const BODY = 22;
const SMALLEST = 17;
/** Characters in a row that may part between pages (`electron/document/table.ts`). */
const LONG_ROW = 1500;
const CHAPTERS_WITHOUT_CONTENTS = 14;

const paragraphs = ({ document }: DocxFile): Element[] => below(document, "w:p");
const tables = ({ document }: DocxFile): Element[] => below(document, "w:tbl");
const rows = (table: Element): Element[] => children(table, "w:tr");
const isHeader = (row: Element | undefined): boolean => isOn(first(row, "w:trPr", "w:tblHeader"));
const none = (bad: unknown, fault: string): string => (bad === undefined || bad === false || bad === "" ? "" : fault);
const levels = (file: DocxFile): number[] =>
  paragraphs(file)
    .map((paragraph) => headingLevel(paragraph, file.styles))
    .filter(Boolean);
const drawings = ({ bodies }: DocxFile): Element[] => bodies.flatMap((body) => below(body, "wp:docPr"));
const controls = ({ document }: DocxFile): Element[] =>
  below(document, "w:sdt").filter((control) => !below(control, "w:docPartGallery").length);
const withStyles = (file: DocxFile): Element[] => [
  ...file.bodies,
  ...[file.tree("word/styles.xml")?.documentElement].filter((root) => root !== null && root !== undefined),
];
const defaults = (file: DocxFile, name: string): string =>
  value(below(below(file.tree("word/styles.xml"), "w:rPrDefault")[0] ?? null, name)[0]);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((one) => (one <= 0.03928 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function lowContrast(color: Element): boolean {
  const text = value(color);
  const look = color.parentNode as Element;
  if (!/^[0-9A-F]{6}$/i.test(text) || look.nodeName !== "w:rPr") return false;
  const fill = value(first(inside(color, "w:tc"), "w:tcPr", "w:shd"), "w:fill");
  const size = Number(value(first(look, "w:sz"))) || BODY;
  const isBig = size >= 36 || (size >= 28 && isOn(first(look, "w:b")));
  return contrast(text, /^[0-9A-F]{6}$/i.test(fill) ? fill : "FFFFFF") < (isBig ? 3 : 4.5);
}

function isFakeHeading(paragraph: Element): boolean {
  if (inside(paragraph, "w:tc") || styleOf(paragraph)) return false;
  const runs = below(paragraph, "w:r").filter((run) => children(run, "w:t").length);
  const text = textOf(paragraph).trim();
  return (
    runs.length > 0 && text.length < 80 && !/[.:;]$/.test(text) && runs.every((run) => isOn(first(run, "w:rPr", "w:b")))
  );
}

/** Two paragraphs "1." and "2." after each other, or one that starts with a dash or a bullet, typed instead of made. */
function fakeList(file: DocxFile): string {
  const typed = paragraphs(file).filter((one) => !below(one, "w:numPr").length && !inside(one, "w:tc"));
  const starts = typed.map((one) => textOf(one));
  const bullet = starts.find((text) => /^\s*[-–•*]\s+\S/.test(text));
  const numbered = starts.find(
    (text, at) => /^\s*1[.)]\s+\S/.test(text) && /^\s*2[.)]\s+\S/.test(starts[at + 1] ?? ""),
  );
  return bullet ?? numbered ?? "";
}

function emptyPair(file: DocxFile): boolean {
  const body = first(file.document, "w:body");
  const isEmpty = (node: Element) =>
    node.nodeName === "w:p" && !textOf(node).trim() && !below(node, "w:tab", "w:br", "w:drawing", "w:sectPr").length;
  const nodes = body ? children(body) : [];
  return nodes.some((node, at) => isEmpty(node) && isEmpty(nodes[at + 1] ?? node) && at + 1 < nodes.length);
}

export const accessibilityChecks: Checks = {
  U01_title: ({ text }) => none(!/<dc:title>\s*[^<\s]/.test(text("docProps/core.xml")), "no title"),
  U02_language: (file) =>
    none(!LANGUAGES.includes(defaults(file, "w:lang")), defaults(file, "w:lang") || "no language"),
  U03_themeLanguage: (file) =>
    none(!LANGUAGES.includes(value(below(file.tree("word/settings.xml"), "w:themeFontLang")[0])), "no themeFontLang"),
  U04_propertyLanguage: ({ text }) => none(!/<dc:language>n[bn]-NO</.test(text("docProps/core.xml")), "no dc:language"),
  U05_oneLanguage: (file) => {
    const used = withStyles(file).flatMap((part) => below(part, "w:lang").map((language) => value(language)));
    return used.filter(Boolean).find((language) => language !== defaults(file, "w:lang")) ?? "";
  },
  U06_hasHeadings: (file) => none(!levels(file).length, "no headings"),
  U07_headingOrder: (file) =>
    none(
      levels(file).find((level, at, all) => level > (all[at - 1] ?? 0) + 1),
      "a level is skipped",
    ),
  U08_noEmptyHeadings: (file) =>
    none(
      paragraphs(file).find((one) => headingLevel(one, file.styles) && !textOf(one).trim()),
      "an empty heading",
    ),
  U09_noFakeHeadings: (file) => {
    const fake = paragraphs(file).find(isFakeHeading);
    return fake ? textOf(fake) : "";
  },
  U10_tableHeader: (file) =>
    none(
      tables(file).find((table) => !isHeader(rows(table)[0])),
      "a table without a header row",
    ),
  U11_headerOnlyOnTop: (file) =>
    none(
      tables(file).find((table) =>
        rows(table).some((row, at, all) => at > 0 && isHeader(row) && !isHeader(all[at - 1])),
      ),
      "a header row below other rows",
    ),
  U12_tableLook: (file) =>
    none(
      tables(file).find((table) => {
        const look = first(table, "w:tblPr", "w:tblLook");
        return !["1", "true"].includes(value(look, "w:firstRow")) && !(parseInt(value(look) || "0", 16) & 0x20);
      }),
      "a table that does not say its first row is a header",
    ),
  U13_simpleTables: (file) =>
    none(
      tables(file).find((table) => below(table, "w:gridSpan", "w:vMerge", "w:tbl").length),
      "merged",
    ),
  U14_noEmptyHeaderCells: (file) =>
    none(
      tables(file).find((table) => children(rows(table)[0] ?? table, "w:tc").some((cell) => !textOf(cell).trim())),
      "an empty header cell",
    ),
  U15_tableCaption: (file) =>
    none(
      tables(file).find((table) => !value(first(table, "w:tblPr", "w:tblCaption"))),
      "a table without a caption",
    ),
  U16_rowsKeptWhole: (file) =>
    none(
      tables(file)
        .flatMap(rows)
        .find((row) => !isOn(first(row, "w:trPr", "w:cantSplit")) && textOf(row).length <= LONG_ROW),
      "a short row that may part",
    ),
  U17_altText: (file) =>
    none(
      drawings(file).find((one) => !value(one, "descr").trim() && !below(one, "adec:decorative").length),
      "a picture without words",
    ),
  U18_altTextIsNoFileName: (file) =>
    drawings(file)
      .map((one) => value(one, "descr"))
      .find((words) => /\.(png|jpe?g|gif|bmp|svg|emf)$/i.test(words)) ?? "",
  U19_picturesInLine: ({ bodies }) =>
    none(
      bodies.find((body) => below(body, "wp:anchor").length),
      "a floating picture",
    ),
  U20_noTextBoxes: ({ bodies }) =>
    none(
      bodies.find((body) => below(body, "w:txbxContent", "w:pict").length),
      "a text box",
    ),
  U21_noTypedLists: fakeList,
  U22_noEmptyParagraphs: (file) => none(emptyPair(file), "two empty paragraphs"),
  U23_noSpacesForLayout: (file) =>
    paragraphs(file)
      .map(textOf)
      .find((text) => / {4,}|_{8,}/.test(text)) ?? "",
  U24_linkTexts: ({ document }) =>
    below(document, "w:hyperlink")
      .map((link) => textOf(link).trim())
      .find((text) => /^(her|klikk her|les mer|trykk her|https?:\S+)$/i.test(text)) ?? "",
  U25_contrast: (file) => {
    const low = withStyles(file).flatMap((part) => below(part, "w:color").filter(lowContrast));
    return value(low[0]);
  },
  U26_controlsNamed: (file) =>
    none(
      controls(file).find((one) => !value(first(one, "w:sdtPr", "w:alias")) || !value(first(one, "w:sdtPr", "w:tag"))),
      "a control without a name",
    ),
  U27_controlTagsUnique: (file) => repeated(controls(file).map((one) => value(first(one, "w:sdtPr", "w:tag")))),
  U28_bodySize: (file) => none(Number(defaults(file, "w:sz")) < BODY, "body text under 11 pt"),
  U29_smallestSize: (file) =>
    none(
      withStyles(file)
        .flatMap((part) => below(part, "w:sz").map((size) => Number(value(size))))
        .find((size) => size > 0 && size < SMALLEST),
      "text under 8.5 pt",
    ),
  U30_leftAligned: (file) =>
    none(
      withStyles(file).find((part) => below(part, "w:jc").some((one) => value(one) === "both")),
      "justified text",
    ),
  U31_notLocked: (file) => none(below(file.tree("word/settings.xml"), "w:documentProtection").length > 0, "locked"),
  U32_pageNumbers: ({ names, text }) => {
    const footers = names.filter((name) => /^word\/footer\d*\.xml$/.test(name)).map(text);
    return none(!footers.some((footer) => /\bPAGE\b/.test(footer) && footer.includes("NUMPAGES")), "no page numbers");
  },
  U33_contentsList: (file) => {
    const chapters = levels(file).filter((level) => level === 1).length;
    const hasList = /TOC \\|PAGEREF|<w:hyperlink [^>]*w:anchor/.test(file.text("word/document.xml"));
    return none(chapters > CHAPTERS_WITHOUT_CONTENTS && !hasList, `${chapters} chapters, no contents`);
  },
  U34_nothingToUpdate: ({ text, tree }) =>
    none(
      /w:dirty="(true|1)"/.test(text("word/document.xml")) ||
        below(tree("word/settings.xml"), "w:updateFields").length > 0,
      "Word would ask to update fields",
    ),
};
