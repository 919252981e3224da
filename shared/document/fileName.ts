import type { DocumentContent } from "./blocks.ts";

const FORBIDDEN = /[<>:"/\\|?*#%~&{}\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Names Windows keeps for devices, also with an extension. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
const LIMIT = 100;

/** Allowed on Windows, macOS, Linux and in SharePoint: `security.md` 6, `documents.md` 8. */
export function safeFileName(stem: string, extension: string): string {
  const clean = stem
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(FORBIDDEN, "-")
    .replace(/-{2,}/g, "-")
    .replace(/^[.\s-]+/, "");
  const short = Array.from(clean)
    .slice(0, LIMIT - extension.length - 1)
    .join("")
    .replace(/[.\s-]+$/, "");
  const name = !short || RESERVED.test(short) ? `dokument${short ? `-${short}` : ""}` : short;
  return `${name}.${extension}`;
}

/** `2026-014 individuell plan.docx`. Never a person's name: file names end up in logs, mail and recent lists. */
export const documentFileName = ({ fileName }: DocumentContent, extension: "docx" | "pdf"): string =>
  safeFileName(fileName, extension);
