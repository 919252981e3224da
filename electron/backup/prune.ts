import { hasAllOf } from "../../shared/backup/compare.ts";
import { compareIds, momentOf } from "../../shared/backup/moment.ts";
import { backupsToKeep } from "../../shared/backup/retention.ts";
import { isoOf } from "../../shared/dates.ts";
import type { FileFunctions } from "../vault/files.ts";
import { isWholeList, listFrom, listIds } from "./backupList.ts";
import { listPath, listsFolder } from "./folders.ts";
import { recordsOfBackup } from "./listings.ts";
import type { Pacer } from "./pacer.ts";
import { Pool } from "./pool.ts";

interface PruneWork {
  files: FileFunctions;
  folder: string;
  /** The one just made. */
  made: string;
  /** In use just now. */
  keep: readonly string[];
  /** How many there were when this was done last. */
  remembered: number;
  now: Date;
  pace: Pacer;
}

/**
 * Removes dated backups that retention no longer asks for, and then content that no list names. A backup that holds
 * something the newest one lacks stays: a store that lost records must not wear out the copies of them.
 */
export async function prune({ files, folder, made, keep, remembered, now, pace }: PruneWork): Promise<void> {
  const named = new Map<string, Set<string>>();
  const whole: string[] = [];
  const ids = await listIds(files, folder);
  // A folder that hides some of its lists would have us remove what they name.
  if (!ids.includes(made) || ids.length <= remembered) return;
  for (const id of ids) {
    const bytes = await files.read(listPath(folder, id));
    named.set(id, hashesIn(bytes));
    if (isWholeList(bytes)) whole.push(id);
    await pace();
  }
  const dated = whole.map((id) => ({ id, day: isoOf(new Date(momentOf(id))) }));
  const today = isoOf(now);
  const kept = backupsToKeep(dated, today);
  const newest = dated.filter(({ day }) => day <= today).at(-1)?.id ?? "";
  const oldest = [...kept].sort(compareIds)[0] ?? "";
  let removed = false;
  for (const id of [...named.keys()]) {
    // A list that cannot be read may still tell somebody something; it goes when everything of its time has gone.
    const mayGo = whole.includes(id)
      ? !kept.has(id) && (await isCovered(files, folder, id, newest))
      : compareIds(id, oldest) < 0;
    if (!mayGo || id === made || keep.includes(id)) continue;
    await files.remove(listPath(folder, id));
    named.delete(id);
    removed = true;
    await pace();
  }
  // First no list, then no content: else a power cut could bring back a list without its content.
  if (removed) await files.flushDirectory(listsFolder(folder));
  await removeUnnamed(files, folder, new Set([...named.values()].flatMap((hashes) => [...hashes])), pace);
}

async function removeUnnamed(
  files: FileFunctions,
  folder: string,
  named: ReadonlySet<string>,
  pace: Pacer,
): Promise<void> {
  const pool = await Pool.open(files, folder);
  for (const hash of pool.all()) {
    if (!named.has(hash)) await pool.remove(hash);
    await pace();
  }
}

async function isCovered(files: FileFunctions, folder: string, id: string, newest: string): Promise<boolean> {
  const [older, newer] = await Promise.all(
    [id, newest].map(async (one) => {
      const list = listFrom(await files.read(listPath(folder, one)));
      return list && recordsOfBackup(files, folder, list);
    }),
  );
  return older != null && newer != null && hasAllOf(older, newer);
}

/** Also of a torn list, or one of a newer format. */
function hashesIn(bytes: Buffer): Set<string> {
  return new Set(Array.from(bytes.toString("latin1").matchAll(/[0-9a-f]{64}/g), ([hash]) => hash));
}
