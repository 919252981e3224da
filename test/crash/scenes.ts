import { recovering } from "./sceneRecovery.ts";
import { attaching, compacting, saving } from "./sceneSaving.ts";
import { upgrading } from "./sceneUpgrade.ts";
import { changingUsers, type UserStep } from "./sceneUsers.ts";
import { tidying } from "./sceneWhole.ts";
import type { Scene } from "./stage.ts";

const steps: UserStep[] = ["add", "remove", "renew", "demote", "choose passphrase"];

/** Whole working days, for power cuts. */
export const days = {
  saving: saving(20),
  attaching,
  compacting,
  recovering,
  upgrading,
  users: steps.map((step) => changingUsers(step, [step], 2)),
  "many user changes": changingUsers("many user changes", [...steps, "save"], 4),
  tidying: tidying("tidying up", ["prune", "attach", "erase", "prune", "save together", "save"]),
} satisfies Record<string, Scene | Scene[]>;

/** Short pieces of work, for disks that fail at one operation. */
export const moments: Scene[] = [
  saving(5),
  attaching,
  recovering,
  upgrading,
  ...steps.map((step) => changingUsers(step, [step])),
  ...(["prune", "attach", "erase", "save together"] as const).map((step) => tidying(step, [step, "save"])),
];
