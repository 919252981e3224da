import type { AppError } from "../../shared/appError.ts";
import type { Conflicted } from "../../shared/conflict/merge.ts";
import { same } from "../../shared/same.ts";
import { cleanDeep } from "../../shared/text.ts";
import type { Keeper, Newest, SaveState } from "./keeper.ts";
import { mergeIn } from "./mergeIn.ts";
import { isRetried } from "./retried.ts";
import type { Timeline } from "./timeline.ts";

const IDLE_MS = 800;
/** Longest unsaved typing; `security.md` 5.2 allows five seconds. */
const LONGEST_MS = 3000;
const RETRY_MS = 5000;
/** Conflicts in a row before a save waits for its next try. */
const MOST_CLASHES = 10;
const MOST_UNANSWERED = 20;

/** The document that is edited, as the saver sees it. */
export interface Edited<T> {
  get: () => T;
  set: (state: T) => void;
  timeline: Timeline<T>;
  tell: () => void;
}

export interface Saver<T> {
  saveState: () => SaveState;
  /** The document is another than before; saves when the typing rests. */
  touched: () => void;
  /** False when it could not be written; it is tried again. */
  flush: () => Promise<boolean>;
  takeIn: (newest?: Newest<T>) => Promise<void>;
  stored: () => Newest<T>;
  /** What the store has, and what is on its way there. */
  written: () => T[];
  dispose: () => void;
}

/** Keeps the store as new as the document, and the document as new as the store. */
export function createSaver<T extends Conflicted>(opened: Newest<T>, keeper: Keeper<T>, edited: Edited<T>): Saver<T> {
  const { timeline, tell } = edited;
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
    if (!waiting) {
      const now = Date.now();
      if (save.kind === "saved") dirtySince = now;
      if (save.kind !== "saving") save = { kind: "dirty" };
      schedule(Math.max(0, Math.min(IDLE_MS, dirtySince + LONGEST_MS - now)));
    }
    tell();
  };

  const send = async (): Promise<AppError | null> => {
    const sending = edited.get();
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
    // One of our own, or one that was only sealed anew: there is nothing to take in.
    const known = [stored.data, ...unanswered].find((sent) => same(cleanDeep(sent), newest.data));
    if (known) {
      if (known !== stored.data) savedAt = new Date(newest.savedAt);
      stored = { ...newest, data: known };
      return;
    }
    const merged = mergeIn(keeper, timeline, { shown: edited.get(), from: stored.data, newest });
    edited.set(merged.state);
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
    for (let clashes = 0; edited.get() !== stored.data;) {
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

  return {
    saveState: () => save,
    touched,
    flush,
    takeIn: (given) =>
      inTurn(async () => {
        const newest = given ?? (await keeper.reopen().then((result) => (result.ok ? result.value : null)));
        if (!newest || newest.revision <= stored.revision) return;
        apply(newest);
        if (edited.get() !== stored.data) touched();
      }),
    stored: () => stored,
    written: () => (onItsWay ? [stored.data, onItsWay] : [stored.data]),
    dispose: () => clearTimeout(timer),
  };
}
