import { diskNow } from "../vault/diskClock.ts";
import type { Problem } from "../vault/place.ts";
import type { Session } from "../vault/session.ts";

const MINUTE = 60_000;
/** Smaller differences are everywhere and harm nobody: order goes by revisions, never by time. */
const TOLERATED = 5;

/** A clock that differs from that of the disk the store lies on by more than five minutes; `what` says by how many. */
export async function clockProblem(session: Pick<Session, "place" | "readOnly">): Promise<Problem | null> {
  if (session.readOnly) return null;
  const disk = await diskNow(session);
  const minutes = Math.round(Math.abs(disk - session.place.now().getTime()) / MINUTE);
  return minutes > TOLERATED ? { kind: "clock", what: String(minutes) } : null;
}
