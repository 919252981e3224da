import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { spawn, type ChildProcess } from "node:child_process";
import { nodeFiles } from "../../electron/vault/files.ts";
import { createStore, unlockStore, type Vault, type VaultPlace } from "../../electron/vault/vault.ts";
import { cheapDerive, passphrase, shapes } from "./simulatedStore.ts";

export interface RealStore {
  root: string;
  userId: string;
  /** The store as a fresh workstation sees it. */
  unlock(workstation: string): Promise<Vault>;
  startChild(task: "race" | "save", name: string, amount: number): ChildProcess;
  remove(): Promise<void>;
}

/** A store with one record, `a1`, on the real disk. */
export async function makeRealStore(first: unknown): Promise<RealStore> {
  const folder = await mkdtemp(join(tmpdir(), "helhet-"));
  const root = join(folder, "store");
  const placeOf = (workstation: string): VaultPlace => ({
    root,
    local: join(folder, workstation),
    files: nodeFiles,
    derive: cheapDerive,
    now: () => new Date(),
    settleMs: 300,
  });
  const { vault } = await createStore(placeOf("first"), shapes, { userName: "Kari", passphrase, practice: false });
  const userId = vault.user.id;
  await vault.create("case", "a1", first);
  await vault.lock();
  return {
    root,
    userId,
    unlock: (workstation) => unlockStore(placeOf(workstation), shapes, { userId, passphrase }),
    startChild: (task, name, amount) =>
      spawn(
        process.execPath,
        [resolve(import.meta.dirname, "savingChild.ts"), root, join(folder, name), userId, task, name, String(amount)],
        { stdio: ["ignore", "pipe", "inherit"] },
      ),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
