import { removeIfThere } from "./folders.ts";
import { folderOf, pathOf, type RecordName } from "./recordNames.ts";
import type { Session } from "./session.ts";

/**
 * Removes one slot for good, durably, so that a power cut never brings back a lower one without the one above: slots go
 * from the bottom only (security.md 2.6). False when another workstation was faster.
 */
export async function removeSlot({ place }: Session, record: RecordName, revision: number): Promise<boolean> {
  const { files, root } = place;
  if (!(await removeIfThere(files, pathOf(root, record, revision)))) return false;
  await files.flushDirectory(folderOf(root, record));
  return true;
}
