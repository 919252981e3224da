import type { Language } from "../fields.ts";

/**
 * A document is data before it is a file: composed here, previewed and printed from the same blocks (`renderHtml`),
 * rendered to Word by `electron/document/renderDocx.ts`, compared in tests.
 */
export type DocumentBlock =
  | { kind: "heading"; level: 1 | 2 | 3; text: string }
  | { kind: "paragraph"; text: string; look?: "lead" | "muted" | "quote" }
  /** `label: text` on one line each; the label is bold. Empty texts are the composer's to leave out. */
  | { kind: "facts"; caption: string; rows: { label: string; text: string }[] }
  | { kind: "bullets"; items: string[] }
  | { kind: "numbered"; items: string[] }
  /** Widths in millimetres, together at most 170 (portrait) or 257 (landscape). The first row is the header. */
  | { kind: "table"; caption: string; columns: { title: string; width: number }[]; rows: string[][] }
  | { kind: "checkbox"; checked: boolean; text: string }
  /** Blank lines to write on by hand. */
  | { kind: "writingLines"; label: string; lines: number }
  /** One line to sign on: place and date to the left, `label` (who) to the right. */
  | { kind: "signature"; label: string }
  | { kind: "notice"; text: string }
  | { kind: "contents"; title: string }
  | { kind: "pageBreak" };

export interface DocumentContent {
  kind: DocumentKind;
  language: Language;
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

export const documentKinds = ["plan", "consent", "withdrawal", "recoverySheet"] as const;
export type DocumentKind = (typeof documentKinds)[number];
