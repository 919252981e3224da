import {
  BorderStyle,
  convertMillimetersToTwip,
  LeaderType,
  LineRuleType,
  TabStopType,
  type IBorderOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from "docx";
import type { DocumentKind } from "../../shared/document/blocks.ts";

export const mm = convertMillimetersToTwip;

/** Text width of the page: A4 less 20 mm on each side. */
export const TEXT_WIDTH = 170;
const LABEL_WIDTH = 54;

/** At least 7:1 on white. */
const MUTED = "4A4A4A";
export const LINE = "6B6B6B";
export const HAIR = "B0B0B0";

const font = "Arial";
const line = (color: string, size = 4, space = 1): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  color,
  space,
});

const frame = (space: number) => ({
  top: line(LINE, 4, space),
  bottom: line(LINE, 4, space),
  left: line(LINE, 4, space),
  right: line(LINE, 4, space),
});

interface Density {
  body: number;
  after: number;
  line: number;
  heading1: { size: number; before: number; after: number };
  signature: number;
}

/** Half points and twentieths of a point. Forms are tighter: the consent form must fit on two pages. */
const roomy: Density = {
  body: 22,
  after: 140,
  line: 281,
  heading1: { size: 32, before: 400, after: 120 },
  signature: 440,
};
const tight: Density = {
  body: 22,
  after: 70,
  line: 250,
  heading1: { size: 24, before: 160, after: 40 },
  signature: 340,
};

/** Read by a family, at home: more air than a form. */
const airy: Density = {
  body: 22,
  after: 120,
  line: 264,
  heading1: { size: 25, before: 240, after: 60 },
  signature: 440,
};

const densities: Partial<Record<DocumentKind, Density>> = { plan: roomy, letter: airy, certificate: roomy };

/** 240 is single. Said outright: LibreOffice takes a height without a rule for an exact one. */
const lines = (height: number) => ({ line: height, lineRule: LineRuleType.AUTO });

const heading = (level: number, size: number, before: number, after: number) => ({
  run: { font, size, bold: true, color: "000000" },
  paragraph: { spacing: { before, after, ...lines(252) }, keepNext: true, keepLines: true, outlineLevel: level - 1 },
});

function own(id: string, name: string, rest: Partial<IParagraphStyleOptions>): IParagraphStyleOptions {
  return { id, name, basedOn: "Normal", quickFormat: true, ...rest };
}

const factsIndent = { left: mm(LABEL_WIDTH), hanging: mm(LABEL_WIDTH) };
export const rightTab = [{ type: TabStopType.RIGHT, position: mm(TEXT_WIDTH) }];

/** Tab stops of a signature: a rule for place and date, a gap, a rule of at least 8 cm for the name. */
export const signatureTabs = [
  { type: TabStopType.LEFT, position: mm(56), leader: LeaderType.UNDERSCORE },
  { type: TabStopType.LEFT, position: mm(62) },
  { type: TabStopType.LEFT, position: mm(TEXT_WIDTH), leader: LeaderType.UNDERSCORE },
];
export const addressTabs = [{ type: TabStopType.LEFT, position: mm(80), leader: LeaderType.UNDERSCORE }];
export const writingTabs = [{ type: TabStopType.LEFT, position: mm(TEXT_WIDTH), leader: LeaderType.UNDERSCORE }];

function paragraphStyles({ after, signature }: Density): IParagraphStyleOptions[] {
  const small = { size: 17, color: MUTED };
  const box = { left: mm(LABEL_WIDTH + 3), hanging: mm(LABEL_WIDTH), right: mm(3) };
  return [
    own("Subtitle", "Subtitle", { run: { size: 27, color: MUTED }, paragraph: { spacing: { after: after * 2 } } }),
    own("Ingress", "Ingress", { run: { size: 24 }, paragraph: { spacing: { after: after + 60 } } }),
    own("Dempet", "Dempet", { run: { color: MUTED }, paragraph: { keepNext: true } }),
    own("Hilsen", "Hilsen", { paragraph: { spacing: { before: 240, after: 200 }, keepLines: true } }),
    own("Sitat", "Sitat", { run: { italics: true }, paragraph: { keepNext: true } }),
    own("Opplysning", "Opplysning", { paragraph: { indent: factsIndent, spacing: { after: 60 } } }),
    own("Adressat", "Adressat", { paragraph: { spacing: { before: 0, after: 0 }, indent: { right: mm(80) } } }),
    own("Referanse", "Referanse", { run: { size: 20, color: MUTED } }),
    own("Ramme", "Ramme", {
      paragraph: {
        indent: box,
        spacing: { before: 0, after: 0 },
        border: frame(6),
        keepLines: true,
      },
    }),
    own("Merknad", "Merknad", {
      run: { bold: true },
      paragraph: {
        indent: { left: mm(2), right: mm(2) },
        spacing: { before: 160, after: 200 },
        border: frame(5),
        keepLines: true,
      },
    }),
    own("Tabelltekst", "Tabelltekst", { run: { size: 20 }, paragraph: { spacing: { after: 0, ...lines(252) } } }),
    own("Tabellhode", "Tabellhode", {
      basedOn: "Tabelltekst",
      run: { size: 20, bold: true },
      paragraph: { keepNext: true },
    }),
    own("Avkryssing", "Avkryssing", {
      paragraph: { indent: { left: mm(7), hanging: mm(7) }, spacing: { after: 60 }, keepLines: true },
    }),
    own("Gruppe", "Gruppe", {
      run: { font: "Courier New", size: 38 },
      paragraph: {
        indent: { left: mm(16), hanging: mm(16) },
        spacing: { before: 50, after: 50, ...lines(252) },
        keepLines: true,
      },
    }),
    own("Skrivelinje", "Skrivelinje", { paragraph: { spacing: { before: 140, after: 60 } } }),
    own("Signaturlinje", "Signaturlinje", {
      paragraph: { spacing: { before: signature, after: 0 }, keepNext: true },
    }),
    own("Signaturtekst", "Signaturtekst", {
      run: { size: 19 },
      paragraph: { indent: { left: mm(62), hanging: mm(62) }, spacing: { after: 40 }, keepLines: true },
    }),
    own("TOCHeading", "TOC Heading", {
      run: { size: 26, bold: true },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    }),
    own("TOC1", "toc 1", {
      paragraph: { spacing: { before: 20, after: 30 } },
    }),
    own("Topptekst", "header", {
      run: small,
      paragraph: { border: { bottom: line(LINE, 4, 4) } },
    }),
    own("Bunntekst", "footer", { run: small, paragraph: { spacing: { after: 0 } } }),
  ];
}

/** Arial: on every machine, and LibreOffice has a twin of the same width. */
export function styles(language: string, kind: DocumentKind): IStylesOptions {
  const density = densities[kind] ?? tight;
  const { body, after, heading1 } = density;
  return {
    default: {
      document: {
        run: { font, size: body, language: { value: language, eastAsia: language, bidirectional: "ar-SA" } },
        paragraph: { spacing: { after, ...lines(density.line) } },
      },
      title: {
        run: { font, size: kind === "letter" ? 34 : 48, bold: true, color: "000000" },
        paragraph: { spacing: { before: kind === "letter" ? 400 : 60, after: 120, ...lines(252) } },
      },
      heading1: heading(1, heading1.size, heading1.before, heading1.after),
      heading2: heading(2, 25, 260, 80),
      heading3: heading(3, 22, 200, 60),
      caption: {
        run: { font, size: 19, bold: false, italics: false, color: MUTED },
        paragraph: { spacing: { before: 60, after: 40 }, keepNext: true },
      },
    },
    paragraphStyles: paragraphStyles(density),
  };
}
