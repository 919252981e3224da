import { z } from "zod";
import { ExpectedError } from "../../shared/appError.ts";
import { fromBytes, toBytes } from "./canonicalJson.ts";
import { createDurably, replaceDurably } from "./durable.ts";
import { damaged } from "./fileErrors.ts";
import { codeOf, type FileFunctions } from "./files.ts";
import { hexOf } from "./hex.ts";
import { sha256 } from "./primitives.ts";

const NAME = "store.json";
/** The format this program writes and the newest it understands. */
export const FORMAT = 2;

const storeFile = z.strictObject({
  storeId: hexOf(16),
  format: z.number().int().min(1),
  minReader: z.number().int().min(1),
  minWriter: z.number().int().min(1),
  practice: z.boolean(),
  createdAt: z.iso.datetime(),
});
export type StoreFile = z.infer<typeof storeFile>;

const version = z.number().default(FORMAT);
/** Read with tolerance: a newer program may write fields that we do not know. */
const versions = z.object({ format: version, minReader: version, minWriter: version });
const newerFile = z.object(storeFile.shape);

export function newStoreFile(storeId: string, practice: boolean, now: Date): StoreFile {
  return {
    storeId,
    format: FORMAT,
    minReader: FORMAT,
    minWriter: FORMAT,
    practice,
    createdAt: now.toISOString(),
  };
}

/** Written last of all when a store is made: without it a folder is no store, only a beginning. */
export async function writeStoreFile(files: FileFunctions, root: string, store: StoreFile): Promise<void> {
  await createDurably(files, root, NAME, toBytes(store));
}

/** Throws `storeMissing`, `notAStore`, `storeNewer` (it may not even be read) or `storeDamaged`. */
export async function readStoreFile(files: FileFunctions, root: string): Promise<StoreFile> {
  const bytes = await readOrExplain(files, root);
  const found = versionsIn(bytes);
  if (found && found.minReader > FORMAT) throw new ExpectedError({ code: "storeNewer" });
  const store = found && found.format > FORMAT ? newerStore(bytes) : fromBytes(storeFile, bytes);
  if (!store) throw damaged(NAME);
  return store;
}

/** True when a newer program lets this one read the store, but not write. */
export const isReadOnly = ({ minWriter }: StoreFile): boolean => minWriter > FORMAT;

/** Says in the store that it has today's format. The only file of a store that is ever replaced. */
export async function raiseFormat(files: FileFunctions, root: string, store: StoreFile): Promise<void> {
  const raised: StoreFile = { ...store, format: FORMAT, minReader: FORMAT, minWriter: FORMAT };
  await replaceDurably(files, root, NAME, toBytes(raised));
}

/** Throws `storeMissing` when the store is not where it was: the share is away, the stick is out. */
export async function requireStore({ files, root }: { files: FileFunctions; root: string }): Promise<void> {
  if (!(await files.exists(`${root}/${NAME}`))) throw new ExpectedError({ code: "storeMissing" });
}

/** What the first members file is chained to, so that nobody turns a real store into a practice store. */
export const identityHash = (store: StoreFile): string =>
  sha256(toBytes([store.storeId, store.practice, store.createdAt])).toString("hex");

async function readOrExplain(files: FileFunctions, root: string): Promise<Buffer> {
  try {
    return await files.read(`${root}/${NAME}`);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    throw new ExpectedError({ code: (await files.exists(root)) ? "notAStore" : "storeMissing" });
  }
}

function versionsIn(bytes: Buffer): z.infer<typeof versions> | null {
  try {
    return versions.parse(JSON.parse(bytes.toString("utf8")));
  } catch {
    return null;
  }
}

/** Of a newer program's file, the fields we know. */
const newerStore = (bytes: Buffer): StoreFile | null =>
  newerFile.safeParse(JSON.parse(bytes.toString("utf8"))).data ?? null;
