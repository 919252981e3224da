import type { App, BrowserWindow, PowerMonitor } from "electron";
import type { EventPayloads } from "../shared/ipc/contract.ts";
import { logFailure } from "./log.ts";
import type { Flusher } from "./unsaved.ts";

type Reason = EventPayloads["locked"]["reason"];
type Warning = EventPayloads["lockSoon"]["reason"];

const LOOK_EVERY_MS = 2000;
const WARN_BEFORE_MS = 60_000;
/** A working day and more: after that whoever sits there says again who it is. */
const LONGEST_SESSION_MS = 10 * 60 * 60_000;
/** Longest wait for unsaved text; then what the window has is lost to it, but not the key to others. */
const PATIENCE_MS = 4000;

export interface LockSurroundings {
  power: Pick<PowerMonitor, "on" | "getSystemIdleTime">;
  /** Windows tells the window, not the power monitor, that the user is signing out. */
  window: Pick<BrowserWindow, "on">;
  quit: App["quit"];
  /** What is unlocked, another object for every unlocking; null when nothing is. */
  opened: () => object | null;
  /** Minutes without a key or a click. */
  lockMinutes: () => number;
  flush: Flusher["flush"];
  lockStore: () => Promise<void>;
  tell: <E extends "locked" | "lockSoon">(event: E, payload: EventPayloads[E]) => void;
  now: () => Date;
  /** Milliseconds on a clock nobody can set; it may stand still while the machine sleeps. */
  monotonic: () => number;
}

/**
 * Locks the store when nobody is there: after some minutes without a key or a click, when the machine sleeps, locks its
 * screen or ends, and after ten hours. Gives what stops the watching.
 */
export function lockItself(around: LockSurroundings): () => void {
  const { power, window, opened, tell } = around;
  let locking: Promise<void> | null = null;
  let warning: Warning = "";
  let begun = { what: null as object | null, ...moment(around) };
  let looked = moment(around);

  const warn = (next: Warning): void => {
    if (next === warning) return;
    warning = next;
    tell("lockSoon", { reason: next });
  };

  const lockFor = async (reason: Reason): Promise<void> => {
    await around.flush("lock", PATIENCE_MS);
    try {
      await around.lockStore();
    } catch (failure) {
      logFailure("lock", failure);
    }
    // Else it is tried again at the next look; a window told it is locked would show what is still open.
    if (opened() === null) tell("locked", { reason });
  };
  const lock = (reason: Reason): Promise<void> => {
    if (opened() === null) return Promise.resolve();
    locking ??= lockFor(reason).finally(() => {
      locking = null;
    });
    return locking;
  };

  const look = (): void => {
    const asleep = since(looked, around);
    looked = moment(around);
    const what = opened();
    if (what !== begun.what) {
      begun = { what, ...looked };
      warning = "";
    }
    if (what === null || locking) return;
    const patience = around.lockMinutes() * 60_000;
    const idle = power.getSystemIdleTime() * 1000;
    const left = { idle: patience - idle, limit: LONGEST_SESSION_MS - since(begun, around) };
    // The machine slept without saying so: what counts is how long, not the key that woke it.
    if (asleep >= patience) return void lock("suspend");
    if (left.idle <= 0) return void lock("idle");
    if (left.limit <= 0) return void lock("limit");
    const soon = Math.min(WARN_BEFORE_MS, patience / 2);
    warn(left.limit <= soon ? "limit" : left.idle <= soon ? "idle" : "");
  };

  power.on("suspend", () => void lock("suspend"));
  power.on("lock-screen", () => void lock("screen"));
  power.on("resume", look);
  power.on("shutdown", (event?: Pick<Event, "preventDefault">) => {
    // The system waits a little, so that what is typed is written.
    event?.preventDefault();
    void lock("suspend").then(around.quit);
  });
  window.on("query-session-end", () => void lock("suspend"));
  window.on("session-end", () => void lock("suspend"));
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}

interface Moment {
  wall: number;
  steady: number;
}

type Clock = Pick<LockSurroundings, "now" | "monotonic">;

const moment = ({ now, monotonic }: Clock): Moment => ({ wall: now().getTime(), steady: monotonic() });

/** By the clock that says most: one stands still in sleep, the other can be set back. */
function since(then: Moment, clock: Clock): number {
  const { wall, steady } = moment(clock);
  return Math.max(wall - then.wall, steady - then.steady);
}
