import type { Role, UserChoice, UserRow } from "../../../shared/user/schema.ts";

const collator = new Intl.Collator("nb", { numeric: true });
const roles: readonly Role[] = ["leader", "caseworker", "coordinator", "reader"];

const byName = (a: UserRow, b: UserRow): number => collator.compare(a.name, b.name);

/** Those who may unlock, by role and name; a role nobody has is left out. */
export function usersByRole(rows: readonly UserRow[]): { role: Role; users: UserRow[] }[] {
  const active = rows.filter(({ status }) => status === "active");
  return roles
    .map((role) => ({ role, users: active.filter((row) => row.role === role).sort(byName) }))
    .filter(({ users }) => users.length > 0);
}

export const formerUsers = (rows: readonly UserRow[]): UserRow[] =>
  rows.filter(({ status }) => status === "removed").sort(byName);

/** Coordinators are most of those who get an account; no end, and nothing chosen. */
export const emptyChoice: UserChoice = { name: "", role: "coordinator", coordinatorId: "", until: "", cases: [] };

export const choiceOf = ({ name, role, coordinatorId, until, cases }: UserRow): UserChoice => ({
  name,
  role,
  coordinatorId,
  until,
  cases,
});
