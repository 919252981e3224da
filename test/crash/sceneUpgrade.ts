import { readdirSync, readFileSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { deriveInWorker, type DeriveKey } from "../../electron/vault/deriveKey.ts";
import { recordFolders } from "../../electron/vault/recordNames.ts";
import { SimulatedDisk, type DiskModel } from "./simulatedDisk.ts";
import { cheapDerive, shapes } from "./simulatedStore.ts";
import { enter, save, type Made, type Scene } from "./stage.ts";

const fixture = join(import.meta.dirname, "../fixtures/stores/format1");

interface Expected {
  userId: string;
  passphrase: string;
  groups: string[];
  records: Record<string, { revision: number; data: unknown }>;
}

/** The store of format 1 as its program left it, on a simulated disk; its own passphrase is derived only once. */
async function formatOne(model: DiskModel): Promise<Made> {
  const disk = new SimulatedDisk(model);
  const store = join(fixture, "store");
  const entries = readdirSync(store, { recursive: true, withFileTypes: true });
  const below = ({ parentPath, name }: Dirent): string => `/store${join(parentPath, name).slice(store.length)}`;
  const folders = entries.filter((entry) => entry.isDirectory()).map(below);
  for (const folder of ["/local", ...recordFolders("/store"), ...folders]) await disk.mkdir(folder);
  disk.settle();
  for (const file of entries.filter((entry) => entry.isFile())) {
    disk.damage(below(file), readFileSync(join(file.parentPath, file.name)));
  }
  const expected = JSON.parse(readFileSync(join(fixture, "expected.json"), "utf8")) as Expected;
  const { userId, passphrase, groups, records } = expected;
  const leader = { id: userId, words: new Set([passphrase]), local: "/local" };
  const contents = new Map(Object.entries(records).map(([key, { data }]) => [key, data]));
  return {
    disk,
    leaderId: userId,
    groups,
    people: [leader],
    records: contents,
    derive: onceFor(passphrase),
    shapes: { ...shapes, validate: (_kind, data) => data, readers: () => [], blobs: () => [] },
  };
}

/** Argon2id for the passphrase of the fixture under each salt it had, once; a hash for everything of our own. */
function onceFor(passphrase: string): DeriveKey {
  const slow = deriveInWorker(new URL("../../electron/vault/deriveWorker.ts", import.meta.url));
  const answers = new Map<string, Promise<Buffer>>();
  return async (words, salt, cost) => {
    if (words !== passphrase) return cheapDerive(words, salt, cost);
    const name = salt.toString("hex");
    const answer = answers.get(name) ?? slow(words, salt, cost);
    answers.set(name, answer);
    return Buffer.from(await answer);
  };
}

/** A leader unlocks a store of format 1, which lifts it, saves, and unlocks again. */
export const upgrading: Scene = {
  name: "upgrading format 1",
  make: formatOne,
  act: async (stage) => {
    for (const kept of stage.ledger.records.values()) kept.unlogged = 2;
    for (let step = 1; step < 3; step++) {
      const vault = await enter(stage, stage.made.leaderId);
      if (!vault) return;
      await save(stage, vault, "settings-main", { step, text: "lifted" });
      await vault.lock();
    }
  },
};
