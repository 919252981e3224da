import type { BackupDifference } from "./schema.ts";

/** A record by name with its highest revision; names and numbers only, nothing is opened. */
export interface ListedRecord {
  record: string;
  revision: number;
}

export interface ListingComparison {
  same: number;
  /** Sorted by what they are and by name. */
  differences: Omit<BackupDifference, "label">[];
}

/** What a backup and a store hold of each other. */
export function compareListings(backup: readonly ListedRecord[], store: readonly ListedRecord[]): ListingComparison {
  const inStore = new Map(store.map(({ record, revision }) => [record, revision]));
  const inBackup = new Set(backup.map(({ record }) => record));
  const differences: ListingComparison["differences"] = [];
  for (const { record, revision } of backup) {
    const now = inStore.get(record);
    if (now === undefined) differences.push({ record, state: "onlyInBackup" });
    else if (now !== revision) differences.push({ record, state: now < revision ? "newerInBackup" : "newerInStore" });
  }
  const same = backup.length - differences.length;
  for (const { record } of store) if (!inBackup.has(record)) differences.push({ record, state: "onlyInStore" });
  differences.sort((a, b) => (a.state + a.record < b.state + b.record ? -1 : 1));
  return { same, differences };
}

/** True when the second listing has every record of the first, at its revision or a later one. */
export const hasAllOf = (older: readonly ListedRecord[], newer: readonly ListedRecord[]): boolean =>
  compareListings(older, newer).differences.every(({ state }) => state === "newerInStore" || state === "onlyInStore");
