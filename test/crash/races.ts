import { setTimeout as sleep } from "node:timers/promises";
import { isCode } from "../../shared/appError.ts";
import type { FileFunctions } from "../../electron/vault/files.ts";
import { unlockStore, type Vault } from "../../electron/vault/vault.ts";
import type { Report } from "./report.ts";
import { randomFrom } from "./simulatedDisk.ts";
import { makeEmptyStore, passphrase, placeOn, shapes, unlock } from "./simulatedStore.ts";
import { honest, type Disguise } from "./stage.ts";

interface Tally {
  step: number;
  text: string;
  /** Every update leaves a token of its own. */
  tokens: string[];
}

/** Keeps adding a token until it is acknowledged or, after a conflict, found to be there. */
export async function addTokens(vault: Vault, id: string, name: string, updates: number): Promise<void> {
  for (let n = 0; n < updates; n++) {
    const token = `${name}.${n}`;
    for (let done = false; !done;) {
      const { revision, data } = await vault.open("case", id);
      const tally = data as Tally;
      if (tally.tokens.includes(token)) break;
      done = await accepted(
        vault.save("case", id, revision, { ...tally, step: tally.step + 1, tokens: [...tally.tokens, token] }),
      );
    }
  }
}

async function accepted(saving: Promise<unknown>): Promise<boolean> {
  try {
    await saving;
    return true;
  } catch (error) {
    if (isCode(error, "conflict")) return false;
    throw error;
  }
}

export const noTokens: Tally = { step: 0, text: "", tokens: [] };
export const tokensOf = (data: unknown): string[] => (data as Tally).tokens;

/** Several workstations in one process, woken in random order before every file operation. */
export async function raceInMemory(
  options: { seed: number; writers: number; updates: number; disguise?: Disguise },
  report: Report,
): Promise<void> {
  const random = randomFrom(options.seed);
  const { disk, userId } = await makeEmptyStore("posix");
  const first = await unlock(disk, userId);
  await first.create("case", "a1", noTokens);
  disk.interfere = async () => {
    for (let turns = Math.floor(random() * 6); turns > 0; turns--) await new Promise(setImmediate);
    return undefined;
  };
  const vaults = await Promise.all(
    Array.from({ length: options.writers }, (_, writer) =>
      workstation((options.disguise ?? honest)(disk), userId, String(writer), 40),
    ),
  );
  await Promise.all(vaults.map((vault, writer) => addTokens(vault, "a1", String(writer), options.updates)));
  disk.interfere = () => Promise.resolve(undefined);
  const tokens = new Set(tokensOf((await first.open("case", "a1")).data));
  const lost = options.writers * options.updates - tokens.size;
  report.count("updates", options.writers * options.updates);
  if (lost > 0) report.tell("lost", `race in memory, seed ${options.seed}: ${lost} updates`);
}

/**
 * One writer stalls between taking its slot and filling it, long enough to be counted dead; another takes the slot
 * above. Then the first wakes. At most one of them may have been told "saved", and what was promised must be shown.
 */
export async function stalledWriter(disguise: Disguise, report: Report): Promise<void> {
  const { disk, userId } = await makeEmptyStore("posix");
  await saveTogether(stallingBeforeWrite(disguise(disk)), disguise(disk), userId, report);
}

/**
 * The same, but the other stalls too, after it has counted the first dead: the first is acknowledged before the slot
 * above is taken. What the first promised must come out on top.
 */
export async function stalledTaker(report: Report): Promise<void> {
  const { disk, userId } = await makeEmptyStore("posix");
  await saveTogether(stallingBeforeWrite(disk), stallingBeforeThirdSlot(disk), userId, report);
}

async function saveTogether(
  slowFiles: FileFunctions,
  quickFiles: FileFunctions,
  userId: string,
  report: Report,
): Promise<void> {
  const slow = await workstation(slowFiles, userId, "slow", 20);
  const quick = await workstation(quickFiles, userId, "quick", 20);
  await slow.create("case", "a1", noTokens);
  await quick.open("case", "a1");
  const stalled = accepted(slow.save("case", "a1", 1, { ...noTokens, tokens: ["slow"] }));
  await sleep(20);
  const quickSaved = await accepted(quick.save("case", "a1", 1, { ...noTokens, tokens: ["quick"] }));
  const slowSaved = await stalled;
  const tokens = tokensOf((await quick.open("case", "a1")).data);
  report.count("updates", 2);
  if (slowSaved && !tokens.includes("slow")) report.tell("lost", "what the stalled writer was promised");
  if (quickSaved && !tokens.includes("quick")) report.tell("lost", "what the other writer was promised");
}

/** The second revision this workstation writes waits for 150 ms. */
function stallingBeforeWrite(files: FileFunctions): FileFunctions {
  let revisions = 0;
  return {
    ...methodsOf(files),
    write: async (handle, bytes, offset, length) => {
      const isRevision = bytes.toString("latin1", 0, 4) === "HELH";
      if (isRevision && ++revisions === 2) await sleep(150);
      return files.write(handle, bytes, offset, length);
    },
  };
}

function stallingBeforeThirdSlot(files: FileFunctions): FileFunctions {
  return {
    ...methodsOf(files),
    createExclusive: async (path) => {
      if (path.endsWith(".00000003.rec")) await sleep(300);
      return files.createExclusive(path);
    },
  };
}

/** A disk as plain functions, so that single ones can be replaced. */
export function methodsOf(disk: FileFunctions): FileFunctions {
  return {
    mkdir: (path) => disk.mkdir(path),
    readDirectory: (path) => disk.readDirectory(path),
    read: (path) => disk.read(path),
    createExclusive: (path) => disk.createExclusive(path),
    openAppend: (path) => disk.openAppend(path),
    write: (handle, bytes, offset, length) => disk.write(handle, bytes, offset, length),
    flush: (handle) => disk.flush(handle),
    flushDirectory: (path) => disk.flushDirectory(path),
    close: (handle) => disk.close(handle),
    remove: (path) => disk.remove(path),
    rename: (from, to) => disk.rename(from, to),
    exists: (path) => disk.exists(path),
    size: (path) => disk.size(path),
    modified: (path) => disk.modified(path),
  };
}

const workstation = (files: FileFunctions, userId: string, name: string, settleMs: number): Promise<Vault> =>
  unlockStore({ ...placeOn(files), local: `/local/${name}`, settleMs }, shapes, { userId, passphrase });
