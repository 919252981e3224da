import { z } from "zod";
import { fromBytes, toBytes } from "./canonicalJson.ts";
import { replaceLocally } from "./durable.ts";
import { damaged } from "./fileErrors.ts";
import { codeOf, type FileFunctions } from "./files.ts";
import { hexOf } from "./hex.ts";
import type { Directory } from "./membersFiles.ts";

const NAME = "anchor.json";

/** What this workstation remembers of a store, so that nobody exchanges its members behind our back. */
const anchor = z.strictObject({
  storeId: hexOf(16),
  fingerprint: z.string(),
  /** Hash of the members revision seen last. */
  members: hexOf(32),
});
type Anchor = z.infer<typeof anchor>;

export const localFolder = (local: string, storeId: string): string => `${local}/${storeId}`;

/** Throws `storeDamaged` when the members do not go on from those this workstation has seen. */
export async function checkAnchor(files: FileFunctions, local: string, directory: Directory): Promise<void> {
  const known = await readAnchor(files, localFolder(local, directory.current.storeId));
  if (!known) return;
  const same = known.storeId === directory.current.storeId && known.fingerprint === directory.fingerprint;
  if (!same || !directory.hashes.includes(known.members)) throw damaged("members");
}

/** Remembers the store as seen now. The store must open although the local disk is full, so failure is silent. */
export async function dropAnchor(files: FileFunctions, local: string, directory: Directory): Promise<void> {
  const { storeId } = directory.current;
  const folder = localFolder(local, storeId);
  const seen: Anchor = { storeId, fingerprint: directory.fingerprint, members: directory.hash };
  try {
    const known = await readAnchor(files, folder);
    if (known && toBytes(known).equals(toBytes(seen))) return;
    await files.mkdir(folder);
    await replaceLocally(files, folder, NAME, toBytes(seen));
  } catch {
    return;
  }
}

/** Null when there is none, or one that a power cut tore: then the store is met as for the first time. */
async function readAnchor(files: FileFunctions, folder: string): Promise<Anchor | null> {
  try {
    return fromBytes(anchor, await files.read(`${folder}/${NAME}`));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}
