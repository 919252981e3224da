import { ExpectedError } from "../../shared/appError.ts";
import type { Directory } from "./membersFiles.ts";
import { settledMembers } from "./nextMembers.ts";
import { signKeyPair } from "./primitives.ts";
import { requireWriting } from "./saveRecord.ts";
import type { Session } from "./session.ts";

/**
 * The members as they lie in the store now, which an open session takes in before it changes them: what was decided a
 * moment ago stays decided. Throws `storeOlder` when they have gone back behind what the session knows, and `accessEnded`
 * when its user has no part in them any more, or has got other keys: what the old ones sign would not count.
 */
export async function membersToChange(session: Session): Promise<Directory> {
  requireWriting(session);
  const { keyring, place } = session;
  const known = keyring.directory.hash;
  const now = await settledMembers(place);
  if (!now.hashes.includes(known)) throw new ExpectedError({ code: "storeOlder" });
  if (now.hash !== known) await keyring.learn(now);
  requireWriting(session);
  const signPublic = signKeyPair(keyring.writer.signSecret).public.toString("hex");
  if (keyring.member.signPublic !== signPublic) throw new ExpectedError({ code: "accessEnded" });
  return now;
}
