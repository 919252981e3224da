import { produce, type Draft } from "immer";
import type { AppError } from "../../shared/appError.ts";
import type { Conflicted } from "../../shared/conflict/merge.ts";
import { sharing } from "../../shared/conflict/sharing.ts";
import { same } from "../../shared/same.ts";
import { cleanDeep } from "../../shared/text.ts";
import type { Keeper, Newest } from "./keeper.ts";
import { mergeIn } from "./mergeIn.ts";
import { isRetried } from "./retried.ts";
import { createTimeline } from "./timeline.ts";

export type SaveState =
  { kind: "saved"; at: Date | null } | { kind: "dirty" } | { kind: "saving" } | { kind: "failed"; error: AppError };

export interface EditorStore<T> {
  /** `case-<id>`, `directory-main` ... */
  readonly record: string;
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
  /** Takes in what others have saved since (`newest`, or what the store has), under what is unsaved here. */
  takeIn: (newest?: Newest<T>) => Promise<void>;
  /** Puts text from an earlier sitting on top, as one step that can be undone. False when nothing of it is new. */
  takeDraft: (label: string, draft: { at: string; base: T | null; data: T }) => boolean;
  /** What the store has, and what is on its way there. */
  written: () => T[];
  /** Stops the timers; unsaved changes are the caller's to flush first. */
  dispose: () => void;
}

const IDLE_MS = 800;
/** Longest unsaved typing; `security.md` 5.2 allows five seconds. */
const LONGEST_MS = 3000;
const RETRY_MS = 5000;
/** Conflicts in a row before a save waits for its next try. */
const MOST_CLASHES = 10;
const MOST_UNANSWERED = 20;

/** Document state with named, unlimited undo and autosave, merged with what others save. One per open record. */
export function createEditorStore<T extends Conflicted>(opened: Newest<T>, keeper: Keeper<T>): EditorStore<T> {
  let state = opened.data;
  let stored = opened;
  let onItsWay: T | null = null;
  /** Sent since the last acknowledged save: any of them may have reached the store all the same. */
  let unanswered: T[] = [];
  let save: SaveState = { kind: "saved", at: null };
  let savedAt: Date | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirtySince = 0;
  let writing: Promise<boolean> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  /** A failed save waits for its next try by the clock. */
  let waiting = false;
  const timeline = createTimeline<T>();
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
  /** Saving and taking in never run at the same time. */
  const inTurn = <R>(task: () => Promise<R>): Promise<R> => {
    const run = turn.then(task);
    turn = run.catch(() => undefined);
    return run;
  };

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

  const send = async (): Promise<AppError | null> => {
    const sending = state;
    const arrived = timeline.sending();
    onItsWay = sending;
    setSave({ kind: "saving" });
    const result = await keeper.persist(sending, stored.revision);
    onItsWay = null;
    unanswered = result.ok ? [] : [sending, ...unanswered].slice(0, MOST_UNANSWERED);
    if (!result.ok) return result.error;
    stored = { ...result.value, data: sending, savedBy: keeper.me };
    savedAt = new Date(stored.savedAt);
    dirtySince = Date.now();
    arrived();
    return null;
  };

  const apply = (newest: Newest<T>): void => {
    const own = unanswered.find((sent) => same(cleanDeep(sent), newest.data));
    if (own) {
      stored = { ...newest, data: own };
      savedAt = new Date(newest.savedAt);
      return;
    }
    const merged = mergeIn(keeper, timeline, { shown: state, from: stored.data, newest });
    state = merged.state;
    stored = { ...newest, data: merged.theirs };
    keeper.redraw(tell);
    keeper.onTakenIn({ from: "others", by: newest.savedBy, at: newest.savedAt, conflicts: merged.conflicts });
  };

  /** Null when the newest revision is taken in. */
  const fetchNewest = async (): Promise<AppError | null> => {
    const result = await keeper.reopen();
    if (!result.ok) return result.error;
    if (result.value.revision <= stored.revision) return { code: "conflict" };
    apply(result.value);
    return null;
  };

  const write = async (): Promise<boolean> => {
    for (let clashes = 0; state !== stored.data;) {
      let error = await send();
      if (error?.code === "conflict" && clashes++ < MOST_CLASHES) error = await fetchNewest();
      if (!error) continue;
      waiting = isRetried(error);
      if (waiting) schedule(RETRY_MS);
      setSave({ kind: "failed", error });
      return false;
    }
    if (save.kind !== "saved") setSave({ kind: "saved", at: savedAt });
    return true;
  };

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    waiting = false;
    writing ??= inTurn(write).finally(() => {
      writing = null;
    });
    return writing;
  }

  const change = (label: string, key: string, next: T): void => {
    if (next === state) return;
    timeline.note(label, key, state, Date.now());
    state = next;
    touched();
  };

  const move = (direction: "undo" | "redo"): string | null => {
    const step = timeline.step(direction, state);
    if (!step) return null;
    state = step.state;
    touched();
    return step.label;
  };

  return {
    record: keeper.record,
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update: (label, key, recipe) => {
      const next = produce(state, (draft: Draft<T>) => {
        recipe(draft);
      });
      change(label, key, next);
    },
    undo: () => move("undo"),
    redo: () => move("redo"),
    undoLabel: () => timeline.label("undo"),
    redoLabel: () => timeline.label("redo"),
    saveState: () => save,
    flush,
    takeIn: (given) =>
      inTurn(async () => {
        const newest = given ?? (await keeper.reopen().then((result) => (result.ok ? result.value : null)));
        if (!newest || newest.revision <= stored.revision) return;
        apply(newest);
        if (state !== stored.data) touched();
      }),
    takeDraft: (label, { at, base, data }) => {
      const who = { mine: { by: keeper.me, at }, theirs: { by: stored.savedBy, at: stored.savedAt } };
      const { merged, conflicts } = keeper.merge(base, data, state, who, keeper.newId);
      const [before, next] = [state, sharing(state, merged)];
      if (next === before) return false;
      change(label, `draft-${at}`, next);
      const undo = (): void => {
        const without = keeper.merge(next, state, before, who, keeper.newId).merged;
        change(label, `undraft-${at}`, sharing(state, without));
      };
      keeper.onTakenIn({ from: "draft", by: keeper.me, at, conflicts, undo });
      return true;
    },
    written: () => (onItsWay ? [stored.data, onItsWay] : [stored.data]),
    dispose: () => clearTimeout(timer),
  };
}
