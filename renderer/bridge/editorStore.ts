import { applyPatches, enablePatches, produceWithPatches, type Draft, type Patch } from "immer";
import type { AppError } from "../../shared/appError.ts";
import type { Result } from "../../shared/result.ts";

enablePatches();

export type SaveState =
  { kind: "saved"; at: Date | null } | { kind: "dirty" } | { kind: "saving" } | { kind: "failed"; error: AppError };

interface Step {
  label: string;
  key: string;
  at: number;
  forward: Patch[];
  backward: Patch[];
}

export interface EditorStore<T> {
  get: () => T;
  subscribe: (listener: () => void) => () => void;
  /**
   * One change. `label` names it to the user ("Endret frist"); changes with the same `key` within a second are one
   * undo step, so a word is undone at once and not letter by letter.
   */
  update: (label: string, key: string, recipe: (draft: Draft<T>) => void) => void;
  /** Takes back the latest step and gives its label; null when there is none. */
  undo: () => string | null;
  redo: () => string | null;
  undoLabel: () => string | null;
  redoLabel: () => string | null;
  saveState: () => SaveState;
  /** Writes what is unsaved now. False when it could not be written; the text stays and is tried again. */
  flush: () => Promise<boolean>;
  /** Stops the timers; unsaved changes are the caller's to flush first. */
  dispose: () => void;
}

export type Persist<T> = (data: T, base: number) => Promise<Result<{ revision: number; savedAt: string }>>;

const MERGE_WITHIN_MS = 1000;
const IDLE_MS = 800;
/** Longest unsaved typing; `security.md` 5.2 allows five seconds. */
const LONGEST_MS = 3000;
const RETRY_MS = 5000;

/** Document state with named, unlimited undo and autosave. One per open record. */
export function createEditorStore<T extends object>(initial: T, revision: number, persist: Persist<T>): EditorStore<T> {
  let state = initial;
  let base = revision;
  let savedState = initial;
  let save: SaveState = { kind: "saved", at: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirtySince = 0;
  let writing: Promise<boolean> | null = null;
  /** A failed save waits for its next try by the clock. */
  let waiting = false;
  const past: Step[] = [];
  const future: Step[] = [];
  const listeners = new Set<() => void>();

  const tell = (): void => listeners.forEach((listener) => listener());
  const setSave = (next: SaveState): void => {
    save = next;
    tell();
  };

  const schedule = (delay: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), delay);
  };

  const write = async (): Promise<boolean> => {
    while (state !== savedState) {
      const sending = state;
      setSave({ kind: "saving" });
      const result = await persist(sending, base);
      if (!result.ok) {
        setSave({ kind: "failed", error: result.error });
        waiting = result.error.code !== "conflict" && result.error.code !== "validation";
        if (waiting) schedule(RETRY_MS);
        return false;
      }
      base = result.value.revision;
      savedState = sending;
      dirtySince = Date.now();
      setSave({ kind: "saved", at: new Date(result.value.savedAt) });
    }
    return true;
  };

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    waiting = false;
    writing ??= write().finally(() => {
      writing = null;
    });
    return writing;
  }

  const touched = (): void => {
    // Else every key would be a try: a full disk gets a torn slot for each, and "Ikke lagret" flickers.
    if (waiting) {
      tell();
      return;
    }
    const now = Date.now();
    if (save.kind === "saved") dirtySince = now;
    if (save.kind !== "saving") save = { kind: "dirty" };
    schedule(Math.max(0, Math.min(IDLE_MS, dirtySince + LONGEST_MS - now)));
    tell();
  };

  const move = (from: Step[], to: Step[], patches: "forward" | "backward"): string | null => {
    const step = from.pop();
    if (!step) return null;
    state = applyPatches(state, step[patches]);
    to.push(step);
    touched();
    return step.label;
  };

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: (label, key, recipe) => {
      const [next, forward, backward] = produceWithPatches(state, (draft: Draft<T>) => {
        recipe(draft);
      });
      if (forward.length === 0) return;
      state = next;
      future.length = 0;
      const last = past.at(-1);
      const now = Date.now();
      if (last?.key === key && now - last.at < MERGE_WITHIN_MS) {
        last.at = now;
        last.forward.push(...forward);
        last.backward.unshift(...backward);
      } else {
        past.push({ label, key, at: now, forward: [...forward], backward: [...backward] });
      }
      touched();
    },
    undo: () => move(past, future, "backward"),
    redo: () => move(future, past, "forward"),
    undoLabel: () => past.at(-1)?.label ?? null,
    redoLabel: () => future.at(-1)?.label ?? null,
    saveState: () => save,
    flush,
    dispose: () => clearTimeout(timer),
  };
}
