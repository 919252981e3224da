import { z } from "zod";
import { localFolder } from "../vault/anchor.ts";
import { fromBytes, toBytes } from "../vault/canonicalJson.ts";
import { replaceLocally } from "../vault/durable.ts";
import type { FileFunctions } from "../vault/files.ts";

const NAME = "backup.json";

const shape = z.strictObject({
  /** Chosen folder; empty for the standard one. */
  folder: z.string().max(1000),
  /** ISO moment of the newest backup and their number, for when the disk they lie on is away. */
  newest: z.string().max(40),
  count: z.number().int().min(0),
  /** ISO moment of the last restore test; empty for none. */
  lastTest: z.string().max(40),
  lastTestGood: z.boolean(),
  /** Error code of the last try; empty when it went well. */
  problem: z.string().max(40),
  /** The store was restored from this backup, and no log of it has been told yet. */
  restored: z.string().max(40),
});
/** What this workstation remembers of its backups of one store; nothing personal, and nothing that matters if lost. */
export type BackupSettings = z.infer<typeof shape>;

const standard: BackupSettings = {
  folder: "",
  newest: "",
  count: 0,
  lastTest: "",
  lastTestGood: false,
  problem: "",
  restored: "",
};

/** Unreadable content means the standard choices. */
export async function readSettings(files: FileFunctions, local: string, storeId: string): Promise<BackupSettings> {
  try {
    return fromBytes(shape, await files.read(`${localFolder(local, storeId)}/${NAME}`)) ?? standard;
  } catch {
    return standard;
  }
}

const turns = new WeakMap<FileFunctions, Promise<unknown>>();

/** One change on a disk after the other, so that none is lost. */
export function changeSettings(
  files: FileFunctions,
  local: string,
  storeId: string,
  change: Partial<BackupSettings>,
): Promise<void> {
  const run = (turns.get(files) ?? Promise.resolve()).then(async () => {
    const folder = localFolder(local, storeId);
    const next = { ...(await readSettings(files, local, storeId)), ...change };
    await files.mkdir(folder);
    await replaceLocally(files, folder, NAME, toBytes(next));
  });
  turns.set(
    files,
    run.catch(() => undefined),
  );
  return run;
}
