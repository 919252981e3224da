import { isCode } from "../../shared/appError.ts";
import { codeOf } from "./files.ts";
import { readRevision } from "./readRecord.ts";
import type { RecordName } from "./recordNames.ts";
import type { Head, Session } from "./session.ts";

/** `closed`: authentic, but its content is not for this user or not for this program to understand. */
export type SlotState = Head | "closed" | "unreadable" | "absent";

/** What one slot holds, for work on the store as a whole: one bad sector or one newer revision must not stop it. */
export async function inspect(session: Session, record: RecordName, revision: number): Promise<SlotState> {
  try {
    const read = await readRevision(session, record, revision);
    return read === "notForMe" ? "closed" : read;
  } catch (error) {
    if (codeOf(error) === "EIO") return "unreadable";
    if (isCode(error, "recordNewer", "recordDamaged")) return "closed";
    throw error;
  }
}
