import type { ImportField, Mapping, TextField } from "./importFields.ts";
import { isTextField } from "./importFields.ts";
import { readablePhone } from "./phone.ts";
import type { Service } from "./schema.ts";

/** What one row says; empty cells are left out, so they never erase what is known. */
export type RowValues = Partial<Pick<Service, TextField | "ageFrom" | "ageTo">>;

export interface ReadRow {
  values: RowValues;
  /** Fields with text that is no age; the row can be imported, that cell cannot. */
  unread: ImportField[];
}

/** One row of the file as fields of a service. Cells are text and stay text: "=1+1" is those four characters. */
export function rowToService(cells: readonly string[], mapping: Mapping): ReadRow {
  const values: RowValues = {};
  const unread: ImportField[] = [];
  for (const [field, column] of Object.entries(mapping) as [ImportField, number][]) {
    const cell = (cells[column] ?? "").trim();
    if (cell === "") continue;
    if (isTextField(field)) {
      values[field] = field === "phone" ? readablePhone(cell) : isOneLine(field) ? cell.replace(/\s+/g, " ") : cell;
    } else if (!readAge(field, cell, values)) {
      unread.push(field);
    }
  }
  return { values, unread };
}

const isOneLine = (field: TextField): boolean => !["content", "howToApply", "localTips"].includes(field);

function readAge(field: ImportField, cell: string, values: RowValues): boolean {
  const ages = [...cell.slice(0, 100).matchAll(/\d+/g)].map((match) => Number(match[0]));
  if (ages.length === 0 || ages.length > 2 || ages.some((age) => age > 120)) return false;
  const [first = null, second = null] = ages;
  if (field === "ageFrom") values.ageFrom = first;
  else if (field === "ageTo") values.ageTo = second ?? first;
  else if (second !== null) Object.assign(values, { ageFrom: first, ageTo: second });
  else if (/til|under|inntil|opp|[-–]\s*\d/i.test(cell)) values.ageTo = first;
  else values.ageFrom = first;
  return true;
}
