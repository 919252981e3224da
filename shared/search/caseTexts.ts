import { addressMayShow } from "../case/protection.ts";
import type { CaseRecord } from "../case/schema.ts";
import { isFields } from "../conflict/path.ts";
import { textKind } from "../conflict/textFields.ts";

export interface CaseText {
  /** Keys, and in lists ids, from the case to the field. */
  path: string[];
  text: string;
}

/**
 * Every text people wrote in a case: reports, assessment, plan, contact log, letters, participants, and whatever field
 * comes next. Of an address-protected person the notes alone; a line may be an address, a phone number or a school.
 */
export function caseTexts(record: CaseRecord): CaseText[] {
  const kinds = addressMayShow(record.person) ? ["line", "note"] : ["note"];
  const found: CaseText[] = [];
  const walk = (value: unknown, keys: readonly string[], path: readonly string[]): void => {
    if (typeof value === "string") {
      const kind = textKind(keys);
      if (kind !== null && kinds.includes(kind) && value.trim() !== "") found.push({ path: [...path], text: value });
    } else if (Array.isArray(value)) {
      for (const item of value) if (isFields(item)) walk(item, keys, [...path, String(item["id"])]);
    } else if (isFields(value)) {
      for (const [key, inner] of Object.entries(value)) walk(inner, [...keys, key], [...path, key]);
    }
  };
  walk(record, ["case"], []);
  return found;
}

/** The text a path leads to; empty when it is gone. */
export function textAt(record: CaseRecord, path: readonly string[]): string {
  let value: unknown = record;
  for (const step of path) {
    if (Array.isArray(value)) value = value.find((item) => isFields(item) && item["id"] === step);
    else value = isFields(value) ? value[step] : undefined;
  }
  return typeof value === "string" ? value : "";
}
