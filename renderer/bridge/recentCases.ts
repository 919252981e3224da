import { useSyncExternalStore } from "react";

export interface RecentCase {
  id: string;
  /** The person's name; only ever shown inside the window. */
  label: string;
}

const MOST = 10;
let recent: readonly RecentCase[] = [];
const listeners = new Set<() => void>();

/** Puts a case first among the last opened. Kept in memory only: who is a client is itself secret (hol § 12-1). */
export function noteRecentCase(id: string, label: string): void {
  if (recent[0]?.id === id && recent[0].label === label) return;
  recent = [{ id, label }, ...recent.filter((one) => one.id !== id)].slice(0, MOST);
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The cases opened in this window since it was unlocked, the latest first. */
export const useRecentCases = (): readonly RecentCase[] => useSyncExternalStore(subscribe, () => recent);
