import type { CaseRecord } from "../case/schema.ts";
import type { Role } from "./schema.ts";

/** What somebody may be allowed to do. Reading is no action: what may be read follows from the keys. */
const allowed = {
  createCase: ["leader", "caseworker"],
  /** The cases one can open. */
  editCase: ["leader", "caseworker", "coordinator"],
  /** Who is coordinator, and with that who may open the case: decided by the unit (hol § 7-2). */
  appoint: ["leader", "caseworker"],
  /** Assessment and complaints are the unit's. */
  assess: ["leader", "caseworker"],
  closeCase: ["leader", "caseworker"],
  /** Handing out what the consent does not cover takes the unit's decision, and a reason. */
  overrideConsent: ["leader", "caseworker"],
  eraseCase: ["leader"],
  editDirectory: ["leader", "caseworker"],
  editCoordinators: ["leader", "caseworker"],
  editSettings: ["leader"],
  /** Bottlenecks; routines and the year wheel take `editRoutines`. */
  editUnit: ["leader", "caseworker", "coordinator"],
  editRoutines: ["leader", "caseworker"],
  manageUsers: ["leader"],
  readLog: ["leader"],
  backUp: ["leader", "caseworker"],
  restore: ["leader"],
  /** To see how the store is, and to look for damage. */
  maintain: ["leader", "caseworker"],
  acceptOlderStore: ["leader"],
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof allowed;

/** The same answer on screen, where what is not allowed is not shown, and in the main process, where it is refused. */
export const may = (role: Role, action: Action): boolean => (allowed[action] as readonly Role[]).includes(role);

/** Parts of a case that take more than `editCase`. */
const guarded: Partial<Record<keyof CaseRecord, Action>> = {
  appointments: "appoint",
  closedOn: "closeCase",
  closedReason: "closeCase",
  closing: "closeCase",
  assessment: "assess",
  complaints: "assess",
  caseworkerId: "assess",
  reopenedFrom: "assess",
};

/** Which of the changed parts of a case (`appointments`, `plan` ...) the role may not change. */
export function refusedParts(role: Role, parts: readonly string[]): string[] {
  const actionOf = (part: string): Action => guarded[part as keyof CaseRecord] ?? "editCase";
  return parts.filter((part) => !may(role, actionOf(part)));
}
