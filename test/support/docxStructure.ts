import type { Checks } from "./docxCheck.ts";
import { below, children, first, value } from "./docxFile.ts";

// Also the numeric references: a parser may take them while Word refuses the file.
const ILLEGAL =
  /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|fff[ef])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/iu;

export function repeated(values: string[]): string {
  const seen = new Set<string>();
  return values.find((one) => seen.size === seen.add(one).size) ?? "";
}

export const structureChecks: Checks = {
  X01_parses: ({ unreadable, document }) => unreadable || (document ? "" : "no word/document.xml"),
  X02_legalCharacters: ({ names, text }) =>
    names.find((name) => /\.(xml|rels)$/.test(name) && ILLEGAL.test(text(name))) ?? "",
  X03_stylesDefined: ({ bodies, styles }) => {
    const used = bodies.flatMap((body) =>
      below(body, "w:pStyle", "w:rStyle", "w:tblStyle").map((style) => value(style)),
    );
    return used.find((id) => !styles.has(id)) ?? "";
  },
  X04_cellEndsInParagraph: ({ bodies }) => {
    const bad = bodies.flatMap((body) => below(body, "w:tc")).find((cell) => children(cell).at(-1)?.nodeName !== "w:p");
    return bad ? "a cell without a last paragraph" : "";
  },
  X05_controlIdsUnique: ({ bodies }) => {
    const ids = bodies.flatMap((body) =>
      below(body, "w:sdt").map((control) => value(first(control, "w:sdtPr", "w:id"))),
    );
    return repeated(ids.filter(Boolean));
  },
  X06_drawingIdsUnique: ({ bodies }) =>
    repeated(bodies.flatMap((body) => below(body, "wp:docPr").map((drawing) => value(drawing, "id")))),
  X07_mainTypeIsDocument: ({ text }) =>
    text("[Content_Types].xml").includes("wordprocessingml.document.main+xml") ? "" : "not an ordinary document",
};
