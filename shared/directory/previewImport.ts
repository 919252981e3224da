import type { ImportField, Mapping, TextField } from "./importFields.ts";
import { isTextField, textLimits } from "./importFields.ts";
import { newService, serviceKey } from "./rules.ts";
import { rowToService, type RowValues } from "./rowToService.ts";
import type { ImportFile, Service } from "./schema.ts";

export interface FieldChange {
  field: TextField | "ageFrom" | "ageTo";
  before: string;
  after: string;
}

interface RowBase {
  /** Row in the spreadsheet as the user sees it: the headings are row 1. */
  rowNumber: number;
  /** What the row gives if it is taken: the new service, or the existing one with what the row adds. */
  service: Service;
  /** The row as a service of its own, for "legg til likevel". */
  fresh: Service;
  values: RowValues;
  /** Cells that could not be understood; the rest of the row can be imported. */
  unread: ImportField[];
}

export type ImportRow = RowBase &
  (
    | { kind: "new" }
    | { kind: "same"; targetId: string }
    | { kind: "changed"; targetId: string; changes: FieldChange[] }
    /** The same service stands in an earlier row; `targetId` is what that row gives. */
    | { kind: "duplicate"; targetId: string; firstRowNumber: number }
    | { kind: "invalid"; reason: "noName" }
    | { kind: "invalid"; reason: "tooLong"; field: TextField; limit: number }
  );

export interface PreviewRequest {
  file: Pick<ImportFile, "columns" | "rows">;
  mapping: Mapping;
  existing: readonly Service[];
  today: string;
  newId: () => string;
}

/** What an import would do, row by row, before anything is done. */
export function previewImport({ file, mapping, existing, today, newId }: PreviewRequest): ImportRow[] {
  const known = new Map<string, Service>();
  for (const service of existing) {
    const key = serviceKey(service);
    if (!known.has(key)) known.set(key, service);
  }
  const seen = new Map<string, { rowNumber: number; targetId: string }>();
  return file.rows.map((cells, index): ImportRow => {
    const { values, unread } = rowToService(cells, mapping);
    const rowNumber = index + 2;
    const fresh: Service = { ...newService(newId(), today), ...values };
    const base = { rowNumber, values, unread, fresh };
    if (fresh.name === "") return { ...base, service: fresh, kind: "invalid", reason: "noName" };
    const long = tooLong(values);
    if (long) return { ...base, service: fresh, kind: "invalid", reason: "tooLong", ...long };

    const key = serviceKey(fresh);
    const first = seen.get(key);
    if (first) {
      const { rowNumber: firstRowNumber, targetId } = first;
      return { ...base, service: fresh, kind: "duplicate", targetId, firstRowNumber };
    }
    const match = known.get(key);
    seen.set(key, { rowNumber, targetId: match?.id ?? fresh.id });
    if (!match) return { ...base, service: fresh, kind: "new" };
    const changes = changesIn(match, values);
    if (changes.length === 0) return { ...base, service: match, kind: "same", targetId: match.id };
    return { ...base, service: merged(match, values, today), kind: "changed", targetId: match.id, changes };
  });
}

/** The row's values laid over a service; confirmation and what the row does not say are kept. */
export const merged = (service: Service, values: RowValues, today: string): Service => ({
  ...service,
  ...values,
  editedOn: today,
});

function tooLong(values: RowValues): { field: TextField; limit: number } | null {
  for (const [field, value] of Object.entries(values)) {
    if (isTextField(field) && typeof value === "string" && value.length > textLimits[field]) {
      return { field, limit: textLimits[field] };
    }
  }
  return null;
}

function changesIn(service: Service, values: RowValues): FieldChange[] {
  return (Object.keys(values) as FieldChange["field"][])
    .map((field) => ({ field, before: shown(service[field]), after: shown(values[field] ?? null) }))
    .filter(({ before, after }) => before !== after);
}

const shown = (value: string | number | null): string => (value === null ? "" : String(value));
