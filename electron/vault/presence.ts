import { namesIn } from "./folders.ts";
import type { Session } from "./session.ts";

/*
 * Who has which record open: empty files `presence/<record>.<user>.<device>.<since>.<counter>`, one for each watching
 * window. Only advice: nothing ever waits for it, and every failure is silent.
 */
const FOLDER = "presence";
const NAME = /^([a-z]+-[0-9a-z-]{1,64})\.([0-9a-f]{32})\.([0-9a-f]{16})\.(\d{1,12})\.(\d{1,12})$/;

/** A counter that stands still this long, by our own clock, is nobody's any more. */
const DEAD_MS = 60_000;
/** What nobody has moved for this long was left behind by a crash; it is cleared away. */
const LEFT_MS = 10 * 60_000;

export interface Watcher {
  userId: string;
  /** ISO with zone, by the other workstation's clock. */
  since: string;
}

export interface Presence {
  /** Says that this window shows a record; empty for none. */
  watch(record: string): Promise<void>;
  /** Says that this window is still there. To be called every 10 to 15 seconds. */
  beat(): Promise<void>;
  /** Who else has a record open, the longest first; from one listing. */
  others(record: string): Promise<Watcher[]>;
  /** Clears away what an earlier run of this workstation left. */
  tidy(): Promise<void>;
}

interface Seen {
  counter: number;
  /** When the counter was last seen to move, by our own monotonic clock. */
  movedAt: number;
}

interface Named {
  name: string;
  record: string;
  userId: string;
  device: string;
  since: number;
  counter: number;
}

type Place = Pick<Session, "place" | "device" | "keyring" | "readOnly">;

/** `monotonic` gives milliseconds on a clock nobody can set; times of other workstations are never compared with ours. */
export function openPresence(
  { place, device, keyring, readOnly }: Place,
  monotonic: () => number = () => performance.now(),
): Presence {
  const { files } = place;
  const folder = `${place.root}/${FOLDER}`;
  const seen = new Map<string, Seen>();
  let own: { record: string; since: number; counter: number } | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const ownName = ({ record, since, counter }: NonNullable<typeof own>): string =>
    `${record}.${keyring.writer.id}.${device}.${since}.${counter}`;

  const quietly = async (work: Promise<unknown>): Promise<boolean> => {
    try {
      await work;
      return true;
    } catch {
      return false;
    }
  };
  const put = async (name: string): Promise<boolean> => {
    const create = async (): Promise<void> => files.close(await files.createExclusive(`${folder}/${name}`));
    return (await quietly(create())) || ((await quietly(files.mkdir(folder))) && quietly(create()));
  };
  const take = (name: string): Promise<boolean> => quietly(files.remove(`${folder}/${name}`));
  const list = async (): Promise<Named[]> => (await namesIn(files, folder).catch(() => [])).flatMap(parsed);
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const run = queue.then(work);
    queue = run.catch(() => undefined);
    return run;
  };

  /** Forgets who is gone; gives those who move. */
  const living = (named: Named[]): Named[] => {
    const now = monotonic();
    const newest = new Map<string, Named>();
    for (const one of named) {
      const key = keyOf(one);
      if (one.counter >= (newest.get(key)?.counter ?? 0)) newest.set(key, one);
    }
    for (const key of seen.keys()) if (!newest.has(key)) seen.delete(key);
    for (const [key, { counter }] of newest) {
      if (seen.get(key)?.counter !== counter) seen.set(key, { counter, movedAt: now });
    }
    return [...newest.values()].filter((one) => now - (seen.get(keyOf(one))?.movedAt ?? now) <= DEAD_MS);
  };

  const clear = async (named: Named[]): Promise<void> => {
    const now = monotonic();
    const isLeft = (one: Named): boolean => {
      if (one.device === device) return !own || one.name !== ownName(own);
      return now - (seen.get(keyOf(one))?.movedAt ?? now) > LEFT_MS;
    };
    for (const one of named.filter(isLeft)) await take(one.name);
  };

  return {
    watch: (record) =>
      inTurn(async () => {
        const before = own;
        own = null;
        if (before) await take(ownName(before));
        if (record === "" || readOnly) return;
        const since = Math.floor(place.now().getTime() / 1000);
        own = { record, since, counter: 1 };
        await put(ownName(own));
      }),
    beat: () =>
      inTurn(async () => {
        if (!own) return;
        const next = { ...own, counter: own.counter + 1 };
        if (!(await put(ownName(next)))) return;
        await take(ownName(own));
        own = next;
      }),
    others: (record) =>
      inTurn(async () => {
        const named = (await list()).filter((one) => one.device !== device);
        return living(named)
          .filter((one) => one.record === record)
          .sort((a, b) => a.since - b.since)
          .map(({ userId, since }) => ({ userId, since: new Date(since * 1000).toISOString() }));
      }),
    tidy: () =>
      inTurn(async () => {
        if (!readOnly) await clear(await list());
      }),
  };
}

const keyOf = ({ record, userId, device, since }: Named): string => `${record}.${userId}.${device}.${since}`;

function parsed(name: string): Named[] {
  const [, record, userId, device, since, counter] = NAME.exec(name) ?? [];
  if (!record || !userId || !device || !since || !counter) return [];
  return [{ name, record, userId, device, since: Number(since), counter: Number(counter) }];
}
