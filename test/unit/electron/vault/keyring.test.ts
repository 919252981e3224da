import { beforeAll, describe, expect, it, vi } from "vitest";
import { adoptKeys } from "../../../../electron/vault/adoptKeys.ts";
import type { Keyring } from "../../../../electron/vault/keyring.ts";
import { groupsOf } from "../../../../electron/vault/nextMembers.ts";
import { recoverStore } from "../../../../electron/vault/recoverStore.ts";
import { addUser, changeUser, removeUser, renewUser } from "../../../../electron/vault/userChanges.ts";
import { unlockStore, type Vault } from "../../../../electron/vault/vault.ts";
import type { UserChoice } from "../../../../shared/user/schema.ts";
import { upgrading } from "../../../crash/sceneUpgrade.ts";
import { emptyStore } from "../../../crash/sceneSaving.ts";
import { choiceOf } from "../../../crash/sceneUsers.ts";
import { orRefused, placeFor, type Made } from "../../../crash/stage.ts";

vi.setConfig({ testTimeout: 120_000 });

/** A store, its leader's open session, and the user whose keys are asked for. */
interface Cast {
  made: Made;
  leader: Vault;
  leaderWords: string;
  user: { id: string; words: string; role: UserChoice["role"] };
  /** Open since the user last got keys. */
  open: Vault;
}

let count = 0;
const words = (): string => `frase nummer ${++count} av mange`;
const unlock = (made: Made, userId: string, passphrase: string): Promise<Vault> =>
  unlockStore(placeFor(made, made.disk, `/local/${userId}`), made.shapes, { userId, passphrase });

async function adopt({ made, user }: Pick<Cast, "made" | "user">, oneTime: string): Promise<Vault> {
  const first = await unlock(made, user.id, oneTime);
  user.words = words();
  await first.work((session) => adoptKeys(session, user.words));
  await first.lock();
  return unlock(made, user.id, user.words);
}

const becomes =
  (role: UserChoice["role"]) =>
  async ({ leader, user }: Cast): Promise<void> => {
    await leader.work((session) => changeUser(session, user.id, choiceOf("Per", role, { cases: "all" })));
    user.role = role;
  };

const steps: Record<string, (cast: Cast) => Promise<void>> = {
  "another leader leaves": async ({ leader }) => {
    const { id } = await leader.work((session) => addUser(session, choiceOf("Ali", "leader")));
    await leader.work((session) => removeUser(session, id));
  },
  "gets new keys": async (cast) => {
    const { oneTime } = await cast.leader.work((session) => renewUser(session, cast.user.id));
    cast.open = await adopt(cast, oneTime);
  },
  "the sheet is used": async (cast) => {
    const { made, user } = cast;
    const userId = user.role === "leader" ? user.id : made.leaderId;
    const place = placeFor(made, made.disk, `/local/${userId}`);
    const passphrase = words();
    const vault = await recoverStore(place, made.shapes, { code: made.groups.join(" "), userId, passphrase });
    if (userId === user.id) [cast.open, user.words] = [vault, passphrase];
    else [cast.leader, cast.leaderWords] = [vault, passphrase];
  },
  "becomes leader": becomes("leader"),
  "becomes caseworker": becomes("caseworker"),
  "becomes coordinator": becomes("coordinator"),
  "becomes reader": becomes("reader"),
};
const names = Object.keys(steps);
/** Each step once after each step, itself too. */
const everyPair = names.flatMap((one, at) => [one, ...names.slice(at + 1).flatMap((other) => [one, other])]);

/** Epochs that belong to the role and that the user has no key for. */
const missing = (keyring: Keyring): string[] =>
  keyring.directory.epochs
    .filter((group) => groupsOf(keyring.member.role).includes(group.group) && !keyring.groupSecret(group))
    .map(({ group, epoch }) => `${group}.${epoch}`);
const missingIn = (vault: Vault): Promise<string[]> => vault.work(({ keyring }) => Promise.resolve(missing(keyring)));

describe.each([
  ["of today", () => emptyStore("posix")],
  ["lifted from format 1", () => upgrading.make("posix")],
])("everybody in a store %s", (_of, make) => {
  let cast: Cast;
  beforeAll(async () => {
    const made = await make();
    const [leaderWords = ""] = made.people[0]?.words ?? [];
    const leader = await unlock(made, made.leaderId, leaderWords);
    await leader.create("case", "mine", { step: 1, text: "" });
    const { id, oneTime } = await leader.work((session) => addUser(session, choiceOf("Per", "caseworker")));
    const user: Cast["user"] = { id, words: "", role: "caseworker" };
    cast = { made, leader, leaderWords, user, open: await adopt({ made, user }, oneTime) };
  });

  it("has the key of every epoch of the own groups, whatever leaders did in whatever order", async () => {
    for (const [at, name] of everyPair.entries()) {
      const where = `${at}: ${everyPair.slice(Math.max(0, at - 3), at + 1).join(", ")}`;
      await steps[name]?.(cast).catch((error: unknown) => expect.fail(`${where}: ${String(error)}`));
      const { made, user, leader, open } = cast;
      const fresh = await unlock(made, user.id, user.words).catch((error: unknown) => {
        return expect.fail(`${where}: ${String(error)}`);
      });
      await open.refresh().catch((error: unknown) => expect.fail(`${where}, open: ${String(error)}`));
      for (const vault of [fresh, open, leader]) expect(await missingIn(vault), where).toEqual([]);
      expect(fresh.user.role).toBe(user.role);
      await fresh.lock();
    }
    const { made, leader, leaderWords } = cast;
    await leader.lock();
    expect(await unlock(made, made.leaderId, leaderWords).catch(orRefused)).not.toBeNull();
  });
});
