import { describe, expect, it } from "vitest";
import { groupRows } from "../../../../shared/accessLog/groupRows.ts";
import type { LogRow } from "../../../../shared/accessLog/schema.ts";
import { makeLogRow } from "../../../fixtures/makeLogRow.ts";

const at = (minute: number): string => new Date(Date.UTC(2027, 2, 15, 9, minute)).toISOString();
const change = (minute: number, given: Partial<LogRow> = {}): LogRow =>
  makeLogRow("change", { at: at(minute), seq: minute, details: ["plan"], ...given });
/** Newest first, as they come. */
const grouped = (...rows: LogRow[]) => groupRows(rows.toReversed()).map(({ row, count }) => [row.kind, row.at, count]);

describe("groupRows", () => {
  it("shows what was saved while typing as one line, with the newest time and everything that was touched", () => {
    const rows = [change(3, { details: ["plan", "person"] }), change(2), change(1, { details: ["consents"] })];
    expect(groupRows(rows)).toEqual([
      { row: rows[0], count: 3, since: at(1), details: ["consents", "plan", "person"] },
    ]);
  });

  it("begins a new line after ten minutes from the newest", () => {
    expect(grouped(change(0), change(5), change(11), change(21))).toEqual([
      ["change", at(21), 2],
      ["change", at(5), 2],
    ]);
  });

  it("keeps the line when others work in between, and ends it when the same session does something else", () => {
    const other = change(2, { session: "s2", userId: "ola", record: "case-b2" });
    expect(grouped(change(1), other, change(3))).toEqual([
      ["change", at(3), 2],
      ["change", at(2), 1],
    ]);
    expect(grouped(change(1), makeLogRow("print", { at: at(2) }), change(3))).toHaveLength(3);
  });

  it.each([
    ["of another case", { record: "case-b2" }],
    ["by another user", { userId: "ola" }],
    ["that never came", { completed: false }],
  ])("keeps a change %s apart", (_, given) => {
    expect(grouped(change(1), change(2, given))).toHaveLength(2);
  });

  it("never puts openings together", () => {
    expect(grouped(makeLogRow("open", { at: at(1) }), makeLogRow("open", { at: at(2) }))).toHaveLength(2);
  });

  it("has nothing to show of nothing", () => {
    expect(groupRows([])).toEqual([]);
  });
});
