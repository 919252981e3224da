import { indexRow } from "./indexRow.ts";
import type { IndexEntry } from "./localIndex.ts";
import type { Problem } from "./place.ts";
import { readHead } from "./readRecord.ts";
import { keyOf, listRecords, type ListedRecord } from "./recordNames.ts";
import type { Session } from "./session.ts";

/** Records read side by side: a disk, and a share even more, answers several questions as fast as one. */
const AT_ONCE = 16;

/**
 * Brings the local index up to what lies in the store: one listing, and only records whose highest slot the index does
 * not know, or whose row time has made wrong, are opened. Gives what the user must be told. `onProgress` counts the records that had to be opened.
 */
export async function catchUp(
  session: Session,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Problem[]> {
  const listed = await listRecords(session.place.files, session.place.root);
  const { byKey } = session.index;
  const changed: ListedRecord[] = [];
  for (const [key, record] of listed) {
    const row = byKey.get(key);
    if (isNews(row, record) || isStale(session, row)) changed.push(record);
  }
  const problems: Problem[] = [];
  let done = 0;
  for (let at = 0; at < changed.length; at += AT_ONCE) {
    const found = await Promise.all(changed.slice(at, at + AT_ONCE).map((record) => readAgain(session, record)));
    problems.push(...found.flat());
    done += found.length;
    onProgress(done, changed.length);
  }
  // A row without files stays in the list: an empty list would hide that something is gone.
  for (const key of byKey.keys()) if (!listed.has(key)) problems.push({ kind: "olderThanBefore", what: key });
  await session.index.tidy();
  return problems;
}

/** Its highest slot is another than the index knows. */
export const isNews = (row: IndexEntry | undefined, record: ListedRecord): boolean => row?.revision !== record.slots[0];

const isStale = ({ shapes }: Session, row: IndexEntry | undefined): boolean =>
  row !== undefined && !row.erased && shapes.isStale(row.kind, row.summary);

/** Brings one row up to what lies in the store. */
export async function readAgain(session: Session, record: ListedRecord): Promise<Problem[]> {
  const { slots } = record;
  const known = session.index.get(record);
  const { head, broken, notForMe } = await readHead(session, record, slots);
  if (notForMe) {
    session.index.delete(record);
    return [];
  }
  const problems: Problem[] = [];
  if (broken.length > 0) problems.push({ kind: "damaged", what: keyOf(record) });
  if (known && !slots.includes(known.revision) && known.revision > (head?.revision ?? 0)) {
    problems.push({ kind: "olderThanBefore", what: keyOf(record) });
  }
  if (head) session.index.set(indexRow(session.shapes, record, head));
  return problems;
}
