import { enter, save, contentOf, standard, textOf, type Made, type Scene, type Stage } from "./stage.ts";
import type { DiskModel, Random } from "./simulatedDisk.ts";
import { makeEmptyStore, passphrase, type Content } from "./simulatedStore.ts";
import { putBlob } from "../../electron/vault/blobs.ts";
import type { Vault } from "../../electron/vault/vault.ts";

const keys = ["case-a1", "case-b2", "case-c3"];

/** An empty store with one leader. */
export async function emptyStore(model: DiskModel): Promise<Made> {
  const { disk, userId, groups } = await makeEmptyStore(model);
  const leader = { id: userId, words: new Set([passphrase]), local: "/local" };
  return { disk, leaderId: userId, groups, people: [leader], records: new Map(), ...standard };
}

export const oneOf = <T>(random: Random, some: readonly [T, ...T[]] | T[]): T =>
  some[Math.floor(random() * some.length)] as T;

/** Saves and creates at random; locks now and then, which writes the local index anew. */
export const saving = (saves: number): Scene => ({
  name: "saving",
  make: emptyStore,
  act: async (stage) => {
    let vault = await enter(stage, stage.made.leaderId);
    for (let step = 0; step < saves; step++) {
      if (!vault) return;
      await save(stage, vault, oneOf(stage.random, keys), contentOf(step, stage.random));
      if (stage.random() > 0.15) continue;
      await vault.lock();
      vault = await enter(stage, stage.made.leaderId);
    }
    await vault?.lock();
  },
});

/** Attachments are written first, then the record that names them. The bytes of each are the record's name. */
export const attaching: Scene = {
  name: "attaching",
  make: emptyStore,
  act: async (stage) => {
    const vault = await enter(stage, stage.made.leaderId);
    if (!vault) return;
    for (let step = 0; step < 4; step++) await saveWithFile(stage, vault, oneOf(stage.random, keys), step);
    await vault.lock();
  },
};

export async function saveWithFile(stage: Stage, vault: Vault, key: string, step: number): Promise<void> {
  const blob = await stage.attempt(() => vault.work((session) => putBlob(session, Buffer.from(key))));
  if (!blob) return;
  const content: Content = { step, text: textOf(step, 40), files: [blob] };
  await save(stage, vault, key, content);
}

const ROWS = 498;

/** The log of the local index is full, and the index is written anew in the middle of saving. */
export const compacting: Scene = {
  name: "compacting the index",
  make: emptyStore,
  act: async (stage) => {
    const vault = await enter(stage, stage.made.leaderId);
    if (!vault) return;
    await stage.calmly(async () => {
      for (const key of keys) await save(stage, vault, key, contentOf(0, stage.random));
      await vault.work(async ({ index }) => {
        for (let row = keys.length; row < ROWS; row++) for (const one of index.all().slice(0, 1)) await index.put(one);
      });
    });
    for (let step = 1; step < 7; step++)
      await save(stage, vault, oneOf(stage.random, keys), { step, text: textOf(step, 50) });
    await vault.lock();
  },
};
