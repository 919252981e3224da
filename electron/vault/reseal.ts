import { isCode } from "../../shared/appError.ts";
import type { IndexEntry } from "./localIndex.ts";
import { mayWrite } from "./keyring.ts";
import { openDocument } from "./recordAdapter.ts";
import { idsOf } from "./saveRecord.ts";
import type { Session } from "./session.ts";

/**
 * Records that are not sealed to exactly those who may open them today: somebody was removed, got other keys, an overlap
 * or a stand-in began or ended, a grant ran out. Told from the index alone.
 */
export function wronglySealed({ index, keyring }: Session): IndexEntry[] {
  const { role } = keyring.member;
  return index.all().filter((row) => {
    if (row.erased || !mayWrite(role, row.kind) || role === "coordinator") return false;
    return idsOf(keyring.recipientsOf(row, row.readers)).join() !== row.sealedTo.join();
  });
}

/**
 * Saves such records anew, unchanged, under fresh file keys. What is left undone when it stops is found again by
 * `wronglySealed`, here or on another workstation. A record that somebody saves meanwhile is sealed by that save.
 */
export async function reseal(
  session: Session,
  stop: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const rows = wronglySealed(session);
  let done = 0;
  for (const row of rows) {
    if (stop.aborted) return;
    await resealOne(session, row);
    onProgress(++done, rows.length);
  }
}

async function resealOne(session: Session, row: IndexEntry): Promise<void> {
  try {
    const { document, adapter } = openDocument(session, row);
    await document.read();
    adapter.note = { parts: ["reseal"] };
    await document.write();
  } catch (error) {
    if (!isCode(error, "conflict", "notFound", "erased", "recordDamaged")) throw error;
  }
}
