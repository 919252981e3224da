import { ExpectedError } from "../../shared/appError.ts";
import { DAY, diskNow } from "../../electron/vault/diskClock.ts";
import { eraseRecord } from "../../electron/vault/eraseRecord.ts";
import { saveTogether } from "../../electron/vault/journal.ts";
import { pruneRevisions } from "../../electron/vault/prune.ts";
import { pruneBlobs } from "../../electron/vault/pruneLeftovers.ts";
import { unlockStore, type Vault } from "../../electron/vault/vault.ts";
import { emptyStore, oneOf, saveWithFile } from "./sceneSaving.ts";
import type { DiskModel } from "./simulatedDisk.ts";
import { passphrase, type Content } from "./simulatedStore.ts";
import {
  currentRevision,
  enter,
  placeFor,
  save,
  splitKey,
  textOf,
  type Made,
  type Scene,
  type Stage,
} from "./stage.ts";

const keys = ["case-a1", "case-b2", "case-c3"];
const never = new AbortController().signal;

/** Three records with eight revisions each: five of weeks ago, three of today. */
async function oldStore(model: DiskModel): Promise<Made> {
  const made = await emptyStore(model);
  const today = made.disk.clock;
  const records = new Map<string, unknown>();
  made.disk.clock = today - 20 * DAY;
  const vault = await unlockStore(placeFor(made, made.disk, "/local"), made.shapes, {
    userId: made.leaderId,
    passphrase,
  });
  for (let step = 0; step < 8; step++) {
    if (step === 5) made.disk.clock = today;
    for (const key of keys) {
      const { kind, id } = splitKey(key);
      const content: Content = { step, text: textOf(step, 100) };
      if (step === 0) await vault.create(kind, id, content);
      else await vault.save(kind, id, step, content);
      records.set(key, content);
    }
  }
  await vault.lock();
  made.disk.settle();
  return { ...made, records };
}

/** Every revision whose successor is younger than a day, and the newest three. */
const youngFiles = (made: Made): string[] =>
  [...made.disk.contents().keys()].filter((path) => /\.0000000[5678]\.rec$/.test(path));

type Step = (stage: Stage, vault: Vault, nth: number) => Promise<void>;

const prune: Step = async (stage, vault) => {
  await stage.attempt(() =>
    vault.work(async (session) => {
      const seen = await diskNow(session);
      const clock = { seen, steadySince: seen - 30 * DAY };
      await pruneRevisions(session, clock, never);
      await pruneBlobs(session, clock, never);
    }),
  );
};

const erase: Step = async (stage, vault) => {
  const key = oneOf(stage.random, keys);
  const kept = stage.ledger.record(key);
  if (kept.erased !== "no") return;
  stage.ledger.version++;
  kept.erased = "maybe";
  for (const path of stage.ledger.mustStay) if (path.includes(`/${key}.`)) stage.ledger.mustStay.delete(path);
  const { kind, id } = splitKey(key);
  const done = await stage.attempt(async () => {
    await vault.work((session) =>
      eraseRecord(session, { kind, id }, session.index.get({ kind, id }) ?? null, { text: "etter krav" }),
    );
    return true;
  });
  stage.ledger.version++;
  if (done) kept.erased = "yes";
};

const together: Step = async (stage, vault, nth) => {
  const chosen = keys.filter((key) => stage.ledger.record(key).erased === "no").slice(0, 2);
  const mark = `${stage.round}.${nth}`;
  const group: { key: string; base: number; content: Content }[] = [];
  for (const key of chosen) {
    const base = await currentRevision(stage, vault, key);
    const marks = [...(stage.shown.get(key)?.marks ?? []), mark];
    group.push({ key, base, content: { step: nth, text: textOf(nth, 80), marks } });
  }
  for (const { key, content } of group) stage.ledger.submit(key, content);
  stage.ledger.together.push({ keys: chosen, mark });
  const saved = await stage.attempt(() =>
    vault.work((session) => {
      const changes = group.map(({ key, base, content }) => {
        const known = session.index.get(splitKey(key));
        if (known?.revision !== base) throw new ExpectedError({ code: "conflict" });
        return { record: splitKey(key), base: known, data: content };
      });
      return saveTogether(session, changes);
    }),
  );
  for (const [at, { key, content }] of saved ? group.entries() : []) {
    stage.ledger.acknowledge(key, content);
    stage.shown.set(key, { revision: saved?.[at]?.revision ?? 0, marks: content.marks ?? [] });
  }
};

const attach: Step = async (stage, vault, nth) => {
  const key = oneOf(stage.random, keys);
  if (stage.ledger.record(key).erased === "no") await saveWithFile(stage, vault, key, nth);
};

const saveOne: Step = async (stage, vault, nth) => {
  const key = oneOf(stage.random, keys);
  const content = { step: nth, text: textOf(nth, 60) };
  if (stage.ledger.record(key).erased === "no") await save(stage, vault, key, content);
};

const steps = { prune, erase, "save together": together, attach, save: saveOne };
export type WholeStep = keyof typeof steps;

/** Work on the store as a whole, on records with old and young revisions. */
export const tidying = (name: string, kinds: WholeStep[]): Scene => ({
  name,
  make: oldStore,
  act: async (stage) => {
    for (const path of youngFiles(stage.made)) stage.ledger.mustStay.add(path);
    const vault = await enter(stage, stage.made.leaderId);
    if (!vault) return;
    for (const [nth, kind] of kinds.entries()) await steps[kind](stage, vault, 10 + nth);
    await vault.lock();
  },
});
