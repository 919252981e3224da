import { ExpectedError } from "../../shared/appError.ts";
import { isoOf } from "../../shared/dates.ts";
import type { Role } from "../../shared/user/schema.ts";
import { damaged } from "./fileErrors.ts";
import { recipientId, type Recipient, type Writer } from "./frame.ts";
import { readBox } from "./groupKeys.ts";
import { fromHex } from "./hex.ts";
import type { GroupKey, Member } from "./members.ts";
import type { Directory } from "./membersFiles.ts";
import { groupsOf } from "./nextMembers.ts";
import type { RecordKind, VaultPlace } from "./place.ts";
import type { RecordName } from "./recordNames.ts";
import { erase, sealKeyPair, signKeyPair } from "./primitives.ts";
import { requireStore } from "./storeFile.ts";
import type { UserSecrets } from "./userKeys.ts";

/** Everything the user of this session can open and sign with, in Buffers that `wipe` zeroes. */
export interface Keyring {
  /**
   * As the members list has the user now; `status` is "removed" once a leader has removed the user, and when the user
   * has got other keys and something may be sealed to those alone: it would drop out of the list unsaid.
   */
  readonly member: Member;
  readonly writer: Writer;
  /** The user's own secret, from which the keys of what lies on the workstation are derived. */
  readonly ownSecret: Buffer;
  /** The members as they were when last looked at. */
  readonly directory: Directory;
  /** By `recipientId`. */
  secretOf(id: string): Buffer | undefined;
  /** Signature keys, present and former, of a member who may write records of this kind. */
  signPublicsOf(kind: RecordKind, writerId: string): Buffer[];
  /** The same of any member, whatever the role. */
  anySignPublicsOf(writerId: string): Buffer[];
  /** Who a record is sealed to today; `readers` are entries of the coordinator register. */
  recipientsOf(record: RecordName, readers: string[]): Recipient[];
  /** The secret of a group in one epoch; undefined when it is not for this user. */
  groupSecret(group: GroupKey): Buffer | undefined;
  /** Takes in a newer list: somebody came, left or got new keys since this user unlocked. */
  learn(directory: Directory): Promise<void>;
  wipe(): void;
}

/** Cases are for those who read every case; registers for everybody. */
const groupOf = (kind: RecordKind): "ke" | "all" => (kind === "case" ? "ke" : "all");

const writers: Record<RecordKind, readonly Role[]> = {
  case: ["leader", "caseworker", "coordinator"],
  directory: ["leader", "caseworker"],
  coordinators: ["leader", "caseworker"],
  settings: ["leader"],
  unit: ["leader", "caseworker", "coordinator"],
};

/** Whether a role writes records of a kind at all (`product.md` 1). Reading is decided by keys. */
export const mayWrite = (role: Role, kind: RecordKind): boolean => writers[kind].includes(role);

/** Opens every group box that is for this user. Throws `wrongPassphrase` for one who is no longer a member. */
export async function openKeyring(
  place: VaultPlace,
  given: Directory,
  userId: string,
  secrets: UserSecrets,
): Promise<Keyring> {
  const find = (directory: Directory): Member | undefined => directory.current.members.find(({ id }) => id === userId);
  const first = find(given);
  if (first?.status !== "active") throw new ExpectedError({ code: "wrongPassphrase" });
  const pair = sealKeyPair(secrets.seal);
  const signPublic = signKeyPair(secrets.sign).public;
  if (!agrees(first, pair.public, signPublic)) throw damaged("users");
  const own = [secrets.seal, ...secrets.former];
  const held = new Map(own.map((secret) => [recipientId(sealKeyPair(secret).public), secret]));
  let [directory, member] = [given, first];
  const wipe = (): void => {
    erase(...held.values(), secrets.sign);
    held.clear();
  };

  const openBoxes = async ({ current, epochs }: Directory, { role }: Member): Promise<void> => {
    const due = groupsOf(role);
    for (const group of epochs) {
      const id = recipientId(fromHex(group.public));
      if (held.has(id)) continue;
      const read = () => readBox(place.files, place.root, current.storeId, group, { id: userId, pair });
      let secret = await read();
      if (!secret && due.includes(group.group)) {
        // A share that lost its way for a moment says "not there" too.
        await requireStore(place);
        secret = await read();
      }
      if (Buffer.isBuffer(secret)) held.set(id, secret);
      // Without it every record of that epoch would look like one for others, and drop out of the list unsaid.
      else if (due.includes(group.group)) throw damaged("keys");
    }
  };
  try {
    await openBoxes(directory, member);
  } catch (error) {
    wipe();
    throw error;
  }

  /** Who reads by groups alone goes on with former keys for as long as no group has got a new one. */
  const lacksNothing = ({ epochs }: Directory, { role }: Member): boolean => {
    const due = groupsOf(role);
    const keys = epochs.filter(({ group }) => due.includes(group));
    return due.includes("ke") && keys.every((group) => held.has(recipientId(fromHex(group.public))));
  };

  return {
    writer: { id: userId, signSecret: secrets.sign },
    ownSecret: secrets.seal,
    get member() {
      return member;
    },
    get directory() {
      return directory;
    },
    secretOf: (id) => held.get(id),
    signPublicsOf: (kind, id) => keysOf(directory, id, (role) => mayWrite(role, kind)),
    anySignPublicsOf: (id) => keysOf(directory, id, () => true),
    groupSecret: (group) => held.get(recipientId(fromHex(group.public))),
    recipientsOf: ({ kind, id }, readers) => {
      const group = groupOf(kind);
      const key = directory.current.groups[group];
      const all: Recipient = { kind: group, epoch: key.epoch, public: fromHex(key.public) };
      if (kind !== "case") return [all];
      const today = isoOf(place.now());
      const single = directory.current.members.filter((one) => mayOpenCase(one, id, readers, today));
      return [all, ...single.map((one): Recipient => ({ kind: "user", epoch: 0, public: fromHex(one.sealPublic) }))];
    },
    learn: async (now) => {
      const next = find(now) ?? member;
      const active = find(now)?.status === "active";
      const ours = agrees(next, pair.public, signPublic);
      // Taken in when its keys are: what fails is tried again at the next look.
      if (active && ours) await openBoxes(now, next);
      // Another look, begun later, may have been faster.
      if (now.current.rev < directory.current.rev) return;
      directory = now;
      member = active && (ours || lacksNothing(now, next)) ? next : { ...next, status: "removed" };
    },
    wipe,
  };
}

/** Those outside the group `ke`: coordinators of the case, and readers it was granted to, until their last day. */
function mayOpenCase(member: Member, caseId: string, readers: string[], today: string): boolean {
  if (member.status !== "active" || hasEnded(member, today)) return false;
  if (member.role === "coordinator") return readers.includes(member.coordinatorId);
  return member.role === "reader" && (member.cases === "all" || member.cases.includes(caseId));
}

/** The last day counts. */
export const hasEnded = ({ until }: Pick<Member, "until">, today: string): boolean => until !== "" && until < today;

function keysOf({ signers }: Directory, id: string, allowed: (role: Role) => boolean): Buffer[] {
  return (signers.get(id) ?? []).filter(({ role }) => allowed(role)).map(({ signPublic }) => fromHex(signPublic));
}

const agrees = (member: Member, sealPublic: Buffer, signPublic: Buffer): boolean =>
  fromHex(member.sealPublic).equals(sealPublic) && fromHex(member.signPublic).equals(signPublic);
