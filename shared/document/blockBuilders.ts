import type { DocumentBlock } from "./blocks.ts";

export const heading = (level: 1 | 2 | 3, text: string): DocumentBlock => ({ kind: "heading", level, text });
export const paragraph = (text: string): DocumentBlock => ({ kind: "paragraph", text });
export const muted = (text: string): DocumentBlock => ({ kind: "paragraph", text, look: "muted" });
export const bullets = (items: string[]): DocumentBlock => ({ kind: "bullets", items });

/** Facts without the empty ones; nothing at all when every text is empty. */
export function facts(rows: [label: string, text: string][], look?: "box"): DocumentBlock[] {
  const filled = rows.filter(([, text]) => text.trim()).map(([label, text]) => ({ label, text: text.trim() }));
  if (!filled.length) return [];
  return [{ kind: "facts", rows: filled, ...(look ? { look } : {}) }];
}

const BULLET = /^\s*[-–•*]\s+(?=\S)/;
const NUMBER = /^\s*(\d{1,2})[.)]\s+(?=\S)/;

type LineKind = "bullets" | "numbered" | "text";

/** "2. juni ..." is a date, not a list: a numbered list starts at 1 and goes on with 2. */
function lineKinds(lines: string[]): LineKind[] {
  const numbers = lines.map((line) => Number(NUMBER.exec(line)?.[1] ?? 0));
  let expected = 0;
  return lines.map((line, index) => {
    if (BULLET.test(line)) return "bullets";
    const number = numbers[index] ?? 0;
    const starts = number === 1 && numbers[index + 1] === 2;
    expected = starts ? 1 : number === expected + 1 && expected > 0 ? number : 0;
    return expected > 0 ? "numbered" : "text";
  });
}

function block(kind: LineKind, lines: string[]): DocumentBlock {
  if (kind === "bullets") return bullets(lines.map((line) => line.replace(BULLET, "").trim()));
  if (kind === "numbered") return { kind, items: lines.map((line) => line.replace(NUMBER, "").trim()) };
  return paragraph(lines.map((line) => line.trim()).join("\n"));
}

/** What someone typed in a big field: blank lines part paragraphs, lines that start with "-" or "1." become lists. */
export function prose(text: string): DocumentBlock[] {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .flatMap((part) => {
      const lines = part.split("\n").filter((line) => line.trim());
      const kinds = lineKinds(lines);
      const starts = kinds.flatMap((kind, index) => (kind === kinds[index - 1] ? [] : [index]));
      return starts.map((start, order) => block(kinds[start] ?? "text", lines.slice(start, starts[order + 1])));
    });
}

/** A heading and its text; nothing when the text is empty. */
export function optionalSection(level: 1 | 2 | 3, title: string, text: string): DocumentBlock[] {
  return text.trim() ? [heading(level, title), ...prose(text)] : [];
}
