import { z } from "zod";

/** Name of a dated backup: UTC, `20261122T104200Z`, with `-2` and so on when two fall in one second. */
export const backupId = z.string().regex(/^\d{8}T\d{6}Z(-\d+)?$/);

export const backupState = z.object({
  /** As shown to the user; the standard folder when none is chosen. */
  folder: z.string(),
  chosen: z.boolean(),
  /** The copy lies on the same disk as the store, or in a folder that is synchronised. */
  sameDisk: z.boolean(),
  synced: z.boolean(),
  /** ISO moment of the newest whole backup of this workstation; empty when there is none. */
  newest: z.string(),
  count: z.number(),
  /** Newest is older than 7 days, or there is none and the store is older than that; never in the practice store. */
  overdue: z.boolean(),
  lastTest: z.string(),
  lastTestGood: z.boolean(),
  /** More than three months since the last restore test. */
  testDue: z.boolean(),
  running: z.boolean(),
  /** Error code of the last try; empty when it went well. */
  problem: z.string(),
});
export type BackupState = z.infer<typeof backupState>;

export const datedBackup = z.object({
  id: backupId,
  madeAt: z.string(),
  records: z.number(),
  files: z.number(),
  bytes: z.number(),
  /** Files named by the list that are not there or not of the right length. */
  missing: z.number(),
  /** Who could unlock the store then, as on the lock screen: tells the copies of several stores apart. */
  users: z.array(z.string()),
  /** Made by this workstation. */
  here: z.boolean(),
});
export type DatedBackup = z.infer<typeof datedBackup>;

export const differenceStates = ["onlyInBackup", "onlyInStore", "newerInBackup", "newerInStore"] as const;
export const backupDifference = z.object({
  /** `case-<id>` ... */
  record: z.string(),
  /** Case number; empty for registers and for what cannot be told before unlocking. */
  label: z.string(),
  state: z.enum(differenceStates),
});
export type BackupDifference = z.infer<typeof backupDifference>;
export const backupComparison = z.object({ same: z.number(), differences: z.array(backupDifference) });
export type BackupComparison = z.infer<typeof backupComparison>;

/** Result of a restore test: every record of the newest backup opened from a copy. */
export const backupTest = z.object({
  id: backupId,
  records: z.number(),
  opened: z.number(),
  /** Names of records, or store-relative paths of other files. */
  damaged: z.array(z.string()),
  /** Records that are new or changed in the store since the backup. */
  newer: z.number(),
});
export type BackupTest = z.infer<typeof backupTest>;
