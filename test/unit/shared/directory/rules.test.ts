import { describe, expect, it } from "vitest";
import {
  confirmation,
  isBlankService,
  isHidden,
  isStale,
  newService,
  pickableServices,
  serviceKey,
} from "../../../../shared/directory/rules.ts";
import { service as serviceSchema, type Service } from "../../../../shared/directory/schema.ts";

const today = "2026-11-21";
const service = (fields: Partial<Service>): Service => ({ ...newService("a", today), name: "Barnevern", ...fields });

describe("rules", () => {
  it("makes a new service that is blank and can be stored", () => {
    expect(serviceSchema.parse(newService("a", today))).toEqual(newService("a", today));
    expect(isBlankService(newService("a", today))).toBe(true);
    expect(isBlankService(service({}))).toBe(false);
    expect(isBlankService({ ...newService("a", today), ageFrom: 0 })).toBe(false);
  });

  it.each([
    ["", "never", true],
    ["i fjor", "never", true],
    ["2026-11-21", "confirmed", false],
    ["2025-11-21", "confirmed", false],
    ["2025-11-20", "stale", true],
    ["2020-01-01", "stale", true],
  ] as const)("confirmed on %j is %s", (confirmedOn, state, stale) => {
    expect(confirmation(service({ confirmedOn }), today)).toBe(state);
    expect(isStale(service({ confirmedOn }), today)).toBe(stale);
  });

  it.each([
    ["confirmed just inside 24 months", { confirmedOn: "2024-11-21", editedOn: "2020-01-01" }, false],
    ["confirmed over 24 months ago", { confirmedOn: "2024-11-20" }, true],
    ["fresh from an import, never confirmed", { confirmedOn: "", editedOn: today }, false],
    ["imported over 24 months ago, never confirmed", { confirmedOn: "", editedOn: "2024-11-20" }, true],
    ["closed down, though confirmed today", { confirmedOn: today, closedDown: true }, true],
    ["no date at all", { confirmedOn: "", editedOn: "" }, false],
  ])("%s", (_name, fields, hidden) => {
    expect(isHidden(service(fields), today)).toBe(hidden);
  });

  it("offers services with a name, by name in Norwegian order", () => {
    const names = ["Ås", "aa", "Æ", "Barnevern", "", "Ørsta"];
    const services = names.map((name, index) => service({ id: String(index), name }));
    const offered = pickableServices(
      { schema: 3, conflicts: [], services: [...services, service({ closedDown: true })] },
      today,
    );
    expect(offered.map(({ name }) => name)).toEqual(["Barnevern", "Æ", "Ørsta", "aa", "Ås"]);
  });

  it("knows the same service in other letters and spaces, and another unit as another", () => {
    const one = { name: "PP-tjenesten ", unit: "Barn  og familie", targetGroup: "BARN" };
    expect(serviceKey(one)).toBe(serviceKey({ name: "pp-tjenesten", unit: "barn og familie", targetGroup: "Barn" }));
    expect(serviceKey(one)).not.toBe(serviceKey({ ...one, unit: "Helse" }));
    expect(serviceKey({ ...one, name: "Ås" })).not.toBe(serviceKey({ ...one, name: "As" }));
  });
});
