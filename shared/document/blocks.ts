import type { Language } from "../fields.ts";

/** One box to tick, in a table cell or on a line of its own. Empty boxes are ticked by hand on paper. */
export interface Choice {
  checked: boolean;
  text: string;
}

/** Text (`\n` is a line break) or boxes on one line. */
export type TableCell = string | Choice[];

export interface TableColumn {
  title: string;
  /** Millimetres; together at most 170. */
  width: number;
}

/**
 * A document is data before it is a file: composed here, previewed and printed from the same blocks (`renderHtml`),
 * rendered to Word by `electron/document/renderDocx.ts`, compared in tests.
 */
export type DocumentBlock =
  | { kind: "heading"; level: 1 | 2 | 3; text: string }
  | { kind: "paragraph"; text: string; look?: "lead" | "muted" | "quote" | "closing" }
  /** Label and text side by side; the label is bold. Empty texts are the composer's to leave out. */
  | { kind: "facts"; rows: { label: string; text: string }[]; look?: "box" }
  | { kind: "bullets"; items: string[] }
  | { kind: "numbered"; items: string[] }
  /** The caption is printed when no heading stands right above; `roomy` rows leave room for handwriting. */
  | { kind: "table"; caption: string; columns: TableColumn[]; rows: TableCell[][]; look?: "roomy" }
  /** Below each other, or in a `row`. */
  | { kind: "choices"; items: Choice[]; look?: "row" }
  /** Blank lines to write on by hand; a single line begins after its label. */
  | { kind: "writingLines"; label: string; lines: number }
  /** One line to sign on: place and date to the left, `label` (who) to the right. */
  | { kind: "signature"; label: string }
  | { kind: "notice"; text: string }
  /** Numbered groups of letters that are read from paper and typed again. */
  | { kind: "groups"; items: string[] }
  | { kind: "contents"; title: string }
  /** Before a heading. */
  | { kind: "pageBreak" };

/** What a letter begins with, above its title: whom it is to, in the window of the envelope, and what it refers to. */
export interface LetterOpening {
  /** The receiver's name, workplace and address, a line each. */
  address: string[];
  /** A line to write the address on by hand, when it may not be printed or nobody knows it. */
  addressByHand: boolean;
  facts: { label: string; text: string }[];
}

export interface DocumentContent {
  kind: DocumentKind;
  language: Language;
  /** Title in the file's properties and on the PDF tab: kind and case number, never a name. */
  propertyTitle: string;
  /** What a file of it is called, before it is made safe: case number and kind, never a name. */
  fileName: string;
  /** Author in the file's properties: the municipality, or the program when that is empty. Never a person. */
  author: string;
  opening?: LetterOpening;
  title: string;
  subtitle: string;
  /** "Nordvik kommune · Koordinerende enhet", left in the header. */
  sender: string;
  /** "Unntatt offentlighet, jf. offl. § 13", right in the header; empty for forms without personal data. */
  classification: string;
  /** Left in the footer, e.g. "2026-014 · individuell plan · 21.11.2026". Never a name. */
  footer: string;
  blocks: DocumentBlock[];
}

export const documentKinds = [
  "plan",
  "consent",
  "withdrawal",
  "recoverySheet",
  "oneTime",
  "accessLog",
  "certificate",
  "letter",
  "mondayList",
  "bottlenecks",
  "report",
  "handover",
  "assessment",
] as const;
export type DocumentKind = (typeof documentKinds)[number];
