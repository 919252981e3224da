import type { AppError } from "../../shared/appError.ts";
import type { Authors } from "../../shared/conflict/merge.ts";
import type { Result } from "../../shared/result.ts";

export type SaveState =
  { kind: "saved"; at: Date | null } | { kind: "dirty" } | { kind: "saving" } | { kind: "failed"; error: AppError };

/** A revision somebody saved: `savedBy` is a name, `savedAt` ISO with zone. */
export interface Newest<T> {
  revision: number;
  data: T;
  savedBy: string;
  savedAt: string;
}

export type Persist<T> = (data: T, base: number) => Promise<Result<{ revision: number; savedAt: string }>>;

/** `mergeRecords`, or what a kind of record makes of it. */
export type Merge<T> = (
  base: T | null,
  mine: T,
  theirs: T,
  who: Authors,
  newId: (path: readonly string[]) => string,
) => { merged: T; conflicts: number };

/** What came into the window without being typed here. `conflicts`: fields both had changed. */
export interface TakenIn {
  from: "others" | "draft";
  by: string;
  at: string;
  conflicts: number;
  /** Takes it out again; what was written elsewhere since stays. Only for the user's own text. */
  undo?: () => void;
}

/** Where a record is kept, and by whom it is written here. */
export interface Keeper<T> {
  /** `case-<id>`, `directory-main` ... */
  record: string;
  persist: Persist<T>;
  reopen: () => Promise<Result<Newest<T>>>;
  merge: Merge<T>;
  /** Name of who sits here. */
  me: string;
  newId: () => string;
  /** Shows what came from elsewhere; keeps the caret where it is. */
  redraw: (draw: () => void) => void;
  onTakenIn: (what: TakenIn) => void;
}
