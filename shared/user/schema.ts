import { z } from "zod";
import { dateText, id, name } from "../fields.ts";

/** `product.md` 1: KE-leder, KE-saksbehandler, koordinator, innsyn. */
export const role = z.enum(["leader", "caseworker", "coordinator", "reader"]);
export type Role = z.infer<typeof role>;

export const user = z.object({ id, name, role });
export type User = z.infer<typeof user>;

/** What a leader decides of a user. */
export const userChoice = z.object({
  name: name.min(1),
  role,
  /** Entry in the register of coordinators that a coordinator is; empty for others. */
  coordinatorId: z.union([id, z.literal("")]),
  /** Last day the user may unlock, ISO; empty for no end. A reader must have one. */
  until: dateText,
  /** What a reader may open; empty list for other roles, whose access follows from role and appointments. */
  cases: z.union([z.literal("all"), z.array(id).max(2000)]),
});
export type UserChoice = z.infer<typeof userChoice>;

/** A user as the leader sees it. */
export const userRow = userChoice.extend({
  id,
  status: z.enum(["active", "removed"]),
  /** Has a one-time passphrase and has not unlocked with it yet. */
  waiting: z.boolean(),
});
export type UserRow = z.infer<typeof userRow>;
