import { describe, expect, it } from "vitest";
import { rowToService } from "../../../../shared/directory/rowToService.ts";

describe("rowToService", () => {
  it("leaves empty cells and columns that do not exist out", () => {
    expect(rowToService(["  ", "A"], { phone: 0, name: 1, unit: 9 })).toEqual({ values: { name: "A" }, unread: [] });
  });

  it("makes one line of one-line fields and keeps lines in long ones", () => {
    const { values } = rowToService(["A\n  B", "C\nD"], { name: 0, content: 1 });
    expect(values).toEqual({ name: "A B", content: "C\nD" });
  });

  it.each([
    ["16–25 år", { ageFrom: 16, ageTo: 25 }],
    ["16-25", { ageFrom: 16, ageTo: 25 }],
    ["0 til 18", { ageFrom: 0, ageTo: 18 }],
    ["18", { ageFrom: 18 }],
    ["fra 18 år", { ageFrom: 18 }],
    ["over 67", { ageFrom: 67 }],
    ["under 18", { ageTo: 18 }],
    ["inntil 6 år", { ageTo: 6 }],
    ["-25", { ageTo: 25 }],
  ])("reads the age %j", (cell, values) => {
    expect(rowToService([cell], { age: 0 })).toEqual({ values, unread: [] });
  });

  it.each(["voksne", "1 2 3", "2004", "=16"])("reports %j when it gives no age", (cell) => {
    const read = rowToService([cell], { age: 0 });
    expect(read).toEqual(cell === "=16" ? { values: { ageFrom: 16 }, unread: [] } : { values: {}, unread: ["age"] });
  });
});
