import { newEvent } from "../../shared/accessLog/newEvent.ts";
import type { LogEvent } from "../../shared/accessLog/schema.ts";
import type { CaseRecord } from "../../shared/case/schema.ts";

/** For the access log: somebody chose between two versions. Only in which parts, never what they say. */
export function settledConflicts(before: CaseRecord, after: CaseRecord, revision: number): LogEvent | null {
  const left = new Set(after.conflicts.map(({ id }) => id));
  const settled = before.conflicts.filter(({ id }) => !left.has(id));
  if (settled.length === 0) return null;
  const parts = settled.map(({ path }) => path.slice(0, path[0] === "plan" ? 2 : 1).join("."));
  return newEvent("conflict", { record: `case-${after.id}`, revision, details: [...new Set(parts)] });
}
