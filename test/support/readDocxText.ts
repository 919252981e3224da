import { strFromU8, unzipSync } from "fflate";

/** What a Word file says, and what its properties say. */
export function readDocxText(bytes: Buffer): { body: string; properties: string } {
  const parts = unzipSync(new Uint8Array(bytes));
  const textOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const body = textOf("word/document.xml")
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "");
  const properties = Object.keys(parts)
    .filter((name) => name.startsWith("docProps/"))
    .map(textOf)
    .join("\n");
  return { body, properties };
}
