import { flushCompileCache } from "node:module";
import { ExpectedError } from "../../shared/appError.ts";
import { DAY, diskNow } from "../../electron/vault/diskClock.ts";
import { saveTogether } from "../../electron/vault/journal.ts";
import { sweepJournals } from "../../electron/vault/journalFolder.ts";
import { withMaintenanceLock } from "../../electron/vault/maintenanceLock.ts";
import { pruneRevisions } from "../../electron/vault/prune.ts";
import { reseal } from "../../electron/vault/reseal.ts";
import { addUser, removeUser } from "../../electron/vault/userChanges.ts";
import { unlockStore } from "../../electron/vault/vault.ts";
import { addTokens } from "./races.ts";
import { realPlace } from "./realStore.ts";
import { choiceOf } from "./sceneUsers.ts";
import { passphrase, shapes } from "./simulatedStore.ts";

/**
 * A workstation in a process of its own, that tells on standard output what it is about to do and what was acknowledged,
 * until it is done or killed.
 */
const [root = "", local = "", userId = "", task = "", name = "", ...given] = process.argv.slice(2);
flushCompileCache();
const vault = await unlockStore(realPlace(root, local, task === "save" ? 20 : 300), shapes, { userId, passphrase });
const say = (what: string): void => void process.stdout.write(`${what}\n`);
const [first = "", second = ""] = given;

/** What another workstation prevents is tried again. */
async function tried(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof ExpectedError) return false;
    throw error;
  }
}

const tasks: Record<string, () => Promise<void>> = {
  /** Adds so many tokens to one record. */
  race: async () => {
    await addTokens(vault, "a1", name, Number(first));
    await vault.lock();
  },
  /** Saves one record for ever, counting up. */
  save: async () => {
    for (let step = Number(first); ; step++) {
      const { revision } = await vault.open("case", second);
      say(`try ${step}`);
      await vault.save("case", second, revision, { step, text: String(step).repeat(20_000) });
      say(`saved ${step}`);
    }
  },
  /** Adds tokens to the records in turn, for ever. */
  tokens: async () => {
    for (let n = 0; ; n++) {
      const id = given[n % given.length] ?? "a1";
      await addTokens(vault, id, `${name}-${n}`, 1);
      say(`saved ${id} ${name}-${n}.0`);
    }
  },
  /** Prunes, sweeps and saves two records together, for ever. */
  tidy: async () => {
    for (let step = Number(first); ; step++) {
      const together = vault.work(async (session, stop) => {
        const changes = ["pair1", "pair2"].map((id) => {
          const record = { kind: "case" as const, id };
          return { record, base: session.index.get(record) ?? null, data: { step, text: name } };
        });
        await saveTogether(session, changes, {}, stop);
      });
      if (await tried(() => together)) say(`together ${step}`);
      await tried(() =>
        vault.work((session, stop) =>
          withMaintenanceLock(
            session,
            async (held) => {
              const seen = await diskNow(session);
              await sweepJournals(session);
              const pruned = await pruneRevisions(session, { seen, steadySince: seen - 30 * DAY }, held);
              if (pruned > 0) say(`pruned ${pruned}`);
            },
            stop,
          ),
        ),
      );
      await tried(() => vault.refresh());
    }
  },
  /** Takes in caseworkers and removes them, which gives every group a new key, and seals everything anew, for ever. */
  lead: async () => {
    for (let n = 0; ; n++) {
      await tried(async () => {
        const { id } = await vault.work((session) => addUser(session, choiceOf(`${name} ${n}`, "caseworker")));
        await vault.work((session) => removeUser(session, id));
        say(`removed ${id}`);
        await vault.refresh();
        await vault.work((session, stop) => reseal(session, stop, () => undefined));
      });
    }
  },
};
await tasks[task]?.();
