import { newEvent } from "../../shared/accessLog/newEvent.ts";
import { checkAnchor, dropAnchor } from "./anchor.ts";
import { catchUp } from "./catchUp.ts";
import type { Problem } from "./place.ts";
import { keyOf } from "./recordNames.ts";
import type { Session } from "./session.ts";

/** A leader has said that an older store is a restored one: what it has is what counts from now on. */
export async function acceptOlder(session: Session, problems: Problem[]): Promise<void> {
  const { place, keyring, index, log } = session;
  const older = problems.filter(({ kind }) => kind === "olderThanBefore" || kind === "olderStore");
  await log.append(newEvent("olderAccepted", { details: [String(older.length)] }), true);
  if ((await checkAnchor(place.files, place.local, keyring.directory)) === "older") {
    await dropAnchor(place.files, place.local, keyring.directory);
  }
  const gone = new Set(older.map(({ what }) => what));
  for (const row of index.all()) if (gone.has(keyOf(row))) index.delete(row);
  // What the copy has of them is what counts now.
  await catchUp(session);
  session.older = false;
  problems.splice(0, problems.length, ...problems.filter((problem) => !older.includes(problem)));
}
