import { describe, expect, it } from "vitest";
import { refusedUnitParts } from "../../../../shared/unit/changes.ts";
import { emptyUnit } from "../../../../shared/unit/newUnit.ts";
import type { UnitRecord } from "../../../../shared/unit/schema.ts";
import type { Role } from "../../../../shared/user/schema.ts";
import { makeBottleneck, makeRoutine, makeYearItem } from "../../../fixtures/makeCase.ts";

const routine = makeRoutine();
const item = makeYearItem();

describe("refusedUnitParts", () => {
  const rows: [Role, Partial<UnitRecord>, string[]][] = [
    ["coordinator", { bottlenecks: [makeBottleneck()] }, []],
    ["coordinator", { routines: [routine] }, ["routines"]],
    ["coordinator", { yearWheel: [item], bottlenecks: [makeBottleneck()] }, ["yearWheel"]],
    ["caseworker", { routines: [routine], yearWheel: [item] }, []],
    ["leader", { routines: [routine] }, []],
    ["reader", { routines: [routine] }, ["routines"]],
  ];
  it.each(rows)("%s %#", (role, change, refused) => {
    expect(refusedUnitParts(emptyUnit(), { ...emptyUnit(), ...change }, { id: "u1", role })).toEqual(refused);
  });
});
