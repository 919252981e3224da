import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { nodeFiles } from "../../electron/vault/files.ts";
import { createStore, unlockStore, type Vault, type VaultPlace } from "../../electron/vault/vault.ts";
import { cheapDerive, passphrase, shapes } from "./simulatedStore.ts";

export interface RealStore {
  root: string;
  userId: string;
  /** The store as a fresh workstation sees it. */
  unlock: (workstation: string) => Promise<Vault>;
  /** A workstation in a process of its own (`child.ts`). */
  start: (task: string, name: string, ...given: (string | number)[]) => ChildProcess;
  remove: () => Promise<void>;
}

/** On the real disk; patience as short as a test can wait. */
export const realPlace = (root: string, local: string, settleMs = 300): VaultPlace => ({
  root,
  local,
  files: nodeFiles,
  derive: cheapDerive,
  now: () => new Date(),
  settleMs,
  lockTiming: { beatMs: 40, deadMs: 400 },
});

/** A store with these records on the real disk, or on a given one; the workstations' own files never lie there. */
export async function makeRealStore(records: Record<string, unknown>, disk?: string): Promise<RealStore> {
  const folder = await mkdtemp(join(tmpdir(), "helhet-"));
  const root = join(disk ?? folder, "store");
  const placeOf = (workstation: string): VaultPlace => realPlace(root, join(folder, workstation));
  const made = await createStore(placeOf("first"), shapes, { userName: "Kari", passphrase, practice: false });
  const userId = made.vault.user.id;
  for (const [id, content] of Object.entries(records)) await made.vault.create("case", id, content);
  await made.vault.lock();
  return {
    root,
    userId,
    unlock: (workstation) => unlockStore(placeOf(workstation), shapes, { userId, passphrase }),
    start: (task, name, ...given) =>
      spawn(
        process.execPath,
        [resolve(import.meta.dirname, "child.ts"), root, join(folder, name), userId, task, name, ...given.map(String)],
        // Half of a short life would be spent reading the program.
        {
          stdio: ["ignore", "pipe", "inherit"],
          env: { ...process.env, NODE_OPTIONS: "", NODE_COMPILE_CACHE: join(tmpdir(), "helhet-compiled") },
        },
      ),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** What a child said it did: "<word> <what>" on lines of its own. */
export function saidBy(child: ChildProcess): (word: string) => string[] {
  let said = "";
  child.stdout?.on("data", (text: Buffer) => (said += text.toString()));
  return (word) => [...said.matchAll(new RegExp(`^${word} (.+)\n`, "gm"))].map(([, what = ""]) => what);
}
