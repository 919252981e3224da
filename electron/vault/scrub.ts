import { newEvent } from "../../shared/accessLog/newEvent.ts";
import { scrubResult, type Damage, type ScrubResult } from "../../shared/maintenance/schema.ts";
import { localFolder } from "./anchor.ts";
import { fromBytes, toBytes } from "./canonicalJson.ts";
import { replaceLocally } from "./durable.ts";
import { readOrGone } from "./folders.ts";
import { pause } from "./pause.ts";
import { quarantine } from "./quarantine.ts";
import { settleMs } from "./slots.ts";
import { scrubKeys } from "./scrubKeys.ts";
import { scrubRecords, type BlobsOf } from "./scrubRecords.ts";
import type { Session } from "./session.ts";
import { findStrangeFiles } from "./strangeFiles.ts";

const NAME = "scrub.json";

interface ScrubOptions {
  blobsOf: BlobsOf;
  stop: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/**
 * Reads everything in the store again and checks that it is what a member wrote, lets go between files, and ends with
 * `locked` when the store is to be locked. Damaged files are copied to quarantine, nothing is changed or moved. The
 * result is kept on this workstation and noted in the access log. A share that goes away meanwhile is an error, not a
 * store full of damage.
 */
export async function scrub(session: Session, options: ScrubOptions): Promise<ScrubResult> {
  const { stop, onProgress = () => undefined } = options;
  let [files, total] = [0, 0];
  const onFile = (): void => onProgress(++files, Math.max(files, total));
  const look = async (): Promise<Damage[]> => [
    ...(await scrubKeys(session, onFile)),
    ...(await scrubRecords({ session, blobsOf: options.blobsOf, stop, onFile }, (count) => (total = files + count))),
  ];
  const damaged = await stillDamaged(await look(), session, options);
  const strange = await findStrangeFiles(session);
  const result: ScrubResult = { at: session.place.now().toISOString(), files, damaged, strange };
  if (!session.readOnly) for (const { path, kind } of damaged) await quarantine(session, path, kind);
  await keep(session, result);
  const details = [files, damaged.length, strange.length].map(String);
  await session.log.append(newEvent("scrub", { details }), false);
  return result;
}

/** A file that was just being written looks torn for a moment: what is damaged is so after the settle time, too. */
async function stillDamaged(first: Damage[], session: Session, { blobsOf, stop }: ScrubOptions): Promise<Damage[]> {
  if (first.length === 0) return [];
  await pause(settleMs(session), stop);
  const onFile = (): void => undefined;
  const only = new Set(first.map(({ record }) => record));
  const again = [
    ...(await scrubKeys(session, onFile)),
    ...(await scrubRecords({ session, blobsOf, stop, onFile, only }, onFile)),
  ];
  const paths = new Set(first.map(({ path }) => path));
  return again.filter(({ path }) => paths.has(path));
}

/** What this workstation found last; null when it never looked, or when the note was torn. */
export async function lastScrub({ place, storeId }: Pick<Session, "place" | "storeId">): Promise<ScrubResult | null> {
  const bytes = await readOrGone(place.files, `${localFolder(place.local, storeId)}/${NAME}`);
  return bytes && fromBytes(scrubResult, bytes);
}

/** A full disk on the workstation does not make the check fail; it is then done again. */
async function keep({ place, storeId }: Session, result: ScrubResult): Promise<void> {
  const folder = localFolder(place.local, storeId);
  try {
    await place.files.mkdir(folder);
    await replaceLocally(place.files, folder, NAME, toBytes(scrubResult.parse(result)));
  } catch {
    return;
  }
}
