import { describe, expect, it } from "vitest";
import { may, refusedParts } from "../../../../shared/user/permissions.ts";

describe("may", () => {
  it("leaves users, settings and the access log to the leader", () => {
    for (const action of ["manageUsers", "editSettings", "readLog", "eraseCase", "restore"] as const) {
      expect(may("leader", action)).toBe(true);
      expect((["caseworker", "coordinator", "reader"] as const).filter((role) => may(role, action))).toEqual([]);
    }
  });

  it("lets a coordinator write in a case, and nothing more", () => {
    expect(may("coordinator", "editCase")).toBe(true);
    for (const action of ["createCase", "appoint", "closeCase", "editDirectory", "editCoordinators", "backUp"] as const)
      expect(may("coordinator", action)).toBe(false);
  });

  it("lets a reader change nothing", () => {
    expect(may("reader", "editCase")).toBe(false);
  });
});

describe("refusedParts", () => {
  it("keeps a coordinator from giving others the case, and from closing it", () => {
    expect(refusedParts("coordinator", ["plan", "appointments", "contacts", "closedOn"])).toEqual([
      "appointments",
      "closedOn",
    ]);
  });

  it("refuses a caseworker nothing and a reader everything", () => {
    expect(refusedParts("caseworker", ["plan", "appointments"])).toEqual([]);
    expect(refusedParts("reader", ["plan", "appointments"])).toEqual(["plan", "appointments"]);
  });
});
