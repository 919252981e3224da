import { ExpectedError } from "../../shared/appError.ts";
import type { CoordinatorRegister } from "../../shared/coordinator/schema.ts";
import { isoOf } from "../../shared/dates.ts";
import type { OneTimeInput } from "../../shared/document/composeOneTime.ts";
import type { Handlers } from "../../shared/ipc/contract.ts";
import { choiceProblems, removalProblem, tidyChoice } from "../../shared/user/rules.ts";
import type { UserChoice, UserRow } from "../../shared/user/schema.ts";
import { openVault, type Session } from "../store/session.ts";
import { addUser, changePassphrase, changeUser, removeUser, renewUser, userRows } from "../vault/userChanges.ts";
import type { Vault } from "../vault/vault.ts";

export interface UserSurroundings {
  session: Session;
  /** Prints the slip with a one-time passphrase; false when it was called off. */
  printSlip: (slip: Omit<OneTimeInput, "language">) => Promise<boolean>;
  /** Who may read what is another from now on: seals the records anew in the background. */
  afterChange: (vault: Vault) => void;
  now: () => Date;
}

type UserChannel =
  "listUsers" | "addUser" | "changeUser" | "renewUser" | "removeUser" | "printOneTime" | "changePassphrase";

/** Who uses the store, and one's own passphrase. */
export function userHandlers(around: UserSurroundings): Pick<Handlers, UserChannel> {
  const { session, now } = around;
  /** One-time passphrases of users, for as long as the store stays open. */
  const slips = new WeakMap<Vault, Map<string, string>>();

  const keepSlip = (vault: Vault, id: string, oneTime: string): void => {
    const kept = slips.get(vault) ?? new Map<string, string>();
    slips.set(vault, kept.set(id, oneTime));
  };
  const rowsOf = (vault: Vault): Promise<UserRow[]> => vault.work((opened) => Promise.resolve(userRows(opened)));

  /** The choice as it may be made; throws what the screen says beside the fields. */
  const judged = async (vault: Vault, choice: UserChoice, id: string | null): Promise<UserChoice> => {
    const tidy = tidyChoice(choice);
    const register = (await vault.open("coordinators", "main")).data as CoordinatorRegister;
    const problems = choiceProblems(tidy, {
      id,
      ownId: vault.user.id,
      rows: await rowsOf(vault),
      coordinators: register.coordinators,
      today: isoOf(now()),
    });
    if (Object.values(problems).includes("lastLeader")) throw new ExpectedError({ code: "lastLeader" });
    const fields = Object.keys(problems);
    if (fields.length > 0) throw new ExpectedError({ code: "validation", fields });
    return tidy;
  };

  return {
    listUsers: () => rowsOf(openVault(session)),
    addUser: async (choice) => {
      const vault = openVault(session);
      const tidy = await judged(vault, choice, null);
      const added = await vault.work((opened) => addUser(opened, tidy));
      keepSlip(vault, added.id, added.oneTime);
      around.afterChange(vault);
      return added;
    },
    changeUser: async ({ id, ...choice }) => {
      const vault = openVault(session);
      const tidy = await judged(vault, choice, id);
      await vault.work((opened) => changeUser(opened, id, tidy));
      around.afterChange(vault);
      return rowsOf(vault);
    },
    renewUser: async ({ id }) => {
      const vault = openVault(session);
      // One's own is changed with the present one; a new one-time passphrase would lock the leader out of this session.
      if (id === vault.user.id) throw new ExpectedError({ code: "notAllowed" });
      const { oneTime } = await vault.work((opened) => renewUser(opened, id));
      keepSlip(vault, id, oneTime);
      around.afterChange(vault);
      return { oneTime };
    },
    removeUser: async ({ id }) => {
      const vault = openVault(session);
      const problem = removalProblem(id, { rows: await rowsOf(vault), ownId: vault.user.id });
      if (problem) throw new ExpectedError({ code: problem === "self" ? "notAllowed" : "lastLeader" });
      await vault.work((opened) => removeUser(opened, id));
      slips.get(vault)?.delete(id);
      around.afterChange(vault);
      return rowsOf(vault);
    },
    printOneTime: async ({ id }) => {
      const vault = openVault(session);
      const oneTime = slips.get(vault)?.get(id);
      const row = (await rowsOf(vault)).find((one) => one.id === id);
      if (oneTime === undefined || !row) throw new ExpectedError({ code: "notFound" });
      return { printed: await around.printSlip({ name: row.name, oneTime, createdOn: isoOf(now()) }) };
    },
    changePassphrase: async ({ current, passphrase }) => {
      await openVault(session).work((opened) => changePassphrase(opened, current, passphrase));
      return undefined;
    },
  };
}
