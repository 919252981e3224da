import { setTimeout as sleep } from "node:timers/promises";
import { isCode } from "../../shared/appError.ts";
import { DAY, diskNow } from "../../electron/vault/diskClock.ts";
import { saveTogether } from "../../electron/vault/journal.ts";
import { sweepJournals } from "../../electron/vault/journalFolder.ts";
import { withMaintenanceLock } from "../../electron/vault/maintenanceLock.ts";
import { pruneRevisions } from "../../electron/vault/prune.ts";
import { unlockStore, type Vault } from "../../electron/vault/vault.ts";
import { randomFrom, type SimulatedDisk } from "./simulatedDisk.ts";
import { makeEmptyStore, passphrase, placeOn, shapes } from "./simulatedStore.ts";
import { addTokens, noTokens, tokensOf } from "./races.ts";
import { slotsOn } from "./wholeStore.ts";

export interface TidyingCounts {
  updates: number;
  /** Acknowledged and gone. */
  lost: number;
  /** Of what was saved together, one record has it and another has not. */
  halves: number;
  pruned: number;
  /** Records with a gap among their revisions: a slow writer could take a number that was given out before. */
  gaps: number;
}

export const noTidying = (): TidyingCounts => ({ updates: 0, lost: 0, halves: 0, pruned: 0, gaps: 0 });

const ids = ["a1", "b2"];
const MOST_TRIES = 25;
const never = new AbortController().signal;

/**
 * Workstations that save, save several records together, and prune with and without the lock, all at once and woken in
 * random order before every file operation. The disk's clock races ahead, so that revisions grow old under the hands of
 * those who save.
 */
export async function raceWithTidying(
  options: { seed: number; updates: number; settleMs: number },
  counts: TidyingCounts,
): Promise<void> {
  const random = randomFrom(options.seed);
  const { disk, userId } = await makeEmptyStore("posix");
  const enter = (name: string): Promise<Vault> =>
    unlockStore(
      {
        ...placeOn(disk),
        local: `/local/${name}`,
        settleMs: options.settleMs,
        lockTiming: { beatMs: 2, deadMs: 30 },
      },
      shapes,
      { userId, passphrase },
    );
  const first = await enter("first");
  for (const id of ids) await first.create("case", id, noTokens);
  disk.interfere = async () => {
    for (let turns = Math.floor(random() * 6); turns > 0; turns--) await new Promise(setImmediate);
    return undefined;
  };
  const names = ["saver", "other", "both", "tidier", "tidierToo"];
  const [saver, other, both, ...tidiers] = await Promise.all(names.map(enter));
  if (!saver || !other || !both) throw new Error("nobody came in");
  const working = { isDone: false };
  const others = tidiers.map((vault, at) => keepPruning(vault, disk, at === 0, working, counts));
  const saving = [keepSaving(saver, "a1", working), keepSaving(other, "b2", working)];
  const together = await saveBoth(both, options.updates);
  working.isDone = true;
  const [saved] = await Promise.all([Promise.all(saving), ...others]);
  disk.interfere = () => Promise.resolve(undefined);
  await compare(await enter("judge"), disk, { saved, together }, counts);
}

interface Working {
  isDone: boolean;
}

/** Gives how many updates were promised: tokens `<id>.<n>.0` for every n below. */
async function keepSaving(vault: Vault, id: string, working: Working): Promise<number> {
  let done = 0;
  for (; !working.isDone; done++) await addTokens(vault, id, `${id}.${done}`, 1);
  return done;
}

async function keepPruning(
  vault: Vault,
  disk: SimulatedDisk,
  withLock: boolean,
  working: Working,
  counts: TidyingCounts,
): Promise<void> {
  while (!working.isDone) {
    disk.clock += DAY / 4;
    const prune = (): Promise<void> =>
      vault.work(async (session) => {
        const clock = { seen: await diskNow(session), steadySince: 0 };
        const tidy = async (stop: AbortSignal): Promise<void> => {
          if (withLock) await sweepJournals(session);
          counts.pruned += await pruneRevisions(session, clock, stop);
        };
        await (withLock ? withMaintenanceLock(session, tidy, never) : tidy(never));
      });
    await prune().catch(orBusy);
    // The lock is for now and then; else nobody else would ever have it.
    await sleep(withLock ? 20 : 2);
  }
}

/** Every try leaves a token of its own, so that no half is covered up by the next. True: acknowledged. */
async function saveBoth(vault: Vault, updates: number): Promise<Map<string, boolean>> {
  const tries = new Map<string, boolean>();
  for (let n = 0; n < updates; n++) {
    for (let again = 0; again < MOST_TRIES; again++) {
      const token = `both.${n}.${again}`;
      tries.set(token, (await addOne(vault, token)) !== null);
      if (tries.get(token)) break;
    }
  }
  return tries;
}

/** Null when somebody else was faster. */
const addOne = (vault: Vault, token: string): Promise<unknown> =>
  vault
    .work(async (session) => {
      const changes = [];
      for (const id of ids) {
        const { data } = await vault.open("case", id);
        const tally = data as typeof noTokens;
        const record = { kind: "case" as const, id };
        const base = session.index.get(record) ?? null;
        changes.push({ record, base, data: { ...tally, step: tally.step + 1, tokens: [...tally.tokens, token] } });
      }
      return saveTogether(session, changes);
    })
    .catch(orBusy);

/** Two at the same work: one of them waits for another time. */
function orBusy(error: unknown): null {
  if (isCode(error, "conflict", "maintenanceBusy", "locked")) return null;
  throw error;
}

async function compare(
  vault: Vault,
  disk: SimulatedDisk,
  { saved, together }: { saved: number[]; together: Map<string, boolean> },
  counts: TidyingCounts,
): Promise<void> {
  const kept = await Promise.all(ids.map(async (id) => new Set(tokensOf((await vault.open("case", id)).data))));
  for (const [at, id] of ids.entries()) {
    const promised = Array.from({ length: saved[at] ?? 0 }, (_, n) => `${id}.${n}.0`);
    counts.updates += promised.length;
    counts.lost += promised.filter((token) => !kept[at]?.has(token)).length;
  }
  for (const [token, isPromised] of together) {
    const places = kept.filter((tokens) => tokens.has(token)).length;
    if (places === 1) counts.halves++;
    if (places === 0 && isPromised) counts.lost++;
  }
  counts.updates += [...together.values()].filter(Boolean).length;
  for (const id of ids) {
    const slots = slotsOn(disk, `case-${id}`);
    if (slots.some((slot, at) => at > 0 && slot !== (slots[at - 1] ?? 0) + 1)) counts.gaps++;
  }
}
