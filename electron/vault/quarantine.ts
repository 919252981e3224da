import { z } from "zod";
import { fromBytes, toBytes } from "./canonicalJson.ts";
import { createDurably } from "./durable.ts";
import { namesIn, readOrGone, removeIfThere } from "./folders.ts";
import { hexOf } from "./hex.ts";
import { sha256 } from "./primitives.ts";
import { keyOf, type RecordName } from "./recordNames.ts";
import type { Session } from "./session.ts";

export const QUARANTINE_FOLDER = "quarantine";
const NOTE = /^([0-9a-f]{32})\.json$/;
/** Nothing of ours is nearly as large. */
const LARGEST = 64 * 1024 * 1024;

const note = z.strictObject({
  /** Below the store. */
  path: z.string(),
  reason: z.string(),
  /** Of the copy. */
  sha256: hexOf(32),
  size: z.number(),
  /** ISO moment, by the workstation that made the copy. */
  at: z.string(),
});
type Note = z.infer<typeof note>;

type Place = Pick<Session, "place">;

/**
 * Keeps a copy of a damaged file, as `<name>.copy` and a note `<name>.json`, for whoever is to find out what happened;
 * the file itself stays where it is. The same bytes in the same place are copied once. The note is written last.
 */
export async function quarantine({ place }: Place, path: string, reason: string): Promise<void> {
  const { files, root } = place;
  const bytes = await readable(place, path);
  if (!bytes || bytes.length > LARGEST) return;
  const hash = sha256(bytes);
  const name = sha256(path, hash).toString("hex", 0, 16);
  const folder = `${root}/${QUARANTINE_FOLDER}`;
  await files.mkdir(folder);
  if (await files.exists(`${folder}/${name}.json`)) return;
  await removeIfThere(files, `${folder}/${name}.copy`);
  await createDurably(files, folder, `${name}.copy`, bytes);
  const at = place.now().toISOString();
  const written: Note = { path, reason, sha256: hash.toString("hex"), size: bytes.length, at };
  await createDurably(files, folder, `${name}.json`, toBytes(note.parse(written)));
}

/** How many damaged files have been kept. */
export async function countQuarantined({ place: { files, root } }: Place): Promise<number> {
  return (await namesIn(files, `${root}/${QUARANTINE_FOLDER}`)).filter((name) => NOTE.test(name)).length;
}

/** An erased record leaves no copies behind (GDPR art. 17). */
export async function forgetQuarantined({ place: { files, root } }: Place, record: RecordName): Promise<void> {
  const folder = `${root}/${QUARANTINE_FOLDER}`;
  let removed = 0;
  for (const name of await namesIn(files, folder)) {
    const stem = NOTE.exec(name)?.[1];
    const bytes = stem && (await readOrGone(files, `${folder}/${name}`));
    const found = bytes && fromBytes(note, bytes);
    if (!found || !isOf(found.path, record)) continue;
    await removeIfThere(files, `${folder}/${stem}.copy`);
    await removeIfThere(files, `${folder}/${name}`);
    removed++;
  }
  if (removed > 0) await files.flushDirectory(folder);
}

const isOf = (path: string, record: RecordName): boolean =>
  new RegExp(`(^|[^0-9a-z-])${keyOf(record)}([^0-9a-z-]|$)`).test(path);

/** Null for a bad sector: what cannot be read cannot be copied. */
async function readable({ files, root }: Session["place"], path: string): Promise<Buffer | null> {
  return readOrGone(files, `${root}/${path}`).catch(() => null);
}
