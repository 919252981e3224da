import { ExpectedError } from "../../shared/appError.ts";
import { fromHex } from "../vault/hex.ts";
import type { Keyring } from "../vault/keyring.ts";
import type { LogKeys } from "../vault/logReader.ts";
import { sealKeyPair } from "../vault/primitives.ts";

/** What reads the access log. Throws `notAllowed` for everybody who is no leader: they hold none of its keys. */
export function leaderKeys(keyring: Keyring): LogKeys {
  const leaders = new Map(
    keyring.directory.epochs
      .filter(({ group }) => group === "leaders")
      .flatMap((group) => {
        const secret = keyring.groupSecret(group);
        return secret ? [[group.epoch, sealKeyPair(secret)] as const] : [];
      }),
  );
  if (leaders.size === 0) throw new ExpectedError({ code: "notAllowed" });
  return { leaders, signPublicsOf: (id) => keyring.anySignPublicsOf(id) };
}

/** Signature keys of everybody who ever was a member, for the thread that verifies. */
export const allSignPublics = ({ directory }: Keyring): { id: string; keys: Buffer[] }[] =>
  [...directory.signers].map(([id, signers]) => ({ id, keys: signers.map(({ signPublic }) => fromHex(signPublic)) }));

/** Ids of everybody who is or was a leader. */
export const everLeaders = ({ directory }: Keyring): string[] =>
  [...directory.signers].filter(([, signers]) => signers.some(({ role }) => role === "leader")).map(([id]) => id);
