import { describe, expect, it, vi } from "vitest";
import { readBox } from "../../electron/vault/groupKeys.ts";
import { RECOVERY } from "../../electron/vault/members.ts";
import { readMembers } from "../../electron/vault/membersFiles.ts";
import { parseRecovery, recoveryKeyPair, recoverySignPair } from "../../electron/vault/recovery.ts";
import { readStoreFile } from "../../electron/vault/storeFile.ts";
import { randomFrom, type SimulatedDisk } from "./simulatedDisk.ts";
import { makeEmptyStore, newPassphrase, recover, unlock, type MadeStore } from "./simulatedStore.ts";

const records = ["a1", "b2"];

async function makeStore(): Promise<MadeStore> {
  const made = await makeEmptyStore("posix");
  const vault = await unlock(made.disk, made.userId);
  for (const id of records) {
    await vault.create("case", id, { step: 1, text: "first" });
    await vault.save("case", id, 1, { step: 2, text: "second" });
  }
  await vault.lock();
  return made;
}

/** A workstation that has never met the store, and the recovery sheet: does either notice? */
async function notices({ userId, groups }: MadeStore, disk: SimulatedDisk, words?: string): Promise<boolean> {
  try {
    const vault = await unlock(disk, userId, words);
    const opened = await Promise.all(records.map((id) => vault.open("case", id)));
    const told = vault.problems.length > 0 || vault.readOnly || opened.some(({ recovered, revision }) => recovered || revision !== 2);
    return told || !(await recoveryWorks(disk, groups));
  } catch {
    return true;
  }
}

async function recoveryWorks(disk: SimulatedDisk, groups: string[]): Promise<boolean> {
  const secret = parseRecovery(groups.join(" "));
  if (!secret) return false;
  const owner = { id: RECOVERY, pair: recoveryKeyPair(secret) };
  const store = await readStoreFile(disk, "/store");
  const { current, epochs } = await readMembers(disk, "/store", store);
  if (recoverySignPair(secret).public.toString("hex") !== current.recoverySignPublic) return false;
  const secrets = await Promise.all(epochs.map((group) => readBox(disk, "/store", store.storeId, group, owner)));
  return secrets.every((found) => Buffer.isBuffer(found));
}

function withoutLocalFiles(disk: SimulatedDisk): SimulatedDisk {
  const fresh = disk.copy();
  for (const path of fresh.contents().keys()) if (path.startsWith("/local/")) fresh.damage(path, Buffer.alloc(0));
  return fresh;
}

/** Logs are read by leaders alone and have a test of their own (`accessLog.test.ts`). */
const isLog = (path: string): boolean => path.startsWith("/store/audit/");

/** The newest revisions and everything that is not a record: what a reader meets. */
const isMet = (path: string): boolean =>
  path.startsWith("/store/") && !isLog(path) && !path.endsWith(".00000001.rec");

/** Saying that a newer program wrote it changes nothing else: what it may read and write is said by its neighbours. */
const onlyNewer = (bytes: Buffer): boolean => /^\{"storeId":"[0-9a-f]{32}","format":[3-9],/.test(bytes.toString());

/** Damages the files in every way, one after the other; gives what nobody noticed. */
async function acceptedSilently(
  made: MadeStore,
  isJudged: (path: string) => boolean,
  words?: string,
): Promise<string[]> {
  const random = randomFrom(1);
  const silent: string[] = [];
  const counts = { flips: 0, truncations: 0, extensions: 0, files: 0 };
  const disk = withoutLocalFiles(made.disk);
  const judge = async (path: string, bytes: Buffer, what: string): Promise<void> => {
    disk.damage(path, bytes);
    if (path.endsWith("store.json") && onlyNewer(bytes)) return;
    if (!(await notices(made, disk, words))) silent.push(`${path}: ${what}`);
  };
  expect(await notices(made, disk, words)).toBe(false);
  for (const [path, bytes] of [...disk.contents()].filter(([name]) => isJudged(name))) {
    counts.files++;
    // Every bit of the short files, one bit of every byte of the others.
    const bits = bytes.length < 200 ? [0, 1, 2, 3, 4, 5, 6, 7] : [null];
    for (let at = 0; at < bytes.length * bits.length; at++) {
      const byte = Math.floor(at / bits.length);
      const changed = Buffer.from(bytes);
      changed[byte] = (changed[byte] ?? 0) ^ (1 << (bits[at % bits.length] ?? Math.floor(random() * 8)));
      await judge(path, changed, `flip in byte ${byte}`);
      counts.flips++;
    }
    for (let length = 0; length < bytes.length; length += 5) {
      await judge(path, bytes.subarray(0, length), `cut to ${length}`);
      counts.truncations++;
    }
    for (const more of ["\0", " ", "\n"]) {
      await judge(path, Buffer.concat([bytes, Buffer.from(more)]), "extended");
      counts.extensions++;
    }
    disk.damage(path, bytes);
  }
  process.stdout.write(
    `changed files: ${counts.files} files, ${counts.flips} flips, ${counts.truncations} truncations, ` +
      `${counts.extensions} extensions, ${silent.length} accepted silently\n`,
  );
  return silent;
}

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

describe("changed files of a store", () => {
  it("are never accepted silently", async () => {
    expect(await acceptedSilently(await makeStore(), isMet)).toEqual([]);
  });

  it("are never accepted silently after the recovery sheet was used", async () => {
    const made = await makeStore();
    const before = new Set(made.disk.contents().keys());
    await (await recover(made.disk, made)).lock();
    const written = (path: string): boolean => path.startsWith("/store/") && !isLog(path) && !before.has(path);
    expect([...made.disk.contents().keys()].filter(written)).toHaveLength(5);
    expect(await acceptedSilently(made, written, newPassphrase)).toEqual([]);
  });

  it("are refused when moved, renamed or old", async () => {
    const made = await makeStore();
    const records = [...made.disk.contents().keys()].filter((path) => path.endsWith(".rec"));
    const silent: string[] = [];
    let swaps = 0;
    for (const target of records.filter((path) => path.endsWith("2.rec"))) {
      for (const source of records.filter((path) => path !== target)) {
        const disk = withoutLocalFiles(made.disk);
        disk.damage(target, disk.contents().get(source) ?? Buffer.alloc(0));
        if (!(await notices(made, disk))) silent.push(`${source} as ${target}`);
        swaps++;
      }
    }
    process.stdout.write(`swapped files: ${swaps} swaps, ${silent.length} accepted silently\n`);
    expect(silent).toEqual([]);
  });
});
