import { dirname } from "node:path";
import { ExpectedError } from "../../shared/appError.ts";
import type { Language } from "../../shared/fields.ts";
import type { EventPayloads, Status } from "../../shared/ipc/contract.ts";
import type { Session, Stage } from "../store/session.ts";
import type { FileFunctions } from "../vault/files.ts";
import type { DiskFacts } from "./diskFacts.ts";

export interface BackupSurroundings {
  session: Session;
  files: FileFunctions;
  disk: DiskFacts;
  /** Folder of this workstation, `<userData>/stores`. */
  local: string;
  /** Where backups go when no folder is chosen. */
  standard: string;
  /** For the side copies of restore tests; what lies there is thrown away. */
  side: string;
  isSynced: (folder: string) => boolean;
  now: () => Date;
  /** Of the explanation that is laid beside the backups. */
  language: () => Language;
  tell: <E extends "backupChanged" | "progress" | "storeChanged">(event: E, payload: EventPayloads[E]) => void;
  /** A folder the user has chosen. Throws `notFound`. */
  folderOf: (token: string) => string;
  /** Leaves the store that is open and shows the lock screen of another. */
  openFolder: (root: string) => Promise<Status>;
}

/** The store this run of the app is about, locked or open. */
export interface KnownStore {
  root: string;
  storeId: string;
  practice: boolean;
}

/** Null before a store is chosen. */
export function storeOf(stage: Stage): KnownStore | null {
  if (stage.kind === "none") return null;
  const { storeId, practice } = stage.kind === "locked" ? stage.description : stage.vault;
  return { root: stage.place.root, storeId, practice };
}

/** Throws `notFound` before a store is chosen. */
export function requireKnown(stage: Stage): KnownStore {
  const store = storeOf(stage);
  if (!store) throw new ExpectedError({ code: "notFound" });
  return store;
}

/** What is practised on is thrown away with its store, and so are the backups of it. */
export const standardFolder = (around: Pick<BackupSurroundings, "standard">, store: KnownStore): string =>
  store.practice ? dirname(store.root) : around.standard;
