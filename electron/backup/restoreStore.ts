import { ExpectedError } from "../../shared/appError.ts";
import type { Status } from "../../shared/ipc/contract.ts";
import { localFolder } from "../vault/anchor.ts";
import { explained } from "../vault/fileErrors.ts";
import { namesIn } from "../vault/folders.ts";
import { changeSettings } from "./backupSettings.ts";
import { openBackup } from "./findBackups.ts";
import type { Pacer } from "./pacer.ts";
import { storeOf, type BackupSurroundings } from "./surroundings.ts";
import { writeStore } from "./writeStore.ts";

interface Wanted {
  token?: string | undefined;
  id: string;
  /** Token of an empty folder. */
  to: string;
  partly: boolean;
}

/**
 * Writes a whole store from a backup into an empty folder and shows its lock screen. Cut short, it leaves what is no
 * store; a failure leaves the folder empty. Throws `noBackup`, `backupDamaged`, `folderNotEmpty` and what opening throws.
 */
export async function restoreStore(around: BackupSurroundings, wanted: Wanted, pace: Pacer): Promise<Status> {
  const { token, id, to, partly } = wanted;
  const { files, disk, local, tell } = around;
  const root = around.folderOf(to);
  const storeId = await explained("write", async () => {
    const { copy, list } = await openBackup(around, { token, id });
    await requireFree(around, root);
    const onProgress = (done: number, total: number): void => tell("progress", { what: "restore", done, total });
    try {
      await writeStore({ files, folder: copy.folder, list, to: root, partly, pace, onProgress });
    } catch (error) {
      for (const name of await files.readDirectory(root).catch(() => [])) {
        await disk.removeFolder(`${root}/${name}`).catch(() => undefined);
      }
      throw error;
    }
    return list.storeId;
  });
  if (partly) await dropIndexes(around, storeId).catch(() => undefined);
  // Told in the log by whoever unlocks it.
  await changeSettings(files, local, storeId, { restored: id }).catch(() => undefined);
  return around.openFolder(root);
}

/** Empty, and not a part of the store that is open. */
async function requireFree({ files, disk, session }: BackupSurroundings, root: string): Promise<void> {
  if (!(await files.exists(root))) await files.mkdir(root);
  const store = storeOf(session.stage);
  const isInside = store !== null && (await files.exists(store.root)) && (await disk.isInside(root, store.root));
  if (isInside || (await files.readDirectory(root)).length > 0) throw new ExpectedError({ code: "folderNotEmpty" });
}

/** The local index knows what the newest revisions were and would not look at the damaged ones; it is made anew. */
async function dropIndexes({ files, local }: BackupSurroundings, storeId: string): Promise<void> {
  const folder = localFolder(local, storeId);
  for (const userId of await namesIn(files, folder)) {
    if (!/^[0-9a-f]{32}$/.test(userId)) continue;
    const names = await namesIn(files, `${folder}/${userId}`);
    for (const name of names) if (name.startsWith("index.")) await files.remove(`${folder}/${userId}/${name}`);
  }
}
