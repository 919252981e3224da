import type { Channel } from "../../shared/ipc/channels.ts";
import { may, type Action } from "../../shared/user/permissions.ts";
import type { Role } from "../../shared/user/schema.ts";

/**
 * What a channel takes once the store is open; channels that are not here are for everybody. On top of the keys, which
 * decide what a role can read at all.
 */
const takes: Partial<Record<Channel, Action>> = {
  listUsers: "manageUsers",
  addUser: "manageUsers",
  changeUser: "manageUsers",
  renewUser: "manageUsers",
  removeUser: "manageUsers",
  printOneTime: "manageUsers",
  readLog: "readLog",
  readUnusual: "readLog",
  verifyLog: "readLog",
  setBackupFolder: "backUp",
  makeBackup: "backUp",
  testBackup: "backUp",
  restoreRecords: "restore",
  runScrub: "maintain",
  acceptOlderStore: "acceptOlderStore",
  eraseCase: "eraseCase",
  createCase: "createCase",
  reopenCase: "createCase",
  saveCase: "editCase",
  linkFamily: "editCase",
  unlinkFamily: "editCase",
  openCaseload: "appoint",
  moveCaseload: "appoint",
  undoMove: "appoint",
  redoMove: "appoint",
  addAttachment: "editCase",
  saveDirectory: "editDirectory",
  readImportFile: "editDirectory",
  saveCoordinators: "editCoordinators",
  saveSettings: "editSettings",
  saveUnit: "editUnit",
};

/** `role` is null before anybody has unlocked. */
export function mayUse(role: Role | null, channel: Channel): boolean {
  const action = takes[channel];
  return role === null || action === undefined || may(role, action);
}
