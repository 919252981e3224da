import { ExpectedError, isCode } from "../../shared/appError.ts";
import type { DeriveKey } from "../../electron/vault/deriveKey.ts";
import type { FileFunctions } from "../../electron/vault/files.ts";
import type { RecordKind, RecordShapes, VaultPlace } from "../../electron/vault/place.ts";
import { unlockStore, type Vault } from "../../electron/vault/vault.ts";
import { Ledger, type Person } from "./ledger.ts";
import type { Tell } from "./report.ts";
import { randomFrom, type DiskModel, type Random, type SimulatedDisk } from "./simulatedDisk.ts";
import { cheapDerive, placeOn, shapes, type Content } from "./simulatedStore.ts";

/** A store somebody worked on, at rest. Made once; every run works on a copy. */
export interface Made {
  disk: SimulatedDisk;
  leaderId: string;
  /** Of the recovery sheet. */
  groups: string[];
  people: Pick<Person, "id" | "words" | "local">[];
  /** Content of every record, by `keyOf`. */
  records: Map<string, unknown>;
  derive: DeriveKey;
  shapes: RecordShapes;
}

/** A kind of work on a store, to be cut short and disturbed at every step. */
export interface Scene {
  name: string;
  make(model: DiskModel): Promise<Made>;
  act(stage: Stage): Promise<void>;
}

/** One run of a scene. */
export interface Stage {
  made: Made;
  disk: SimulatedDisk;
  /** The disk as the program sees it. */
  files: FileFunctions;
  ledger: Ledger;
  random: Random;
  /** Part of every content, so that two plays of a scene never save the same. */
  round: number;
  /** Hears every passphrase a key is derived from. */
  heard: Set<string> | null;
  /** What a person does, and does again when it is refused, so many times; null when it is refused for good. */
  attempt<T>(work: () => Promise<T>, patience?: number): Promise<T | null>;
  /** Preparations that are neither cut nor disturbed. */
  calmly<T>(work: () => Promise<T>): Promise<T>;
  tell: Tell;
  /** What the screen showed last of a record, by `keyOf`. */
  shown: Map<string, { revision: number; marks: string[] }>;
  /** Unlocked by `enter`. */
  vaults: Vault[];
}

/** A fault planted between the store and its disk; the judge reads the disk itself. */
export type Disguise = (files: FileFunctions) => FileFunctions;
export const honest: Disguise = (files) => files;

const templates = new Map<string, Promise<Made>>();

export async function madeFor(scene: Scene, model: DiskModel): Promise<Made> {
  const name = `${scene.name} ${model}`;
  const template = templates.get(name) ?? scene.make(model);
  templates.set(name, template);
  return template;
}

function ledgerOf(made: Made): Ledger {
  const ledger = new Ledger();
  for (const person of made.people) ledger.join(person);
  for (const [key, content] of made.records) {
    ledger.submit(key, content);
    ledger.acknowledge(key, content);
  }
  return ledger;
}

export const placeFor = (made: Made, files: FileFunctions, local: string): VaultPlace => ({
  ...placeOn(files),
  derive: made.derive,
  local,
  lockTiming: { beatMs: 2, deadMs: 6 },
});

/** Unlocks as the person does; the first of the words that may open it. */
export async function enter(stage: Stage, id: string): Promise<Vault | null> {
  const person = stage.ledger.person(id);
  const derive: DeriveKey = (words, salt, cost) => {
    stage.heard?.add(words);
    return stage.made.derive(words, salt, cost);
  };
  const place = { ...placeFor(stage.made, stage.files, person.local), derive };
  const vault = await stage.attempt(async () => {
    for (const passphrase of [...person.words].toReversed()) {
      const open = await unlockStore(place, stage.made.shapes, { userId: id, passphrase }).catch(orRefused);
      if (open) return open;
    }
    throw new ExpectedError({ code: "wrongPassphrase" });
  }, PATIENCE);
  if (vault) stage.vaults.push(vault);
  return vault;
}

/** Whoever cannot get in tries again and again. */
const PATIENCE = 30;

/** Null when these are not the words, or no longer. */
export function orRefused(error: unknown): null {
  if (isCode(error, "wrongPassphrase", "accessEnded")) return null;
  throw error;
}

export const splitKey = (key: string): { kind: RecordKind; id: string } => {
  const at = key.indexOf("-");
  return { kind: key.slice(0, at) as RecordKind, id: key.slice(at + 1) };
};

/** Saves a record or creates it, and enters it in the books. False when it is refused for good. */
export async function save(stage: Stage, vault: Vault, key: string, given: Content): Promise<boolean> {
  const { kind, id } = splitKey(key);
  const base = await currentRevision(stage, vault, key);
  const marks = stage.shown.get(key)?.marks ?? [];
  const content = { ...given, round: stage.round, ...(marks.length > 0 && { marks }) };
  stage.ledger.submit(key, content);
  const saved = await stage.attempt(async () => {
    try {
      return await (base === 0 ? vault.create(kind, id, content) : vault.save(kind, id, base, content));
    } catch (error) {
      stage.ledger.refused.add(key);
      throw error;
    }
  });
  if (!saved) return false;
  stage.ledger.acknowledge(key, content);
  stage.shown.set(key, { revision: saved.revision, marks });
  return true;
}

/** What the screen shows; after a failure to read it, what the list says. */
export async function currentRevision(stage: Stage, vault: Vault, key: string): Promise<number> {
  const { kind, id } = splitKey(key);
  const listed = vault.summaries(kind).find((row) => row.id === id)?.revision ?? 0;
  const isMissing = listed === 0 && stage.ledger.record(key).acknowledged >= 0;
  if (isMissing && !vault.problems.some(({ what }) => what === key)) stage.tell("wrong", `${key} is not in the list`);
  if (listed === 0) return 0;
  try {
    const { revision, data, recovered } = await vault.open(kind, id);
    const { submitted, acknowledged } = stage.ledger.record(key);
    const isOlder = submitted.lastIndexOf(JSON.stringify(data)) < acknowledged;
    if (isOlder && !recovered) stage.tell("wrong", `${key} shows an older revision without a word`);
    stage.shown.set(key, { revision, marks: (data as Content).marks ?? [] });
    return revision;
  } catch {
    return listed;
  }
}

/** Sets a scene on a copy of what was made for it. */
export function stageOf(made: Made, seed: number, disguise: Disguise, tell: Tell): Stage {
  const disk = made.disk.copy();
  return {
    made: { ...made, disk },
    disk,
    files: disguise(disk),
    ledger: ledgerOf(made),
    random: randomFrom(seed),
    round: 1,
    heard: null,
    attempt: (work) => work(),
    calmly: (work) => work(),
    tell,
    shown: new Map(),
    vaults: [],
  };
}

export const textOf = (step: number, length: number): string => String.fromCharCode(97 + (step % 26)).repeat(length);
export const contentOf = (step: number, random: Random): Content => ({
  step,
  text: textOf(step, Math.floor(random() * 3000)),
});

export const standard = { derive: cheapDerive, shapes };
