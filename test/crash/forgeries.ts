import { sealFrame, type Writer } from "../../electron/vault/frame.ts";
import { signMembers, type Members } from "../../electron/vault/members.ts";
import { random, signKeyPair } from "../../electron/vault/primitives.ts";
import { contextOf, folderOf, pathOf } from "../../electron/vault/recordNames.ts";
import { addUser, removeUser } from "../../electron/vault/userChanges.ts";
import { unlockStore, type Vault } from "../../electron/vault/vault.ts";
import { choiceOf, own, severalUsers } from "./sceneUsers.ts";
import { passphrase } from "./simulatedStore.ts";
import { placeFor, type Made } from "./stage.ts";

const names = ["leader", "Per", "Ali", "Eva"] as const;

/** A store with its people; `enter` unlocks as one of them. */
async function people(): Promise<{ made: Made; enter: (name: (typeof names)[number]) => Promise<Vault> }> {
  const template = await severalUsers("posix");
  const made = { ...template, disk: template.disk.copy() };
  return {
    made,
    enter: (name) => {
      const person = made.people[names.indexOf(name)];
      if (!person) throw new Error(`${name} is nobody`);
      const words = name === "leader" ? passphrase : own(name);
      return unlockStore(placeFor(made, made.disk, person.local), made.shapes, {
        userId: person.id,
        passphrase: words,
      });
    },
  };
}

/** Somebody with access to the folder and a program of his own makes himself a leader. What does a leader then see? */
export async function forgeMembers(who: string): Promise<{ told: boolean; roles: string[] }> {
  const { made, enter } = await people();
  const { disk } = made;
  const forger = await enter(who.startsWith("a coordinator") ? "Eva" : "Per");
  const writer = await forger.work(({ keyring }) => Promise.resolve(keyring.writer));
  const leader = await enter("leader");
  if (who.endsWith("removed")) await leader.work((session) => removeUser(session, writer.id));
  const { current, hash } = await leader.work(({ keyring }) => Promise.resolve(keyring.directory));
  await leader.lock();
  const stranger = signKeyPair();
  const members = current.members.map((member) =>
    member.id === writer.id ? { ...member, role: "leader" as const, status: "active" as const } : member,
  );
  const next = { ...current, members, rev: current.rev + 1, previous: hash, signedBy: writer.id } as Members;
  const secret = who.startsWith("somebody") ? stranger.secret : writer.signSecret;
  disk.damage(`/store/members/m.${String(next.rev).padStart(8, "0")}.json`, signMembers(next, secret));
  const seen = await enter("leader");
  const after = await seen.work(({ keyring }) => Promise.resolve(keyring.directory.current.members));
  return {
    told: seen.problems.some(({ kind, what }) => kind === "damaged" && what.startsWith("members/")),
    roles: after.map(({ role }) => role),
  };
}

/** Somebody who may not write a record puts a revision of it into the folder. What does a leader then see? */
export async function forgeRevision(who: string): Promise<string> {
  const { made, enter } = await people();
  const leader = await enter("leader");
  const record = who.endsWith("register")
    ? ({ kind: "directory", id: "main" } as const)
    : ({ kind: "case", id: "a1" } as const);
  const { revision } = await leader.open(record.kind, record.id);
  await leader.save(record.kind, record.id, revision, { step: 1, text: "what the leader wrote" });
  const reader = await leader.work((session) =>
    addUser(session, { ...choiceOf("Innsyn", "reader"), until: "2027-12-31", cases: "all" }),
  );
  const place = placeFor(made, made.disk, "/local/reader");
  const forgers: Record<string, () => Promise<Writer>> = {
    "a reader": async () => {
      const vault = await unlockStore(place, made.shapes, { userId: reader.id, passphrase: reader.oneTime });
      return vault.work(({ keyring }) => Promise.resolve(keyring.writer));
    },
    "a stranger": () => Promise.resolve({ id: random(16).toString("hex"), signSecret: signKeyPair().secret }),
  };
  const eva = async (): Promise<Writer> => (await enter("Eva")).work(({ keyring }) => Promise.resolve(keyring.writer));
  const forger = await (forgers[who] ?? eva)();
  const recipients = await leader.work(({ keyring }) => Promise.resolve(keyring.recipientsOf(record, [])));
  const body = Buffer.from(JSON.stringify({ base: 1, savedAt: "", log: null, data: { step: 9, text: "forged" } }));
  const context = contextOf(record, revision + 2);
  await made.disk.mkdir(folderOf("/store", record));
  made.disk.damage(pathOf("/store", record, revision + 2), sealFrame(forger, recipients, context, body));
  await leader.refresh();
  return ((await leader.open(record.kind, record.id)).data as { text: string }).text;
}
