import { setImmediate as letGo } from "node:timers/promises";
import type { AttachmentType } from "../../shared/attachment/schema.ts";
import { inflate } from "./inflate.ts";
import { listZip } from "./zipListing.ts";

const TYPES = "[Content_Types].xml";
/** What the main part of a document without macros is. A template or a macro document has another. */
const MAIN: Record<string, AttachmentType> = {
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": "xlsx",
};
/** Macros, old Excel macros and controls that run. */
const RUNS = /vbaproject|vbadata|macrosheets\/|dialogsheets\/|activex/i;
const RUNS_BY_TYPE = /macroEnabled|vbaProject|ms-office\.activeX|template\.main/i;

/**
 * Word or Excel without anything that runs, told by what is inside and not by the name; null for every other zip, and
 * for one that is damaged or built to burst (`security.md` 6).
 */
export async function officeTypeOf(bytes: Buffer): Promise<AttachmentType | null> {
  const entries = listZip(bytes);
  if (!entries || entries.some(({ name }) => RUNS.test(name))) return null;
  let types = "";
  for (const entry of entries) {
    const content = inflate(entry);
    if (!content) return null;
    if (entry.name === TYPES) types = content.toString("utf8");
    await letGo();
  }
  if (types === "" || RUNS_BY_TYPE.test(types) || /<!(DOCTYPE|ENTITY)/i.test(types)) return null;
  const found = Object.keys(MAIN).filter((type) => types.includes(`"${type}"`));
  return found.length === 1 ? (MAIN[found[0] ?? ""] ?? null) : null;
}
