import type { AppError } from "../../shared/appError.ts";
import { same } from "../../shared/same.ts";

/**
 * What the main process does in several records at once, so that no state of one record tells it. The error is the
 * reason why nothing was done.
 */
export interface Act {
  undo: () => Promise<AppError | null>;
  redo: () => Promise<AppError | null>;
}

interface Step<T> {
  label: string;
  key: string;
  at: number;
  /** The document on the other side of the step: before it in the past, after it in what was undone. */
  state: T;
  /** Does the step; then `state` is the same on both sides. */
  act?: Act;
}

/** Unlimited undo over documents that share what they have in common. */
export interface Timeline<T> {
  /** One change away from `before`; changes with the same key within a second are one step. */
  note: (label: string, key: string, before: T, now: number) => void;
  /** `act` has been done while this document was shown. */
  noteAct: (label: string, act: Act, shown: T) => void;
  /** One step from the document shown now; null when there is none. */
  step: (direction: "undo" | "redo", shown: T) => Pick<Step<T>, "label" | "state" | "act"> | null;
  /** The act could not take that step: it is where it was, or, when it never can, gone. */
  notTaken: (direction: "undo" | "redo", act: Act, stays: boolean) => void;
  label: (direction: "undo" | "redo") => string | null;
  /** The document shown now is on its way to the store. Call what comes back when it has arrived. */
  sending: () => () => void;
  /**
   * The whole history on another ground: `change` is called for every document, with true for those from before the
   * last save. Steps that are then no change any more are dropped.
   */
  rebase: (shown: T, change: (state: T, isStored: boolean) => T) => T;
}

const MERGE_WITHIN_MS = 1000;

export function createTimeline<T>(): Timeline<T> {
  let past: Step<T>[] = [];
  let future: Step<T>[] = [];
  /** Steps that were done when the stored version was sent. */
  let stored = 0;

  return {
    note: (label, key, before, now) => {
      future = [];
      stored = Math.min(stored, past.length);
      const last = past.at(-1);
      if (last?.key === key && now - last.at < MERGE_WITHIN_MS) last.at = now;
      else past.push({ label, key, at: now, state: before });
    },
    noteAct: (label, act, shown) => {
      future = [];
      stored = Math.min(stored, past.length);
      past.push({ label, key: "", at: 0, state: shown, act });
    },
    step: (direction, shown) => {
      const [from, to] = direction === "undo" ? [past, future] : [future, past];
      const step = from.pop();
      if (!step) return null;
      to.push({ ...step, state: shown });
      if (step.act) stored = Math.min(stored, past.length);
      return step;
    },
    notTaken: (direction, act, stays) => {
      const [from, to] = direction === "undo" ? [past, future] : [future, past];
      const at = to.findLastIndex((step) => step.act === act);
      // What was typed while it was tried has dropped what was undone, or stands above it.
      const [step] = at < 0 ? [] : to.splice(at, 1);
      if (step && stays) from.push(step);
    },
    label: (direction) => (direction === "undo" ? past : future).at(-1)?.label ?? null,
    sending: () => {
      const done = past.length;
      return () => {
        stored = done;
      };
    },
    rebase: (shown, change) => {
      const isUndone = past.length < stored;
      const next = change(shown, false);
      past = kept(
        past.map((step, at) => ({ ...step, state: change(step.state, !isUndone && at < stored) })),
        next,
      );
      future = kept(
        future.map((step) => ({ ...step, state: change(step.state, false) })),
        next,
      );
      stored = Math.min(stored, past.length);
      return next;
    },
  };
}

/** Acts, and steps that still lead somewhere else; the last one leads to or from `shown`. */
const kept = <T>(steps: Step<T>[], shown: T): Step<T>[] =>
  steps.filter(({ act, state }, at) => act ?? !same(state, steps[at + 1] ? steps[at + 1]?.state : shown));
