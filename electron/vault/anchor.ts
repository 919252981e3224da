import { z } from "zod";
import { fromBytes, toBytes } from "./canonicalJson.ts";
import { replaceLocally } from "./durable.ts";
import { damaged } from "./fileErrors.ts";
import { codeOf, type FileFunctions } from "./files.ts";
import { hexOf } from "./hex.ts";
import type { Directory } from "./membersFiles.ts";

const NAME = "anchor.json";

const firstShape = { storeId: hexOf(16), fingerprint: z.string(), members: hexOf(32) };
const anchor = z.strictObject({ ...firstShape, hashes: z.array(hexOf(32)) });
/** Written by programs that remembered the last revision only. */
const firstAnchor = z.strictObject(firstShape);

/** What this workstation remembers of a store, so that nobody exchanges its members behind our back. */
interface Anchor {
  storeId: string;
  fingerprint: string;
  /** Hash of the members revision seen last. */
  members: string;
  /** Hash of every members revision seen, oldest first. */
  hashes: string[];
}

export const localFolder = (local: string, storeId: string): string => `${local}/${storeId}`;

/**
 * Whether the members go on from those this workstation has seen (`newer` or the same), or have gone back to a revision
 * it has seen (`older`: somebody put back an older copy of the folder). Throws `storeDamaged` when they are others.
 */
export async function checkAnchor(files: FileFunctions, local: string, directory: Directory): Promise<"on" | "older"> {
  const known = await readAnchor(files, localFolder(local, directory.current.storeId));
  if (!known) return "on";
  const same = known.storeId === directory.current.storeId && known.fingerprint === directory.fingerprint;
  if (same && directory.hashes.includes(known.members)) return "on";
  if (same && known.hashes.includes(directory.hash)) return "older";
  throw damaged("members");
}

/** Remembers the store as seen now. The store must open although the local disk is full, so failure is silent. */
export async function dropAnchor(files: FileFunctions, local: string, directory: Directory): Promise<void> {
  const { storeId } = directory.current;
  const folder = localFolder(local, storeId);
  const { fingerprint, hash, hashes } = directory;
  const seen: Anchor = { storeId, fingerprint, members: hash, hashes };
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
    const bytes = await files.read(`${folder}/${NAME}`);
    const first = fromBytes(firstAnchor, bytes);
    return first ? { ...first, hashes: [first.members] } : fromBytes(anchor, bytes);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}
