import { produce, type Draft } from "immer";
import type { AppError } from "../../shared/appError.ts";
import type { Conflicted } from "../../shared/conflict/merge.ts";
import { sharing } from "../../shared/conflict/sharing.ts";
import type { Keeper, Newest, SaveState } from "./keeper.ts";
import { createSaver } from "./saver.ts";
import { isRetried } from "./retried.ts";
import { createTimeline, type Act } from "./timeline.ts";

/** A step back or forward: its name, and why it could not be taken. */
export interface Stepped {
  label: string;
  error: AppError | null;
}

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
  /** Does what the main process does in several records at once (`act.redo`), and notes it as one step. */
  act: (label: string, act: Act) => Promise<AppError | null>;
  /** Takes back the latest step, at once unless an act must; null when there is none. */
  undo: () => Promise<Stepped | null>;
  redo: () => Promise<Stepped | null>;
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

/** Document state with named, unlimited undo and autosave, merged with what others save. One per open record. */
export function createEditorStore<T extends Conflicted>(opened: Newest<T>, keeper: Keeper<T>): EditorStore<T> {
  let state = opened.data;
  const timeline = createTimeline<T>();
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  const saver = createSaver(opened, keeper, {
    get: () => state,
    set: (next) => (state = next),
    timeline,
    tell,
  });

  const change = (label: string, key: string, next: T): void => {
    if (next === state) return;
    timeline.note(label, key, state, Date.now());
    state = next;
    saver.touched();
  };

  /** One act at a time: the next step stands on what this one leaves. */
  let acting = false;
  const perform = async (task: () => Promise<AppError | null>): Promise<AppError | null> => {
    acting = true;
    tell();
    try {
      return await task();
    } finally {
      acting = false;
      tell();
    }
  };

  const move = async (direction: "undo" | "redo"): Promise<Stepped | null> => {
    const step = acting ? null : timeline.step(direction, state);
    if (!step) return null;
    const { label, act } = step;
    if (!act) {
      state = step.state;
      saver.touched();
      return { label, error: null };
    }
    const error = await perform(async () => {
      const failed = await act[direction]();
      if (failed) timeline.notTaken(direction, act, isRetried(failed));
      return failed;
    });
    return { label, error };
  };

  const takeDraft: EditorStore<T>["takeDraft"] = (label, { at, base, data }) => {
    const { savedBy, savedAt } = saver.stored();
    const who = { mine: { by: keeper.me, at }, theirs: { by: savedBy, at: savedAt } };
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
    act: (label, act) =>
      perform(async () => {
        const failed = await act.redo();
        if (!failed) timeline.noteAct(label, act, state);
        return failed;
      }),
    undo: () => move("undo"),
    redo: () => move("redo"),
    undoLabel: () => (acting ? null : timeline.label("undo")),
    redoLabel: () => (acting ? null : timeline.label("redo")),
    saveState: saver.saveState,
    flush: saver.flush,
    takeIn: saver.takeIn,
    takeDraft,
    written: saver.written,
    dispose: saver.dispose,
  };
}
