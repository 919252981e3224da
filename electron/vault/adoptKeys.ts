import { ExpectedError } from "../../shared/appError.ts";
import { newEvent } from "../../shared/accessLog/newEvent.ts";
import { passphraseProblem } from "../../shared/user/passphrase.ts";
import { explained } from "./fileErrors.ts";
import { eraseKeys, freshKeys, publicsOf, requireWayIn, writeOwnKeys } from "./newKeys.ts";
import { membersToChange } from "./membersToChange.ts";
import { groupsOf, nextAfter, sealGroupsTo, writeNextMembers } from "./nextMembers.ts";
import type { Session } from "./session.ts";
import { removeKeysBelow } from "./userKeys.ts";
import { dropAnchor } from "./anchor.ts";

/**
 * Puts keys that nobody else has seen in place of those a leader's program made, under the user's own passphrase. The
 * user signs this step alone: the chain allows it when nothing but the own keys changes. Keys from before stay readable.
 * Lock and unlock with the new passphrase afterwards. Throws `weakPassphrase`, `conflict`.
 */
export async function adoptKeys(session: Session, passphrase: string): Promise<void> {
  if (passphraseProblem(passphrase)) throw new ExpectedError({ code: "weakPassphrase" });
  const { place, keyring, storeId } = session;
  const fresh = freshKeys();
  try {
    await explained("write", async () => {
      const before = await membersToChange(session);
      const { id: userId, role } = keyring.member;
      const draft = nextAfter(before);
      const members = draft.members.map((member) =>
        member.id === userId ? { ...member, ...publicsOf(fresh), once: false } : member,
      );
      const next = { ...draft, members, signedBy: userId };
      const owner = { id: userId, sealPublic: fresh.seal.public };
      await sealGroupsTo(place, before, groupsOf(role), (group) => keyring.groupSecret(group), owner);
      const secrets = { seal: fresh.seal.secret, sign: fresh.sign.secret, former: [keyring.ownSecret] };
      const rev = await writeOwnKeys(place, { storeId, userId, passphrase, once: false }, secrets);
      await requireWayIn(place, before, next, { userId, passphrase });
      await session.log.append(newEvent("passphrase", { details: ["first"] }), true);
      const after = await writeNextMembers(place, next, keyring.writer.signSecret);
      await dropAnchor(place.files, place.local, after);
      await removeKeysBelow(place.files, place.root, userId, rev);
    });
  } finally {
    eraseKeys(fresh);
  }
}
