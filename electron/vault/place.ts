import type { problemKinds } from "../../shared/ipc/problems.ts";
import type { DeriveKey } from "./deriveKey.ts";
import type { FileFunctions } from "./files.ts";

/** Where a store lies and what it needs of the outside world. */
export interface VaultPlace {
  /** Folder of the store: local disk, share or memory stick. */
  root: string;
  /** Folder of this workstation, never on a share. */
  local: string;
  files: FileFunctions;
  derive: DeriveKey;
  now: () => Date;
  /** How long a torn slot must stay unchanged before its writer counts as dead; 2000 ms, longer on a share (15 000). */
  settleMs?: number;
  /** Of the maintenance lock; shorter in tests. */
  lockTiming?: LockTiming;
}

export interface LockTiming {
  /** How often the holder shows that it lives. */
  beatMs: number;
  /** How long a beat must stand still, by the clock of the one who watches, before its holder counts as dead. */
  deadMs: number;
}

export type RecordKind = "case" | "directory" | "coordinators" | "settings" | "unit";
export const recordKinds: readonly RecordKind[] = ["case", "directory", "coordinators", "settings", "unit"];

/** What the vault must know about the records' content; given by electron/store. */
export interface RecordShapes {
  /** Throws on bad shape, returns the parsed value. */
  validate(kind: RecordKind, data: unknown): unknown;
  /** The row of the local index. */
  summarise(kind: RecordKind, data: unknown, saved: { revision: number; savedAt: string }): unknown;
  /** True when time alone has made a row wrong ("Om 6 dager" became "over frist"); it is then made anew at unlock. */
  isStale(kind: RecordKind, summary: unknown): boolean;
  /** Entries of the coordinator register that may open the record today. */
  readers(kind: RecordKind, data: unknown): string[];
  /** Attachments the record names. */
  blobs(kind: RecordKind, data: unknown): string[];
}

/** Something the user must be told; `what` names a record or a file, or counts minutes, never a person. */
export interface Problem {
  kind: (typeof problemKinds)[number];
  what: string;
}
