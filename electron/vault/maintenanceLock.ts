import { ExpectedError } from "../../shared/appError.ts";
import { toBytes } from "./canonicalJson.ts";
import { fillAndClose } from "./durable.ts";
import { codeOf } from "./files.ts";
import { readOrGone, removeIfThere } from "./folders.ts";
import { goOn, pause } from "./pause.ts";
import type { LockTiming } from "./place.ts";
import { random } from "./primitives.ts";
import type { Session } from "./session.ts";

export const LOCKS_FOLDER = "locks";
const NAME = /^maintenance\.(\d+)(?:\.(\d+))?$/;

const standardTiming: LockTiming = { beatMs: 5_000, deadMs: 60_000 };

type Locking = Pick<Session, "place" | "device">;

/** What the folder shows. Names come from a listing and may be some seconds old on a share. */
interface Seen {
  generations: number[];
  /** Also of beats that somebody left behind. */
  highest: number;
  beats: Map<number, number>;
}

interface Held {
  generation: number;
  mark: Buffer;
  beat: number;
}

/**
 * Runs work that only one workstation at a time should do (security.md 2.7). Saving never asks for this lock, so a lock
 * left behind can stop nobody from working. The signal given to `work` also fires when another workstation, not having
 * seen us live for a minute, has taken over: everything done under the lock must bear being done by two at once.
 *
 * Throws `maintenanceBusy` when another holds it and lives, `locked` when stopped while waiting.
 */
export async function withMaintenanceLock<T>(
  session: Locking,
  work: (stop: AbortSignal) => Promise<T>,
  stop: AbortSignal,
): Promise<T> {
  const { lockTiming: timing = standardTiming } = session.place;
  const held = await acquire(session, stop, timing);
  const lost = new AbortController();
  const ended = new AbortController();
  const beating = keepBeating(session, held, timing, lost, ended.signal);
  try {
    return await work(AbortSignal.any([stop, lost.signal]));
  } finally {
    ended.abort();
    await beating;
    await release(session, held);
  }
}

async function acquire(session: Locking, stop: AbortSignal, timing: LockTiming): Promise<Held> {
  goOn(stop);
  const { files, root } = session.place;
  await files.mkdir(folderOf(session));
  const seen = await look(session);
  const dead = Math.max(0, ...seen.generations);
  if (dead > 0) await watchUntilDead(session, dead, stop, timing);
  const generation = seen.highest + 1;
  const mark = toBytes({ device: session.device, token: random(16).toString("hex") });
  const path = `${root}/${LOCKS_FOLDER}/maintenance.${generation}`;
  await createMarked(session, path, mark);
  const others = (await look(session)).generations.filter((other) => other > dead && other !== generation);
  if (others.length > 0) {
    await removeIfThere(session.place.files, path);
    throw busy();
  }
  for (const old of seen.generations) await clear(session, old);
  return { generation, mark, beat: 0 };
}

async function createMarked({ place: { files } }: Locking, path: string, mark: Buffer): Promise<void> {
  let handle: number;
  try {
    handle = await files.createExclusive(path);
  } catch (error) {
    throw codeOf(error) === "EEXIST" ? busy() : error;
  }
  try {
    await fillAndClose(files, handle, mark);
  } catch (error) {
    await files.remove(path).catch(() => undefined);
    throw error;
  }
}

/** Returns when the holder has let go or counts as dead; throws `maintenanceBusy` as soon as it shows that it lives. */
async function watchUntilDead(
  session: Locking,
  generation: number,
  stop: AbortSignal,
  { beatMs, deadMs }: LockTiming,
): Promise<void> {
  const first = (await look(session)).beats.get(generation);
  const since = performance.now();
  while (performance.now() - since < deadMs) {
    await pause(Math.min(beatMs, deadMs), stop);
    const { generations, beats } = await look(session);
    if (generations.length === 0) return;
    if (Math.max(...generations) !== generation || beats.get(generation) !== first) throw busy();
  }
}

/** Creates the next beat and removes the one before, until `ended`; fires `lost` when the lock is no longer ours. */
async function keepBeating(
  session: Locking,
  held: Held,
  { beatMs }: LockTiming,
  lost: AbortController,
  ended: AbortSignal,
): Promise<void> {
  for (;;) {
    try {
      await pause(beatMs, ended);
    } catch {
      return;
    }
    // A disk that does not answer now may answer at the next beat; silence for too long costs us the lock.
    const ours = await beatOnce(session, held).catch(() => true);
    if (ours) continue;
    lost.abort();
    return;
  }
}

async function beatOnce(session: Locking, held: Held): Promise<boolean> {
  const { files } = session.place;
  if (!(await isOurs(session, held))) return false;
  const own = pathOf(session, held.generation);
  const previous = held.beat++;
  const handle = await files.createExclusive(`${own}.${held.beat}`);
  await files.close(handle);
  if (previous > 0) await removeIfThere(session.place.files, `${own}.${previous}`);
  return true;
}

/** A number comes again once its holder has let go, so the mark inside decides. */
async function isOurs(session: Locking, { generation, mark }: Held): Promise<boolean> {
  const { files } = session.place;
  if (await files.exists(pathOf(session, generation + 1))) return false;
  return (await readOrGone(files, pathOf(session, generation)))?.equals(mark) ?? false;
}

/** Failures are silent: what stays behind is watched, and taken over, by the next one who wants the lock. */
async function release(session: Locking, held: Held): Promise<void> {
  try {
    if (await isOurs(session, held)) await clear(session, held.generation);
  } catch {
    return;
  }
}

/** Beats first: a lock file without beats can be taken over, beats without a lock file would only lie there. */
async function clear(session: Locking, generation: number): Promise<void> {
  const { files } = session.place;
  const own = `maintenance.${generation}.`;
  const names = await files.readDirectory(folderOf(session));
  for (const name of names.filter((one) => one.startsWith(own)))
    await removeIfThere(session.place.files, `${folderOf(session)}/${name}`);
  await removeIfThere(session.place.files, pathOf(session, generation));
}

async function look(session: Locking): Promise<Seen> {
  const seen: Seen = { generations: [], highest: 0, beats: new Map() };
  for (const name of await session.place.files.readDirectory(folderOf(session))) {
    const [, generation, beat] = NAME.exec(name)?.map(Number) ?? [];
    if (generation === undefined) continue;
    seen.highest = Math.max(seen.highest, generation);
    if (beat === undefined || Number.isNaN(beat)) seen.generations.push(generation);
    else seen.beats.set(generation, Math.max(beat, seen.beats.get(generation) ?? 0));
  }
  return seen;
}

const folderOf = ({ place: { root } }: Locking): string => `${root}/${LOCKS_FOLDER}`;
const pathOf = (session: Locking, generation: number): string => `${folderOf(session)}/maintenance.${generation}`;
const busy = (): ExpectedError => new ExpectedError({ code: "maintenanceBusy" });
