import { ExpectedError } from "../../shared/appError.ts";
import { newEvent } from "../../shared/accessLog/newEvent.ts";
import { passphraseProblem } from "../../shared/user/passphrase.ts";
import type { UserChoice, UserRow } from "../../shared/user/schema.ts";
import { toLetters } from "./base32.ts";
import { explained } from "./fileErrors.ts";
import type { BoxOwner } from "./groupKeys.ts";
import { fromHex } from "./hex.ts";
import type { GroupName, Member, Members } from "./members.ts";
import { newEpoch } from "./newEpoch.ts";
import { eraseKeys, freshKeys, publicsOf, requireWayIn, writeOwnKeys } from "./newKeys.ts";
import { membersToChange } from "./membersToChange.ts";
import { groupsOf, nextAfter, sealGroupsTo, writeNextMembers } from "./nextMembers.ts";
import { erase, random } from "./primitives.ts";
import { learnMembers } from "./readRecord.ts";
import { requireWriting } from "./saveRecord.ts";
import type { Session } from "./session.ts";
import { dropAnchor } from "./anchor.ts";
import { readUserKeys, removeKeysBelow } from "./userKeys.ts";

/*
 * What a leader decides of users. Keys, boxes and key files are written first; the signed members list makes them count
 * and is written last, so a change that is cut short has not happened. Every function throws `conflict` when another
 * leader was faster, and is announced in the access log before it counts.
 */

/** Sixteen letters of the recovery sheet's alphabet: 80 bits, shown in fours. */
const newOneTime = (): string => (toLetters(random(10)).match(/.{4}/g) ?? []).join("-");

/** A new user, who unlocks with `oneTime` and must then choose a passphrase. */
export async function addUser(session: Session, choice: UserChoice): Promise<{ id: string; oneTime: string }> {
  const id = random(16).toString("hex");
  const { oneTime } = await withFreshKeys(session, id, "userAdded", (members, keys, from) => [
    ...members,
    { ...memberFrom(choice), id, status: "active", ...keys, from, once: true },
  ]);
  return { id, oneTime };
}

/** New keys and a one-time passphrase for a user who forgot the old one; the old one opens nothing from then on. */
export async function renewUser(session: Session, id: string): Promise<{ oneTime: string }> {
  return withFreshKeys(session, id, "userRenewed", (members, keys) => {
    requireActive(members, id);
    return members.map((member) => (member.id === id ? { ...member, ...keys, once: true } : member));
  });
}

/** Another name, role, period or grant. Who loses a group, loses it with a new key for those who stay. */
export async function changeUser(session: Session, id: string, choice: UserChoice): Promise<void> {
  await changeMembers(session, "userChanged", id, async ({ members }) => {
    const before = requireActive(members, id);
    const after = { ...before, ...memberFrom(choice) };
    const owner = { id, sealPublic: fromHex(after.sealPublic) };
    await sealTo(session, groupsOnlyOf(after, before), owner);
    return members.map((member) => (member.id === id ? after : member));
  });
}

/** The user can open nothing that is written from now on. What could be read before may have been copied. */
export async function removeUser(session: Session, id: string): Promise<void> {
  await changeMembers(session, "userRemoved", id, ({ members }) => {
    requireActive(members, id);
    return Promise.resolve(members.map((member) => (member.id === id ? { ...member, status: "removed" } : member)));
  });
}

/** Every user, former ones too, as leaders see them. */
export function userRows({ keyring }: Session): UserRow[] {
  return keyring.directory.current.members.map(({ once, status, id, name, role, coordinatorId, until, cases }) => {
    const waiting = once && status === "active";
    return { id, name, role, coordinatorId, until, cases, status, waiting };
  });
}

/** One's own. Throws `wrongPassphrase` for the present one, `weakPassphrase` for the new one. */
export async function changePassphrase(session: Session, current: string, passphrase: string): Promise<void> {
  if (passphraseProblem(passphrase)) throw new ExpectedError({ code: "weakPassphrase" });
  const { files, root, derive } = session.place;
  const { storeId } = session;
  await explained("write", async () => {
    await learnMembers(session);
    requireWriting(session);
    const { id: userId, sealPublic } = session.keyring.member;
    const secrets = await readUserKeys(files, derive, root, { storeId, userId, sealPublic, passphrase: current });
    try {
      await session.log.append(newEvent("passphrase"), true);
      const rev = await writeOwnKeys(session.place, { storeId, userId, passphrase, once: false }, secrets);
      const again = await readUserKeys(files, derive, root, { storeId, userId, sealPublic, passphrase });
      erase(again.seal, again.sign, ...again.former);
      await removeKeysBelow(files, root, userId, rev);
    } finally {
      erase(secrets.seal, secrets.sign, ...secrets.former);
    }
  });
}

function memberFrom({ name, role, coordinatorId, until, cases }: UserChoice): Omit<UserChoice, "id"> {
  const isCoordinator = role === "coordinator";
  return {
    name,
    role,
    coordinatorId: isCoordinator ? coordinatorId : "",
    until,
    cases: role === "reader" ? cases : [],
  };
}

function requireActive(members: Member[], id: string): Member {
  const member = members.find((one) => one.id === id);
  if (member?.status !== "active") throw new ExpectedError({ code: "notFound" });
  return member;
}

/** From what this session can open. */
const sealTo = ({ place, keyring }: Session, groups: GroupName[], owner: BoxOwner): Promise<void> =>
  sealGroupsTo(place, keyring.directory, groups, (group) => keyring.groupSecret(group), owner);

type MembersChange = (members: Member[], keys: ReturnType<typeof publicsOf>, from: number) => Member[];

/** Keys made here, wrapped with a one-time passphrase, sealed into the groups of the user's role. */
async function withFreshKeys(
  session: Session,
  id: string,
  kind: "userAdded" | "userRenewed",
  change: MembersChange,
): Promise<{ oneTime: string }> {
  const { place, storeId } = session;
  const fresh = freshKeys();
  const oneTime = newOneTime();
  let rev = 1;
  try {
    await changeMembers(session, kind, id, async (next) => {
      const members = change(next.members, publicsOf(fresh), next.rev);
      const role = members.find((member) => member.id === id)?.role ?? "reader";
      const owner = { id, sealPublic: fresh.seal.public };
      await sealTo(session, groupsOf(role), owner);
      const secrets = { seal: fresh.seal.secret, sign: fresh.sign.secret, former: [] };
      rev = await writeOwnKeys(place, { storeId, userId: id, passphrase: oneTime, once: true }, secrets);
      await requireWayIn(place, session.keyring.directory, { ...next, members }, { userId: id, passphrase: oneTime });
      return members;
    });
    await removeKeysBelow(place.files, place.root, id, rev);
  } finally {
    eraseKeys(fresh);
  }
  return { oneTime };
}

/**
 * One signed step of the members list, made from what it says now and not from what this session has seen of it. A group
 * that somebody loses gets a new key for those who then belong to it.
 */
async function changeMembers(
  session: Session,
  kind: "userAdded" | "userChanged" | "userRenewed" | "userRemoved",
  subject: string,
  change: (next: Members) => Promise<Member[]>,
): Promise<void> {
  const { place, keyring } = session;
  await explained("write", async () => {
    const draft = nextAfter(await membersToChange(session));
    const members = await change(draft);
    requireLeader(members);
    const groups = { ...draft.groups };
    const lost = draft.members.flatMap((old) =>
      groupsOnlyOf(
        old,
        members.find(({ id }) => id === old.id),
      ),
    );
    for (const group of new Set(lost)) {
      groups[group] = await newEpoch(place, draft.storeId, group, members, draft.recoveryPublic);
    }
    const role = members.find(({ id }) => id === subject)?.role ?? "";
    await session.log.append(newEvent(kind, { subject, details: [role] }), true);
    const next: Members = { ...draft, members, groups, signedBy: keyring.member.id };
    await keyring.learn(await writeNextMembers(place, next, keyring.writer.signSecret));
    await dropAnchor(place.files, place.local, keyring.directory);
  });
}

/** Those the other does not belong to. */
const groupsOnlyOf = (one: Member, other: Member | undefined): GroupName[] =>
  membershipsOf(one).filter((group) => !membershipsOf(other).includes(group));
const membershipsOf = (one: Member | undefined): GroupName[] => (one?.status === "active" ? groupsOf(one.role) : []);

/** Somebody must be able to add users tomorrow. */
function requireLeader(members: Member[]): void {
  const leaders = members.filter(({ role, status, until }) => role === "leader" && status === "active" && until === "");
  if (leaders.length === 0) throw new ExpectedError({ code: "lastLeader" });
}
