import { accessibilityChecks } from "./docxAccessibility.ts";
import { openDocx, type DocxFile } from "./docxFile.ts";
import { safetyChecks } from "./docxSafety.ts";
import { structureChecks } from "./docxStructure.ts";

/** Gives what is wrong in words, empty when nothing is. */
export type Check = (file: DocxFile) => string;
/** By id as in `documents.md` 5 and 8: X structure, U universal design, S safety. */
export type Checks = Record<string, Check>;

export const allChecks: Checks = { ...structureChecks, ...accessibilityChecks, ...safetyChecks };

/** What is wrong with a Word file, one line for each failed check. */
export function docxCheck(bytes: Uint8Array): string[] {
  const file = openDocx(bytes);
  return Object.entries(allChecks).flatMap(([id, check]) => {
    const fault = check(file);
    return fault ? [`${id}: ${fault}`] : [];
  });
}
