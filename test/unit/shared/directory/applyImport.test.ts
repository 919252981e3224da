import { describe, expect, it } from "vitest";
import {
  applyImport,
  defaultAction,
  possibleActions,
  revertImport,
  type ImportAction,
} from "../../../../shared/directory/applyImport.ts";
import { previewImport } from "../../../../shared/directory/previewImport.ts";
import { newService } from "../../../../shared/directory/rules.ts";
import type { Directory, Service } from "../../../../shared/directory/schema.ts";
import { processorTime } from "../../../support/processorTime.ts";

const today = "2026-11-21";
const service = (id: string, name: string, phone = ""): Service => ({ ...newService(id, "2025-01-01"), name, phone });
const directory: Directory = {
  schema: 3,
  conflicts: [],
  services: [service("a", "A", "1"), service("b", "B", "2"), service("c", "C")],
};

function decide(rows: string[][], actions?: ImportAction[]) {
  let next = 0;
  const newId = (): string => `new-${++next}`;
  const file = { columns: [], rows };
  const preview = previewImport({ file, mapping: { name: 0, phone: 1 }, existing: directory.services, today, newId });
  return preview.map((row, index) => ({ row, action: actions?.[index] ?? defaultAction(row) }));
}

const shown = (result: Directory): string[] => result.services.map(({ name, phone }) => `${name} ${phone}`.trim());

describe("applyImport", () => {
  it("adds new, updates changed in place and leaves the rest", () => {
    const { directory: after, receipt } = applyImport(
      directory,
      decide([["B", "9"], ["D", "4"], ["A", "1"], [""]]),
      today,
    );
    expect(shown(after)).toEqual(["A 1", "B 9", "C", "D 4"]);
    expect(after.services[1]).toMatchObject({ id: "b", editedOn: today });
    expect(after.services[0]).toBe(directory.services[0]);
    expect(receipt.added).toHaveLength(1);
    expect(receipt.before).toEqual([directory.services[1]]);
  });

  it.each<[string, string[][], ImportAction[], string[]]>([
    ["keeps what exists", [["B", "9"]], ["keep"], ["A 1", "B 2", "C"]],
    ["adds a changed row beside the old one", [["B", "9"]], ["add"], ["A 1", "B 2", "C", "B 9"]],
    ["adds an identical row when told to", [["A", "1"]], ["add"], ["A 1", "B 2", "C", "A 1"]],
    ["leaves a new row out", [["D", "4"]], ["keep"], ["A 1", "B 2", "C"]],
    [
      "skips a duplicate",
      [
        ["D", "4"],
        ["D", "5"],
      ],
      ["add", "keep"],
      ["A 1", "B 2", "C", "D 4"],
    ],
    [
      "lets a duplicate update its first row",
      [
        ["D", "4"],
        ["D", "5"],
      ],
      ["add", "update"],
      ["A 1", "B 2", "C", "D 5"],
    ],
    [
      "adds a duplicate too",
      [
        ["D", "4"],
        ["D", "5"],
      ],
      ["add", "add"],
      ["A 1", "B 2", "C", "D 4", "D 5"],
    ],
    [
      "adds a duplicate whose first row was left out",
      [
        ["D", "4"],
        ["D", "5"],
      ],
      ["keep", "update"],
      ["A 1", "B 2", "C", "D 5"],
    ],
    [
      "lets the last of two updates win",
      [
        ["B", "8"],
        ["B", "9"],
      ],
      ["update", "update"],
      ["A 1", "B 9", "C"],
    ],
    ["never imports an invalid row", [["", "4"]], ["add"], ["A 1", "B 2", "C"]],
  ])("%s, and can be taken back exactly", (_name, rows, actions, expected) => {
    const { directory: after, receipt } = applyImport(directory, decide(rows, actions), today);
    expect(shown(after)).toEqual(expected);
    expect(revertImport(after.services, receipt)).toEqual(directory.services);
  });

  it("takes back only itself when more has been written since", () => {
    const { directory: after, receipt } = applyImport(
      directory,
      decide([
        ["B", "9"],
        ["D", "4"],
      ]),
      today,
    );
    const later = [service("e", "E"), ...after.services.slice(1)];
    expect(shown({ ...after, services: revertImport(later, receipt) })).toEqual(["E", "B 2", "C"]);
  });

  it("has the default action of every kind of row among the possible", () => {
    const decisions = decide([["D"], ["A", "1"], ["B", "9"], ["D"], [""]]);
    expect(decisions.map(({ row }) => row.kind)).toEqual(["new", "same", "changed", "duplicate", "invalid"]);
    for (const { row, action } of decisions) expect(possibleActions(row)).toContain(action);
  });

  it("imports 10 000 rows in well under a second", () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [`Tjeneste ${index}`, "75146340"]);
    const took = processorTime(() => {
      const { receipt } = applyImport(directory, decide(rows), today);
      expect(receipt.added).toHaveLength(10_000);
    });
    expect(took).toBeLessThan(2000);
  });
});
