import { ExpectedError } from "../../shared/appError.ts";
import { adoptKeys } from "../../electron/vault/adoptKeys.ts";
import { reseal, wronglySealed } from "../../electron/vault/reseal.ts";
import { addUser, changePassphrase, changeUser, removeUser, renewUser } from "../../electron/vault/userChanges.ts";
import type { Vault } from "../../electron/vault/vault.ts";
import type { UserChoice } from "../../shared/user/schema.ts";
import type { Person } from "./ledger.ts";
import { emptyStore, oneOf } from "./sceneSaving.ts";
import type { DiskModel } from "./simulatedDisk.ts";
import { unlockStore } from "../../electron/vault/vault.ts";
import { enter, orRefused, placeFor, save, textOf, type Made, type Scene, type Stage } from "./stage.ts";

export const own = (name: string): string => `${name} sin egen setning`;
export const keys = ["case-a1", "case-b2", "directory-main"];
const never = new AbortController().signal;

export const choiceOf = (name: string, role: UserChoice["role"], given: Partial<UserChoice> = {}): UserChoice => ({
  name,
  role,
  coordinatorId: role === "coordinator" ? "k1" : "",
  until: "",
  cases: [],
  ...given,
});

/** A leader, two caseworkers and a coordinator, each on a workstation of their own, and three records. */
export async function severalUsers(model: DiskModel): Promise<Made> {
  const made = await emptyStore(model);
  const leader = await unlockStore(placeFor(made, made.disk, "/local"), made.shapes, {
    userId: made.leaderId,
    passphrase: [...(made.people[0]?.words ?? [])][0] ?? "",
  });
  const records = new Map<string, unknown>();
  for (const key of keys) {
    const content = { step: 0, text: key, readers: ["k1"] };
    const [kind = "", id = ""] = key.split("-");
    await leader.create(kind as "case", id, content);
    records.set(key, content);
  }
  const people = [...made.people];
  for (const [name, role] of [
    ["Per", "caseworker"],
    ["Ali", "caseworker"],
    ["Eva", "coordinator"],
  ] as const) {
    people.push(await join(made, leader, choiceOf(name, role)));
  }
  await leader.work((session) => reseal(session, never, () => undefined));
  await leader.lock();
  made.disk.settle();
  return { ...made, people, records };
}

/** Adds a user, who chooses a passphrase. */
async function join(made: Made, leader: Vault, choice: UserChoice): Promise<Made["people"][number]> {
  const { id, oneTime } = await leader.work((session) => addUser(session, choice));
  const local = `/local/${choice.name}`;
  const place = placeFor(made, made.disk, local);
  const first = await unlockStore(place, made.shapes, { userId: id, passphrase: oneTime });
  await first.work((session) => adoptKeys(session, own(choice.name)));
  await first.lock();
  return { id, words: new Set([own(choice.name)]), local };
}

type Step = (stage: Stage, leader: Vault, others: Person[], nth: number) => Promise<void>;

const add: Step = async (stage, leader, _others, nth) => {
  const choice = choiceOf(`Ny ${nth}`, oneOf(stage.random, ["leader", "caseworker", "coordinator", "reader"]));
  const until = choice.role === "reader" ? "2027-12-31" : "";
  const added = await stage.attempt(() => leader.work((session) => addUser(session, { ...choice, until })));
  if (!added) return;
  const person = stage.ledger.join({ id: added.id, words: new Set([added.oneTime]), local: `/local/ny${nth}` });
  await adopt(stage, person, own(`ny ${nth}`));
};

async function adopt(stage: Stage, person: Person, words: string): Promise<void> {
  const first = await enter(stage, person.id);
  if (!first) return;
  if (first.once) {
    stage.ledger.about(person, { words: new Set([...person.words, words]) });
    const done = await stage.attempt(async () => {
      await first.work((session) => adoptKeys(session, words));
      return true;
    });
    if (done) stage.ledger.about(person, { words: new Set([words]) });
  }
  await first.lock();
}

const remove: Step = async (stage, leader, others) => {
  const person = oneOf(stage.random, others);
  const formerly = await enter(stage, person.id);
  stage.ledger.about(person, { access: "maybe", formerly });
  const done = await stage.attempt(async () => {
    await leader.work((session) => removeUser(session, person.id));
    return true;
  });
  if (!done) return;
  stage.ledger.about(person, { access: "out" });
  await sealAnew(stage, leader);
};

async function sealAnew(stage: Stage, leader: Vault): Promise<void> {
  const done = await stage.attempt(async () => {
    return leader.work(async (session) => {
      await reseal(session, never, () => undefined);
      return wronglySealed(session).length === 0;
    });
  });
  if (done) stage.ledger.sealedAnew();
}

const renew: Step = async (stage, leader, others) => {
  const person = oneOf(stage.random, others);
  stage.ledger.about(person, { words: new Set(person.words) });
  stage.heard = person.words;
  const renewed = await stage.attempt(() => leader.work((session) => renewUser(session, person.id)));
  stage.heard = null;
  if (!renewed) return;
  stage.ledger.about(person, { words: new Set([renewed.oneTime]) });
  await adopt(stage, person, own(`${person.local} igjen`));
};

const demote: Step = async (stage, leader, others) => {
  const person = oneOf(stage.random, others);
  const choice = choiceOf("Endret", oneOf(stage.random, ["caseworker", "coordinator"]));
  await stage.attempt(() => leader.work((session) => changeUser(session, person.id, choice)));
  await sealAnew(stage, leader);
};

const choosePassphrase: Step = async (stage, leader, _others, nth) => {
  const person = stage.ledger.person(stage.made.leaderId);
  const [before, words] = [[...person.words], own(`leder ${nth}, ${stage.round}`)];
  stage.ledger.about(person, { words: new Set([...before, words]) });
  const done = await stage.attempt(async () => {
    for (const current of before.toReversed()) {
      const change = leader.work((session) => changePassphrase(session, current, words));
      if ((await change.then(() => true).catch(orRefused)) === true) return true;
    }
    throw new ExpectedError({ code: "wrongPassphrase" });
  });
  if (done) stage.ledger.about(person, { words: new Set([words]) });
};

const saveOne: Step = async (stage, leader, _others, nth) => {
  const content = { step: nth, text: textOf(nth, 200), readers: [oneOf(stage.random, ["k1", "k2"])] };
  await save(stage, leader, oneOf(stage.random, keys), content);
};

const steps = { add, remove, renew, demote, "choose passphrase": choosePassphrase, save: saveOne };
export type UserStep = keyof typeof steps;

/** A leader's working day with users: so many steps of the given kinds, with saves among them. */
export const changingUsers = (name: string, kinds: UserStep[], many = 1): Scene => ({
  name,
  make: severalUsers,
  act: async (stage) => {
    const leader = await enter(stage, stage.made.leaderId);
    if (!leader) return;
    for (let nth = 1; nth <= many; nth++) {
      const kind = oneOf(stage.random, kinds);
      const here = [...stage.ledger.people.values()].filter(
        ({ id, access }) => access === "in" && id !== stage.made.leaderId,
      );
      if (here.length === 0 && kind !== "add") continue;
      await steps[kind](stage, leader, here, nth);
      await saveOne(stage, leader, here, 100 + nth);
    }
    await leader.lock();
  },
});
