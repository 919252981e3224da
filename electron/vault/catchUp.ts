import type { Problem } from "./place.ts";
import { readHead } from "./readRecord.ts";
import { keyOf, listRecords, type RecordName } from "./recordNames.ts";
import type { Session } from "./session.ts";

/**
 * Brings the local index up to what lies in the store: one listing, and only records whose highest slot the index does
 * not know, or whose row time has made wrong, are opened. Gives what the user must be told. `onProgress` counts the records that had to be opened.
 */
export async function catchUp(
  session: Session,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Problem[]> {
  const listed = await listRecords(session.place.files, session.place.root);
  const changed = [...listed.values()].filter((record) => {
    const row = session.index.get(record);
    return !row || row.revision !== record.slots[0] || session.shapes.isStale(record.kind, row.summary);
  });
  const problems: Problem[] = [];
  let done = 0;
  for (const record of changed) {
    problems.push(...(await readAgain(session, record)));
    onProgress(++done, changed.length);
  }
  // A row without files stays in the list: an empty list would hide that something is gone.
  for (const row of session.index.all()) {
    if (!listed.has(keyOf(row))) problems.push({ kind: "olderThanBefore", what: keyOf(row) });
  }
  await session.index.tidy();
  return problems;
}

async function readAgain(session: Session, record: RecordName & { slots: number[] }): Promise<Problem[]> {
  const { kind, id, slots } = record;
  const known = session.index.get(record);
  const { head, broken, notForMe } = await readHead(session, record, slots);
  if (notForMe) return [];
  const problems: Problem[] = [];
  if (broken.length > 0) problems.push({ kind: "damaged", what: keyOf(record) });
  if (known && !slots.includes(known.revision) && known.revision > (head?.revision ?? 0)) {
    problems.push({ kind: "olderThanBefore", what: keyOf(record) });
  }
  if (head) {
    const summary = session.shapes.summarise(kind, head.data, head);
    session.index.set({ kind, id, revision: head.revision, salt: head.salt, summary });
  }
  return problems;
}
