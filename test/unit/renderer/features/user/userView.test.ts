import { describe, expect, it } from "vitest";
import { formerUsers, usersByRole } from "../../../../../renderer/features/user/userView.ts";
import type { UserRow } from "../../../../../shared/user/schema.ts";

const row = (name: string, role: UserRow["role"], status: UserRow["status"] = "active"): UserRow => ({
  id: name.toLowerCase(),
  name,
  role,
  status,
  coordinatorId: "",
  until: "",
  cases: [],
  waiting: false,
});

describe("usersByRole", () => {
  it("has leaders first, names by the Norwegian alphabet, and no empty role", () => {
    const rows = [
      row("Åse", "coordinator"),
      row("Zaim", "coordinator"),
      row("Kari", "leader"),
      row("Per", "coordinator", "removed"),
    ];
    expect(usersByRole(rows).map(({ role, users }) => [role, ...users.map(({ name }) => name)])).toEqual([
      ["leader", "Kari"],
      ["coordinator", "Zaim", "Åse"],
    ]);
    expect(formerUsers(rows).map(({ name }) => name)).toEqual(["Per"]);
  });
});
