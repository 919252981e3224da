import type { Channel } from "../../shared/ipc/channels.ts";
import type { Role } from "../../shared/user/schema.ts";

const leader: readonly Role[] = ["leader"];
const ke: readonly Role[] = ["leader", "caseworker"];
const writers: readonly Role[] = ["leader", "caseworker", "coordinator"];

/**
 * Who may use a channel once the store is open (`product.md` 1); channels that are not here are for everybody. On top of
 * the keys, which decide what a role can read at all.
 */
const allowed: Partial<Record<Channel, readonly Role[]>> = {
  listUsers: leader,
  addUser: leader,
  changeUser: leader,
  renewUser: leader,
  removeUser: leader,
  printOneTime: leader,
  readLog: leader,
  readUnusual: leader,
  verifyLog: leader,
  setBackupFolder: ke,
  restoreRecords: leader,
  runScrub: ke,
  acceptOlderStore: leader,
  eraseCase: leader,
  createCase: ke,
  saveCase: writers,
  addAttachment: writers,
  saveDirectory: ke,
  readImportFile: ke,
  saveCoordinators: ke,
  saveSettings: leader,
};

/** `role` is null before anybody has unlocked. */
export const mayUse = (role: Role | null, channel: Channel): boolean =>
  role === null || (allowed[channel]?.includes(role) ?? true);
