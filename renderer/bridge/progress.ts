import { useSyncExternalStore } from "react";
import type { EventPayloads } from "../../shared/ipc/contract.ts";
import { bridge } from "./bridge.ts";

type What = EventPayloads["progress"]["what"];
interface Progress {
  done: number;
  total: number;
}

const running = new Map<What, Progress>();
const listeners = new Set<() => void>();
let listening = false;

/** Heard for as long as the window lives, so that a page that is left and come back to knows how far it is. */
function listen(): void {
  if (listening) return;
  listening = true;
  bridge.onProgress(({ what, done, total }) => {
    if (done < total) running.set(what, { done, total });
    else running.delete(what);
    listeners.forEach((listener) => listener());
  });
}

const subscribe = (listener: () => void): (() => void) => {
  listen();
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** How far long work in the main process has come; null when none is going on. */
export const useProgress = (what: What): Progress | null =>
  useSyncExternalStore(subscribe, () => running.get(what) ?? null);
