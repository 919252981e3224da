import { diskNow, rememberClock } from "../vault/diskClock.ts";
import { replayJournals, sweepJournals } from "../vault/journalFolder.ts";
import { withMaintenanceLock } from "../vault/maintenanceLock.ts";
import { mayPrune, pruneRevisions } from "../vault/prune.ts";
import { pruneBlobs, prunePassing } from "../vault/pruneLeftovers.ts";
import type { Session } from "../vault/session.ts";
import { keepMemory, readMemory } from "./memory.ts";

/** Less than a day, so that a workstation used from eight to four gets round to it every day. */
const EACH_MS = 20 * 3_600_000;

/** True when it is long since, or when the clock stands before the last time. */
export const isDue = (last: string, now: Date, eachMs: number): boolean =>
  last === "" || !(now.getTime() - Date.parse(last) < eachMs && Date.parse(last) <= now.getTime());

/**
 * The daily tidying: journals somebody left, old revisions, attachments nobody names, signs of presence. Only by those
 * who read every case, and never in a store that has gone back in time and waits for a leader's word. True when it was
 * done. Throws `maintenanceBusy` while another workstation is at it, `locked` when stopped.
 */
export async function tidy(session: Session, stop: AbortSignal): Promise<boolean> {
  if (!mayPrune(session) || session.readOnly || session.older) return false;
  await replayJournals(session);
  const memory = await readMemory(session);
  if (!isDue(memory.lastPrune, session.place.now(), EACH_MS)) return false;
  await withMaintenanceLock(
    session,
    async (stopOrLost) => {
      await sweepJournals(session);
      const clock = rememberClock(memory.clock, await diskNow(session));
      // Kept before anything goes: what is remembered of the clock must not depend on how far we get.
      await keepMemory(session, { ...memory, clock });
      await pruneRevisions(session, clock, stopOrLost);
      await pruneBlobs(session, clock, stopOrLost);
      await prunePassing(session, clock);
      await keepMemory(session, { lastPrune: session.place.now().toISOString(), clock });
    },
    stop,
  );
  return true;
}
