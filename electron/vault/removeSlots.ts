import { removeIfThere } from "./folders.ts";
import { goOn } from "./pause.ts";
import { folderOf, pathOf, type RecordName } from "./recordNames.ts";
import type { Session } from "./session.ts";

/**
 * Removes slots for good, given lowest first, until `mayGo` says no. Each is gone durably before the next one goes, so
 * that a power cut never brings back a lower one without those above: a number in a gap could be given out once more
 * (security.md 2.6). Gives how many went; others may be at the same work.
 */
export async function removeSlots(
  { place: { files, root } }: Session,
  record: RecordName,
  slots: number[],
  stop: AbortSignal,
  mayGo: (at: number) => Promise<boolean> = () => Promise.resolve(true),
): Promise<number> {
  if (slots.length === 0) return 0;
  const folder = folderOf(root, record);
  // What was removed before, and is not seen any more, comes back with a power cut when its flush failed.
  await files.flushDirectory(folder);
  let removed = 0;
  for (const [at, slot] of slots.entries()) {
    goOn(stop);
    if (!(await mayGo(at))) break;
    const path = pathOf(root, record, slot);
    if (await removeIfThere(files, path)) removed++;
    // A share that lost its way for a moment says "not there" of what is there.
    else if (await files.exists(path)) break;
    await files.flushDirectory(folder);
  }
  return removed;
}
