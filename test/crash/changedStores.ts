import { readBox } from "../../electron/vault/groupKeys.ts";
import { RECOVERY } from "../../electron/vault/members.ts";
import { readMembers } from "../../electron/vault/membersFiles.ts";
import { parseRecovery, recoveryKeyPair, recoverySignPair } from "../../electron/vault/recovery.ts";
import { readStoreFile } from "../../electron/vault/storeFile.ts";
import type { Report } from "./report.ts";
import { severalUsers } from "./sceneUsers.ts";
import { randomFrom, type SimulatedDisk } from "./simulatedDisk.ts";
import { makeEmptyStore, unlock, type MadeStore } from "./simulatedStore.ts";
import { withoutStacks } from "./withoutStacks.ts";

const records = ["a1", "b2"];

/** Two records with two revisions each. */
export async function storeToChange(): Promise<MadeStore> {
  const made = await makeEmptyStore("posix");
  const vault = await unlock(made.disk, made.userId);
  for (const id of records) {
    await vault.create("case", id, { step: 1, text: "first" });
    await vault.save("case", id, 1, { step: 2, text: "second" });
  }
  await vault.lock();
  return made;
}

/** Somebody who opens the store, or who tries the recovery sheet: does either notice? */
export async function notices({ userId, groups }: MadeStore, disk: SimulatedDisk, words?: string): Promise<boolean> {
  try {
    const vault = await unlock(disk, userId, words);
    const opened = await Promise.all(records.map((id) => vault.open("case", id)));
    const told = vault.problems.length > 0 || vault.readOnly;
    const isOther = opened.some(({ recovered, revision }) => recovered || revision !== 2);
    return told || isOther || !(await recoveryWorks(disk, groups));
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

/** A workstation that has never met the store. */
function withoutLocalFiles(disk: SimulatedDisk): SimulatedDisk {
  const fresh = disk.copy();
  for (const path of fresh.contents().keys()) if (path.startsWith("/local/")) fresh.damage(path, Buffer.alloc(0));
  return fresh;
}

/** Logs are read by leaders alone and have a test of their own (`accessLog.test.ts`). */
export const isLog = (path: string): boolean => path.startsWith("/store/audit/");

/** Saying that a newer program wrote it changes nothing else: what it may read and write is said by its neighbours. */
const onlyNewer = (bytes: Buffer): boolean => /^\{"storeId":"[0-9a-f]{32}","format":[3-9],/.test(bytes.toString());

/** Damages the files of a store in turn; every bit of store.json, else every so many bytes. */
export function acceptedSilently(
  made: MadeStore,
  options: { isMet: (path: string) => boolean; stride: number; words?: string },
  report: Report,
): Promise<void> {
  const { isMet, stride, words } = options;
  const random = randomFrom(1);
  return withoutStacks(async () => {
    const disk = withoutLocalFiles(made.disk);
    if (await notices(made, disk, words)) throw new Error("there is something wrong with the store as it is");
    for (const [path, bytes] of [...disk.contents()].filter(([name]) => isMet(name))) {
      const ask = async (changed: Buffer, what: string): Promise<void> => {
        disk.damage(path, changed);
        if (path.endsWith("store.json") && onlyNewer(changed)) return;
        if (!(await notices(made, disk, words))) report.tell("accepted", `${path}: ${what}`);
      };
      const every = path.endsWith("store.json") ? 1 : stride * 8;
      for (let bit = Math.floor(random() * every); bit < bytes.length * 8; bit += every) {
        const changed = Buffer.from(bytes);
        const at = bit >> 3;
        changed[at] = (changed[at] ?? 0) ^ (1 << (every === 1 ? bit % 8 : Math.floor(random() * 8)));
        report.count("flips");
        await ask(changed, `flip in byte ${at}`);
      }
      for (let length = 0; length < bytes.length; length += stride * 5) {
        report.count("truncations");
        await ask(bytes.subarray(0, length), `cut to ${length}`);
      }
      for (const more of ["\0", " ", "\n"]) {
        report.count("extensions");
        await ask(Buffer.concat([bytes, Buffer.from(more)]), "extended");
      }
      disk.damage(path, bytes);
    }
  });
}

/** Puts every file in every other one's place that has the same ending, in the same store and from another one. */
export async function swappedSilently(report: Report): Promise<void> {
  const [made, other] = [await storeToChange(), await storeToChange()];
  const several = await severalUsers("posix");
  const endings = [".rec", ".box", ".key", ".json"];
  const endingOf = (path: string): string => endings.find((ending) => path.endsWith(ending)) ?? "";
  const isMet = ([path]: [string, Buffer]): boolean =>
    path.startsWith("/store/") && !isLog(path) && endingOf(path) !== "" && !path.endsWith(".00000001.rec");
  const foreign = [...other.disk.contents(), ...several.disk.contents()];
  for (const [target] of [...made.disk.contents()].filter(isMet)) {
    for (const [source, bytes] of [...made.disk.contents(), ...foreign]) {
      if (endingOf(source) !== endingOf(target) || bytes === made.disk.contents().get(target)) continue;
      const disk = withoutLocalFiles(made.disk);
      disk.damage(target, bytes);
      report.count("swaps");
      if (!(await notices(made, disk))) report.tell("accepted", `${source} as ${target}`);
    }
  }
}
