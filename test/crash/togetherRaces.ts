import { setTimeout as sleep } from "node:timers/promises";
import { ExpectedError, isCode } from "../../shared/appError.ts";
import type { FileFunctions } from "../../electron/vault/files.ts";
import { saveTogether } from "../../electron/vault/journal.ts";
import { unlockStore, type Vault } from "../../electron/vault/vault.ts";
import { methodsOf, noTokens, tokensOf } from "./races.ts";
import type { Report, Tell } from "./report.ts";
import { fileError, randomFrom, type Random, type SimulatedDisk } from "./simulatedDisk.ts";
import { makeEmptyStore, passphrase, placeOn, shapes } from "./simulatedStore.ts";

const ids = ["a1", "b2", "c3"];
/** Who stands still for so long counts as dead. */
const SETTLE_MS = 10;

/** What was tried, by token, and whether it was acknowledged. */
interface Tried {
  ids: string[];
  token: string;
  isPromised: boolean;
}

interface World {
  seed: number;
  disk: SimulatedDisk;
  userId: string;
  random: Random;
  tried: Tried[];
  /** What a power cut would have left at some moments, and what was tried until then. */
  images: { left: SimulatedDisk; before: Tried[] }[];
  /** Operations since several revisions last began to count: what goes wrong goes wrong just then. */
  since: number;
  end: number;
}

/**
 * Workstations that save one record and several together, all at once. Each stands still now and then for longer than
 * others wait, and each dies now and then between two operations of the disk and is started again. Whatever comes of it,
 * and whatever a power cut at any moment leaves: nothing acknowledged is lost, and what was saved together is in all of
 * its records or in none.
 */
export async function raceTogether(options: { seed: number; milliseconds: number }, report: Report): Promise<void> {
  const { seed, milliseconds } = options;
  const random = randomFrom(seed);
  const { disk, userId } = await makeEmptyStore(seed % 2 === 0 ? "posix" : "ntfs");
  const end = performance.now() + milliseconds;
  const world: World = { seed, disk, userId, random, tried: [], images: [], since: Infinity, end };
  const first = await enter(world, disk, "first");
  for (const id of ids) await first.create("case", id, noTokens);
  await first.lock();
  const alone = [...ids, "a1", "b2"].map((id, at) => keepWorking(world, `alone${at}`, [id]));
  await Promise.all([...alone, keepWorking(world, "both", ["a1", "b2"]), keepWorking(world, "all", ids)]);
  for (const { isPromised } of world.tried) report.count(isPromised ? "acknowledged" : "refused");
  const judged = [...world.images, { left: disk, before: world.tried }];
  for (const [at, { left, before }] of judged.entries()) {
    report.count("images");
    const tell: Tell = (wrong, what) => report.tell(wrong, `saving together, seed ${seed}, image ${at}: ${what}`);
    await judge({ ...world, disk: left }, before, tell).catch((error: unknown) => tell("failed open", String(error)));
  }
}

const enter = ({ userId }: World, files: FileFunctions, name: string): Promise<Vault> =>
  unlockStore(
    { ...placeOn(files), local: `/local/${name}`, settleMs: SETTLE_MS, lockTiming: { beatMs: 2, deadMs: 15 } },
    shapes,
    { userId, passphrase },
  );

/** One workstation: opens the store, adds tokens until it dies, opens it again. */
async function keepWorking(world: World, name: string, own: string[]): Promise<void> {
  for (let life = 0; performance.now() < world.end; life++) {
    const body = { isDead: false };
    try {
      const vault = await enter(world, mortal(world, body), name);
      for (let n = 0; performance.now() < world.end; n++) {
        await addToken(world, vault, own, `${name}.${life}.${n}`);
        if (world.random() < 0.2) await vault.refresh();
      }
      body.isDead = true;
    } catch (error) {
      if (!body.isDead) throw error;
    }
  }
}

async function addToken(world: World, vault: Vault, own: string[], token: string): Promise<void> {
  const opened = await Promise.all(own.map((id) => vault.open("case", id)));
  const contents = opened.map(({ data }) => ({ ...(data as typeof noTokens), tokens: [...tokensOf(data), token] }));
  const tried: Tried = { ids: own, token, isPromised: false };
  world.tried.push(tried);
  try {
    const [id = "", revision = 0] = [own[0], opened[0]?.revision];
    if (own.length === 1) await vault.save("case", id, revision, contents[0]);
    else {
      await vault.work((session, stop) => {
        const changes = own.map((one, at) => {
          const known = session.index.get({ kind: "case", id: one });
          if (known?.revision !== opened[at]?.revision) throw new ExpectedError({ code: "conflict" });
          return { record: { kind: "case" as const, id: one }, base: known ?? null, data: contents[at] };
        });
        return saveTogether(session, changes, {}, stop);
      });
    }
    tried.isPromised = true;
  } catch (error) {
    // Somebody else was faster, or swept away what was being written.
    if (!isCode(error, "conflict", "maintenanceBusy", "folderUnavailable")) throw error;
  }
}

/** A disk on which a workstation is woken in random order, stands still now and then, and at last does nothing more. */
function mortal(world: World, body: { isDead: boolean }): FileFunctions {
  const { disk, random, images, tried } = world;
  // In half of the runs, so that in the others more is finished by whoever began it.
  const renamersDie = world.seed % 4 < 2 ? 0.15 : 0;
  let hasRenamed = false;
  const before = async (name: string): Promise<void> => {
    for (let turns = Math.floor(random() * 4); turns > 0; turns--) await new Promise(setImmediate);
    if (random() < 0.02) await sleep(SETTLE_MS * (0.5 + 3 * random()));
    if (random() < (hasRenamed ? renamersDie : 0.003)) body.isDead = true;
    if (body.isDead) throw fileError("EIO", "of a dead workstation");
    hasRenamed = name === "rename";
    world.since = hasRenamed ? 0 : world.since + 1;
    if (random() > (world.since < 40 ? 0.05 : 0.004)) return;
    images.push({ left: disk.afterPowerCut(random), before: tried.map((one) => ({ ...one })) });
  };
  const mortals = Object.entries(methodsOf(disk)).map(([name, method]) => [
    name,
    async (...given: unknown[]) => {
      await before(name);
      return (method as (...all: unknown[]) => Promise<unknown>)(...given);
    },
  ]);
  return Object.fromEntries(mortals) as FileFunctions;
}

async function judge(world: World, tried: Tried[], tell: Tell): Promise<void> {
  world.disk.interfere = () => Promise.resolve(undefined);
  const vault = await enter(world, world.disk, "judge");
  const kept = new Map<string, Set<string>>();
  for (const id of ids) kept.set(id, new Set(tokensOf((await vault.open("case", id)).data)));
  for (const { ids: own, token, isPromised } of tried) {
    const there = own.filter((id) => kept.get(id)?.has(token));
    if (there.length > 0 && there.length < own.length) tell("wrong", `${token} is in ${there.join(" and ")} only`);
    if (there.length === 0 && isPromised) tell("lost", token);
  }
  await vault.lock();
}
