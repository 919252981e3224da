import { ExpectedError, type AppError } from "../../shared/appError.ts";
import { momentOf } from "../../shared/backup/moment.ts";
import { messages } from "../../shared/i18n/messages.ts";
import { logFailure } from "../log.ts";
import { replaceLocally } from "../vault/durable.ts";
import { explain } from "../vault/fileErrors.ts";
import { listIds } from "./backupList.ts";
import { changeSettings } from "./backupSettings.ts";
import { copyStore } from "./copyStore.ts";
import { HOME } from "./folders.ts";
import { ownBackups, requireFolder, type OwnBackups } from "./ownBackups.ts";
import { Stopped, type Pacer } from "./pacer.ts";
import { prune } from "./prune.ts";
import type { BackupSurroundings, KnownStore } from "./surroundings.ts";

export interface BackupRun {
  pace: Pacer;
  /** Dated backups that somebody is reading just now. */
  keep: readonly string[];
}

export interface MadeBackup {
  id: string;
  files: number;
}

/**
 * One dated backup of a store and what belongs to it: the explanation beside it, the removal of old ones, what is
 * remembered. A failure becomes the `problem` of the backup's state, and is given. Throws `Stopped` only.
 */
export async function makeBackup(
  around: BackupSurroundings,
  store: KnownStore,
  run: BackupRun,
): Promise<{ made: MadeBackup } | { failure: AppError }> {
  const { files, local } = around;
  try {
    const own = await ownBackups(around, store);
    const made = await copyAndTidy(around, store, own, run);
    const count = (await listIds(files, own.folder)).length;
    const remembered = { newest: momentOf(made.id), count, problem: "" };
    await changeSettings(files, local, store.storeId, remembered).catch(() => undefined);
    return { made };
  } catch (error) {
    if (error instanceof Stopped) throw error;
    const failure = appErrorOf(error);
    await changeSettings(files, local, store.storeId, { problem: failure.code }).catch(() => undefined);
    return { failure };
  }
}

function appErrorOf(error: unknown): AppError {
  const known = explain(error, "write");
  return known instanceof ExpectedError
    ? known.appError
    : { code: "unexpected", reference: logFailure("backup", error) };
}

async function copyAndTidy(
  around: BackupSurroundings,
  store: KnownStore,
  own: OwnBackups,
  { pace, keep }: BackupRun,
): Promise<MadeBackup> {
  const { files, now, tell } = around;
  const { chosen, folder, device, settings } = own;
  await requireFolder(around, store, own);
  await layExplanation(around, chosen);
  const { id, list } = await copyStore({
    ...store,
    files,
    chosen,
    device,
    now,
    // Content that a test found damaged is not trusted because an earlier list names it.
    readAll: settings.lastTest !== "" && !settings.lastTestGood,
    pace,
    onProgress: (done, total) => tell("progress", { what: "backup", done, total }),
  });
  // The backup is made; what could not be tidied is tidied after the next one.
  const remembered = settings.count;
  await prune({ files, folder, made: id, keep, remembered, now: now(), pace }).catch(() => undefined);
  return { id, files: list.files.length };
}

/** For whoever finds the folder one day without the program. Not worth failing for. */
async function layExplanation({ files, language }: BackupSurroundings, chosen: string): Promise<void> {
  const { fileName, text } = messages[language()].backup.explanation;
  const home = `${chosen}/${HOME}`;
  try {
    if (await files.exists(`${home}/${fileName}`)) return;
    await files.mkdir(home);
    await replaceLocally(files, home, fileName, Buffer.from(text.replaceAll("\n", "\r\n"), "utf8"));
  } catch {
    return;
  }
}
