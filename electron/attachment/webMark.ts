import { writeFile } from "node:fs/promises";

/** Windows keeps this beside a file as a stream; zone 3 is the internet. */
const MARK = "[ZoneTransfer]\r\nZoneId=3\r\n";

/**
 * Mark of the Web: Word opens the file in protected view and Windows asks before anything in it runs, since we cannot
 * know where the sender had it from. A disk without streams (FAT, most memory sticks) takes no mark; the file stays.
 */
export async function markAsForeign(path: string, platform = process.platform, write = writeFile): Promise<void> {
  if (platform !== "win32") return;
  try {
    await write(`${path}:Zone.Identifier`, MARK);
  } catch {
    return;
  }
}
