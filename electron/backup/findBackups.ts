import { ExpectedError } from "../../shared/appError.ts";
import { namesIn } from "../vault/folders.ts";
import { readList, type BackupList } from "./backupList.ts";
import { readSettings } from "./backupSettings.ts";
import { copiesIn, devicesIn, findCopies, type Copy } from "./findCopies.ts";
import { HOME } from "./folders.ts";
import { ownBackups } from "./ownBackups.ts";
import { storeOf, type BackupSurroundings, type KnownStore } from "./surroundings.ts";

/**
 * The dated backups a question is about: those near a chosen folder, those of the store that is chosen, or, when there
 * is none because it is gone, everything this workstation knows of.
 */
export async function findBackups(around: BackupSurroundings, token: string | undefined): Promise<Copy[]> {
  if (token !== undefined) return findCopies(around.files, around.folderOf(token));
  const store = storeOf(around.session.stage);
  return store ? backupsOf(around, store) : knownBackups(around);
}

/** This workstation's own, and then those that others have put in the same folder. */
async function backupsOf(around: BackupSurroundings, store: KnownStore): Promise<Copy[]> {
  const { chosen, folder } = await ownBackups(around, store);
  return copiesIn(around.files, [folder, ...(await devicesIn(around.files, `${chosen}/${HOME}/${store.storeId}`, 1))]);
}

/** In the standard folder and in every folder that was ever chosen here. A disk that is away has none. */
async function knownBackups({ files, local, standard }: BackupSurroundings): Promise<Copy[]> {
  const chosen = new Set([standard]);
  for (const name of await namesIn(files, local)) {
    if (/^[0-9a-f]{32}$/.test(name)) chosen.add((await readSettings(files, local, name)).folder);
  }
  chosen.delete("");
  const folders: string[] = [];
  for (const one of chosen) folders.push(...(await devicesIn(files, `${one}/${HOME}`, 1).catch(() => [])));
  return copiesIn(files, folders);
}

/** Throws `noBackup`, `backupDamaged` when its list cannot be read, `storeNewer`. */
export async function openBackup(
  around: BackupSurroundings,
  { token, id }: { token?: string | undefined; id: string },
): Promise<{ copy: Copy; list: BackupList }> {
  const copy = (await findBackups(around, token)).find(({ shown }) => shown === id);
  if (!copy) throw new ExpectedError({ code: "noBackup" });
  const list = await readList(around.files, copy.folder, copy.id);
  if (!list) throw new ExpectedError({ code: "backupDamaged" });
  return { copy, list };
}
