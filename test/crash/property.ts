import { isCode } from "../../shared/appError.ts";
import { adoptKeys } from "../../electron/vault/adoptKeys.ts";
import { DAY, diskNow, rememberClock, type ClockMemory } from "../../electron/vault/diskClock.ts";
import { eraseRecord } from "../../electron/vault/eraseRecord.ts";
import { pruneRevisions } from "../../electron/vault/prune.ts";
import { reseal } from "../../electron/vault/reseal.ts";
import { addUser, removeUser } from "../../electron/vault/userChanges.ts";
import { unlockStore, type Vault } from "../../electron/vault/vault.ts";
import { slotsOf } from "./judge.ts";
import { Model } from "./model.ts";
import type { Report } from "./report.ts";
import { oneOf } from "./sceneSaving.ts";
import { choiceOf, own, severalUsers } from "./sceneUsers.ts";
import { randomFrom, type Random, type SimulatedDisk } from "./simulatedDisk.ts";
import { madeFor, placeFor, splitKey, type Made } from "./stage.ts";
import { withoutStacks } from "./withoutStacks.ts";

const keys = ["case-a1", "case-b2", "case-c3"];
const never = new AbortController().signal;

/** Somebody at a workstation. */
interface Seat {
  name: string;
  id: string;
  words: string;
  local: string;
  vault: Vault;
}

interface World {
  disk: SimulatedDisk;
  made: Made;
  model: Model;
  random: Random;
  /** The leader first, then somebody else, or the leader once more. */
  seats: Seat[];
  /** What removed users had open. */
  gone: Vault[];
  now: number;
  clock: ClockMemory | null;
  step: number;
}

/** Plays one random sequence on the real store and on the model, and stops at the first difference. */
export function playAtRandom(seed: number, length: number, report: Report): Promise<void> {
  return withoutStacks(async () => {
    const trace: string[] = [];
    report.count("sequences");
    try {
      const world = await begin(seed);
      for (world.step = 1; world.step <= length; world.step++) {
        const name = oneOf(world.random, names);
        trace.push(name);
        report.count("random operations");
        await operations[name](world);
      }
      await end(world);
    } catch (error) {
      const wrong = error instanceof Difference ? "wrong" : "failed open";
      report.tell(wrong, `random operations, seed ${seed}: ${trace.join(", ")}: ${String(error)}`);
    }
  });
}

class Difference extends Error {
  override name = "Difference";
}

function expect(what: string, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  throw new Difference(`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
}

const people = { name: "several users", make: severalUsers, act: () => Promise.resolve() };

async function begin(seed: number): Promise<World> {
  const random = randomFrom(seed);
  const template = await madeFor(people, seed % 2 === 0 ? "posix" : "ntfs");
  const disk = template.disk.copy();
  const world: World = {
    disk,
    made: { ...template, disk },
    model: new Model(),
    random,
    seats: [],
    gone: [],
    now: Date.UTC(2027, 2, 15, 12),
    clock: null,
    step: 0,
  };
  const roles = { leader: "leader", Per: "caseworker", Ali: "caseworker", Eva: "coordinator" } as const;
  for (const [name, role] of Object.entries(roles)) {
    world.model.people.set(name, { role, coordinatorId: role === "coordinator" ? "k1" : "", isIn: true });
  }
  await sitDown(world, "leader");
  for (const { id, revision } of world.seats[0]?.vault.summaries("case") ?? []) {
    world.model.put(`case-${id}`, `case-${id}`, ["k1"]);
    Object.assign(world.model.records.get(`case-${id}`) ?? {}, { revision });
  }
  await sitDown(world, oneOf(random, ["leader", "Per", "Eva"]));
  return world;
}

async function sitDown(world: World, name: string): Promise<void> {
  const at = Object.keys(Object.fromEntries(world.model.people)).indexOf(name);
  const person = world.made.people[at];
  if (!person) throw new Error(`${name} is nobody`);
  const local = world.seats.some((seat) => seat.local === person.local) ? "/local/two" : person.local;
  const seat = { name, id: person.id, words: [...person.words][0] ?? "", local };
  world.seats.push({ ...seat, vault: await unlock(world, seat) });
}

const unlock = (world: World, seat: Pick<Seat, "id" | "words" | "local">): Promise<Vault> =>
  unlockStore({ ...placeFor(world.made, world.disk, seat.local), now: () => new Date(world.now) }, world.made.shapes, {
    userId: seat.id,
    passphrase: seat.words,
  });

const leaderOf = ({ seats }: World): Seat => seats[0] as Seat;
const someSeat = ({ random, seats }: World): Seat => oneOf(random, seats);

/** Content and revision as the seat shows them, or why not. */
async function look({ vault }: Seat, key: string): Promise<{ content: string; revision: number } | string> {
  const { kind, id } = splitKey(key);
  try {
    const { data, revision, recovered } = await vault.open(kind, id);
    expect(`recovered of ${key}`, recovered, false);
    return { content: (data as { text: string }).text, revision };
  } catch (error) {
    if (isCode(error, "notFound")) return "notFound";
    if (isCode(error, "erased")) return "erased";
    throw error;
  }
}

const shownBy = ({ model }: World, { name }: Seat, key: string): unknown => {
  const shown = model.shown(name, key);
  return typeof shown === "string" ? shown : { content: shown.content, revision: shown.revision };
};

async function put(world: World, seat: Seat, key: string, base: number): Promise<string> {
  const { kind, id } = splitKey(key);
  const text = `step ${world.step}`;
  // A coordinator does not give the own case away.
  const kept = world.model.people.get(seat.name)?.role === "coordinator" && world.model.records.get(key)?.readers;
  const readers = kept || oneOf(world.random, [["k1"], ["k1", "k2"], ["k2"], []]);
  const content = { step: world.step, text, readers };
  try {
    await (base === 0 ? seat.vault.create(kind, id, content) : seat.vault.save(kind, id, base, content));
    world.model.put(key, text, readers);
    await requireClosed(world, seat, key);
    return "saved";
  } catch (error) {
    if (isCode(error, "conflict")) return "conflict";
    throw error;
  }
}

/** Nobody who was removed holds a key to what is saved now, whichever workstation saved it. */
async function requireClosed({ gone }: World, { vault }: Seat, key: string): Promise<void> {
  const sealedTo = await vault.work(({ index }) => Promise.resolve(index.get(splitKey(key))?.sealedTo ?? []));
  for (const formerly of gone) {
    const holds = await formerly.work(({ keyring }) => Promise.resolve(sealedTo.some((id) => keyring.secretOf(id))));
    expect(`access of a removed user to ${key}`, holds, false);
  }
}

async function prune(world: World): Promise<void> {
  const before = slotsOf(world.disk);
  await leaderOf(world).vault.work(async (session) => {
    world.clock = rememberClock(world.clock, await diskNow(session));
    await pruneRevisions(session, world.clock, never);
  });
  for (const [key, slots] of slotsOf(world.disk)) {
    if (!world.model.records.has(key)) continue;
    const [lowest = 0] = slots;
    expect(
      `gaps in ${key}`,
      slots,
      Array.from({ length: slots.length }, (_, at) => lowest + at),
    );
    const had = before.get(key) ?? [];
    if (slots.length < had.length && slots.length < 3) expect(`revisions left of ${key}`, slots.length, 3);
  }
}

const refused = async (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => false,
    (error: unknown) => {
      if (isCode(error, "wrongPassphrase", "accessEnded")) return true;
      throw error;
    },
  );

const operations = {
  open: async (world: World) => {
    const [seat, key] = [someSeat(world), oneOf(world.random, keys)];
    expect(`${key} for ${seat.name}`, await look(seat, key), shownBy(world, seat, key));
  },
  create: async (world: World) => {
    const key = oneOf(world.random, keys);
    const isThere = world.model.records.has(key);
    expect(`creating ${key}`, await put(world, leaderOf(world), key, 0), isThere ? "conflict" : "saved");
  },
  save: async (world: World) => {
    const [seat, key] = [someSeat(world), oneOf(world.random, keys)];
    const shown = await look(seat, key);
    expect(`${key} for ${seat.name}`, shown, shownBy(world, seat, key));
    if (typeof shown === "object") expect(`saving ${key}`, await put(world, seat, key, shown.revision), "saved");
  },
  "save from an old revision": async (world: World) => {
    const [seat, key] = [someSeat(world), oneOf(world.random, keys)];
    const revision = world.model.records.get(key)?.revision ?? 0;
    if (revision > 1) expect(`saving ${key} late`, await put(world, seat, key, revision - 1), "conflict");
  },
  "lock and unlock": async (world: World) => {
    const seat = someSeat(world);
    await seat.vault.lock();
    seat.vault = await unlock(world, seat);
  },
  refresh: async (world: World) => {
    const seat = someSeat(world);
    await seat.vault.refresh();
    const list = seat.vault.summaries("case").map(({ id, revision }) => `case-${id}:${revision}`);
    expect(`the list of ${seat.name}`, list.sort(), world.model.list(seat.name));
  },
  "add a user": async (world: World) => {
    const name = `ny${world.step}`;
    const { vault } = leaderOf(world);
    const choice = { ...choiceOf(name, "coordinator"), coordinatorId: "k2" };
    const { id, oneTime } = await vault.work((session) => addUser(session, choice));
    const first = await unlock(world, { id, words: oneTime, local: `/local/${name}` });
    await first.work((session) => adoptKeys(session, own(name)));
    await first.lock();
    world.model.people.set(name, { role: "coordinator", coordinatorId: "k2", isIn: true });
    world.made.people = [...world.made.people, { id, words: new Set([own(name)]), local: `/local/${name}` }];
  },
  "remove a user": async (world: World) => {
    const here = [...world.model.people].filter(([name, { isIn }]) => isIn && name !== "leader");
    const [name] = here[Math.floor(world.random() * here.length)] ?? [];
    if (!name) return;
    if (!world.seats.some((seat) => seat.name === name)) await sitDown(world, name);
    const leaving = world.seats.find((seat) => seat.name === name) as Seat;
    world.seats = world.seats.filter((seat) => seat !== leaving);
    await leaderOf(world).vault.work((session) => removeUser(session, leaving.id));
    world.model.remove(name);
    world.gone.push(leaving.vault);
    const saving = leaving.vault.create("case", `late${world.step}`, { step: 0, text: "", readers: [] });
    expect(`a save of ${name}, who was removed, is refused`, await refused(saving), true);
    expect(`${name}, who was removed, is told`, await refused(leaving.vault.refresh()), true);
    expect(`${name} stays out`, await refused(unlock(world, leaving)), true);
  },
  reseal: async (world: World) => {
    const seat = leaderOf(world);
    await seat.vault.refresh();
    await seat.vault.work((session) => reseal(session, never, () => undefined));
    world.model.reseal();
    for (const [key, { erased }] of world.model.records) if (!erased) await requireClosed(world, seat, key);
  },
  erase: async (world: World) => {
    const [seat, key] = [leaderOf(world), oneOf(world.random, keys)];
    if (world.random() < 0.5 || typeof (await look(seat, key)) === "string") return;
    const record = splitKey(key);
    await seat.vault.work((session) =>
      eraseRecord(session, record, session.index.get(record) ?? null, { text: "etter krav" }),
    );
    world.model.erase(key);
    expect(`slots of ${key}, which was erased`, slotsOf(world.disk).get(key)?.length, 1);
  },
  prune,
  "move the clock": (world: World) => {
    const jump = oneOf(world.random, [DAY / 24, DAY, 3 * DAY, 40 * DAY, 3650 * DAY]) * (world.random() < 0.3 ? -1 : 1);
    world.disk.clock += jump;
    world.now += jump;
    return Promise.resolve();
  },
  "cut the power": async (world: World) => {
    world.disk = world.disk.afterPowerCut(world.random);
    for (const seat of world.seats) seat.vault = await unlock(world, seat);
  },
};
const names = Object.keys(operations) as (keyof typeof operations)[];

/** Whatever happened, everybody who belongs to the store gets in and sees what the model says. */
async function end(world: World): Promise<void> {
  for (const seat of world.seats) {
    await seat.vault.lock();
    seat.vault = await unlock(world, seat);
    for (const key of world.model.records.keys()) {
      expect(`${key} for ${seat.name} at the end`, await look(seat, key), shownBy(world, seat, key));
    }
    const told = seat.vault.problems.filter(({ kind }) => kind !== "damaged");
    expect(`what ${seat.name} is told`, told, []);
  }
}
