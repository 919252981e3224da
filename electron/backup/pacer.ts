import { setImmediate as nextTurn } from "node:timers/promises";

/** Longest work in a row, milliseconds: the window's questions and other saves come between. */
const LONGEST = 12;

/** Called after each piece of work; gives the turn away when enough was done, and throws when the work is called off. */
export type Pacer = () => Promise<void>;

/** The work was called off (the program ends, the store is locked); nothing is wrong. */
export class Stopped extends Error {}

export function pacer(isStopped: () => boolean = () => false): Pacer {
  let since = performance.now();
  return async () => {
    if (isStopped()) throw new Stopped();
    if (performance.now() - since < LONGEST) return;
    await nextTurn();
    since = performance.now();
  };
}
