import type { Damage } from "../../shared/maintenance/schema.ts";
import { blobPath, checkBlob, type Blob } from "./blobs.ts";
import { inspect } from "./inspect.ts";
import { pause } from "./pause.ts";
import type { RecordKind } from "./place.ts";
import { keyOf, listRecords, pathOf, type RecordName } from "./recordNames.ts";
import type { Session } from "./session.ts";

/** Attachments a record names, with their keys; the vault knows ids only. */
export type BlobsOf = (kind: RecordKind, data: unknown) => Blob[];

interface Scrubbing {
  session: Session;
  blobsOf: BlobsOf;
  stop: AbortSignal;
  /** Called for each file that was looked at. */
  onFile: () => void;
  /** Records to look at, by `keyOf`; all when left out. */
  only?: ReadonlySet<string>;
}

type Slotted = RecordName & { slots: number[] };

/** Every revision of every record, and every attachment they name. `onTotal` gives the number of revisions. */
export async function scrubRecords(scrubbing: Scrubbing, onTotal: (files: number) => void): Promise<Damage[]> {
  const { session, only } = scrubbing;
  const listed = await listRecords(session.place.files, session.place.root);
  const records = [...listed].filter(([key]) => only?.has(key) ?? true).map(([, record]) => record);
  onTotal(records.reduce((sum, { slots }) => sum + slots.length, 0));
  const damaged: Damage[] = [];
  for (const record of records) damaged.push(...(await scrubRecord(scrubbing, record)));
  return damaged;
}

async function scrubRecord(scrubbing: Scrubbing, record: Slotted): Promise<Damage[]> {
  const { session, stop, onFile, blobsOf } = scrubbing;
  const broken: number[] = [];
  const blobs = new Map<string, Blob>();
  let head: number | null = null;
  for (const slot of record.slots) {
    await pause(0, stop);
    const found = await inspect(session, record, slot);
    onFile();
    if (found === "unreadable") broken.push(slot);
    else if (found !== "absent") head ??= slot;
    if (typeof found !== "object" || found.erased) continue;
    for (const blob of blobsOf(record.kind, found.data)) blobs.set(blob.blobId, blob);
  }
  const damaged = broken.map((slot): Damage => {
    const kind = head === null ? "lost" : slot > head ? "newest" : "older";
    return { kind, path: pathOf("", record, slot).slice(1), record: keyOf(record) };
  });
  for (const blob of blobs.values()) {
    await pause(0, stop);
    if ((await checkBlob(session, blob)) !== "whole") {
      damaged.push({ kind: "attachment", path: blobPath(blob.blobId), record: keyOf(record) });
    }
    onFile();
  }
  return damaged;
}
