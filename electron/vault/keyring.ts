import { ExpectedError } from "../../shared/appError.ts";
import { damaged } from "./fileErrors.ts";
import { recipientId, type ReaderKeys, type Recipient, type Writer } from "./frame.ts";
import { readBox } from "./groupKeys.ts";
import { fromHex } from "./hex.ts";
import type { GroupKey, GroupName, Member } from "./members.ts";
import type { Directory } from "./membersFiles.ts";
import type { RecordKind, VaultPlace } from "./place.ts";
import { erase, sealKeyPair, signKeyPair } from "./primitives.ts";
import type { UserSecrets } from "./userKeys.ts";

/** Everything the user of this session can open and sign with, in Buffers that `wipe` zeroes. */
export interface Keyring extends ReaderKeys {
  member: Member;
  writer: Writer;
  /** The user's own secret, from which the key of the local index is derived. */
  ownSecret: Buffer;
  recipientsOf(kind: RecordKind): Recipient[];
  /** Whether this user can open what is sealed to a group in one epoch. */
  holds(group: GroupKey): boolean;
  /** The members as they are now: somebody may have got new keys since this user unlocked. */
  learn(directory: Directory): void;
  /** Revision of the members that is known. */
  readonly membersRev: number;
  wipe(): void;
}

/** Cases are for those who read every case; registers for everybody. */
const groupOf = (kind: RecordKind): GroupName => (kind === "case" ? "ke" : "all");

/** Opens every group box that is for this user. Throws `wrongPassphrase` for one who is no longer a member. */
export async function openKeyring(
  { files, root }: VaultPlace,
  directory: Directory,
  userId: string,
  secrets: UserSecrets,
): Promise<Keyring> {
  const { current } = directory;
  const member = current.members.find(({ id, status }) => id === userId && status === "active");
  if (!member) throw new ExpectedError({ code: "wrongPassphrase" });
  const pair = sealKeyPair(secrets.seal);
  if (!agrees(member, pair.public, signKeyPair(secrets.sign).public)) throw damaged("users");
  const held = new Map([[recipientId(pair.public), secrets.seal]]);
  for (const group of directory.epochs) {
    const secret = await readBox(files, root, current.storeId, group, { id: userId, pair });
    if (secret === "damaged") throw damaged("keys");
    if (secret) held.set(recipientId(fromHex(group.public)), secret);
  }
  let signers = signersOf(directory);
  let membersRev = current.rev;
  return {
    member,
    writer: { id: userId, signSecret: secrets.sign },
    ownSecret: secrets.seal,
    secretOf: (id) => held.get(id),
    signPublicsOf: (id) => signers.get(id) ?? [],
    holds: (group) => held.has(recipientId(fromHex(group.public))),
    learn: (now) => {
      signers = signersOf(now);
      membersRev = now.current.rev;
    },
    get membersRev() {
      return membersRev;
    },
    recipientsOf: (kind) => {
      const group = groupOf(kind);
      const { epoch, public: key } = current.groups[group];
      return [{ kind: group, epoch, public: fromHex(key) }];
    },
    wipe: () => {
      erase(...held.values(), secrets.sign);
      held.clear();
    },
  };
}

const signersOf = ({ signPublics }: Directory): Map<string, Buffer[]> =>
  new Map([...signPublics].map(([id, keys]) => [id, keys.map(fromHex)]));

const agrees = (member: Member, sealPublic: Buffer, signPublic: Buffer): boolean =>
  fromHex(member.sealPublic).equals(sealPublic) && fromHex(member.signPublic).equals(signPublic);
