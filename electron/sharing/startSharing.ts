import { setTimeout } from "node:timers/promises";
import { ExpectedError } from "../../shared/appError.ts";
import type { EventName } from "../../shared/ipc/channels.ts";
import type { EventPayloads, Handlers, PresenceRow } from "../../shared/ipc/contract.ts";
import { same } from "../../shared/same.ts";
import { registerKept } from "../case/keptReport.ts";
import { logFailure } from "../log.ts";
import { openVault, type Session as StoreSession } from "../store/session.ts";
import { draftTime, dropDraft, dropErasedDrafts } from "../vault/drafts.ts";
import { openPresence, type Presence } from "../vault/presence.ts";
import type { Session as VaultSession } from "../vault/session.ts";
import type { Vault } from "../vault/vault.ts";
import { clockProblem } from "./clockProblem.ts";
import { recordNamed } from "./recordName.ts";
import { othersOf, shareWith } from "./shareWith.ts";

type Tell = <E extends EventName>(event: E, payload: EventPayloads[E]) => void;

export interface SharingSurroundings {
  session: StoreSession;
  tell: Tell;
  /** Locks the store of a user who is no member any more. */
  lockStore: () => Promise<void>;
  /** Milliseconds between two looks. */
  every?: number;
}

export interface Sharing {
  handlers: Pick<Handlers, "watchRecord" | "discardDraft" | "getDraftTime">;
  afterUnlock: (vault: Vault) => void;
}

interface Open {
  vault: Vault;
  presence: Presence;
}

/** Several workstations on one folder: what others save and where they are, while a store is open. */
export function startSharing({ session, tell, lockStore, every }: SharingSurroundings): Sharing {
  let open: Open | null = null;
  let watched = "";
  let shown: PresenceRow[] = [];

  const tellOthers = (record: string, others: PresenceRow[]): void => {
    if (record !== watched || same(shown, others)) return;
    shown = others;
    tell("presence", { record, others });
  };

  const end = (): void => {
    void lockStore()
      .then(() => tell("locked", { reason: "ended" }))
      .catch((failure: unknown) => logFailure("lock", failure));
  };

  const run = (vault: Vault): Promise<void> =>
    vault.work(async (opened, stop) => {
      const presence = openPresence(opened);
      open = { vault, presence };
      [watched, shown] = ["", []];
      await afterUnlock(vault, opened, tell);
      const told = {
        changed: (records: string[]) => tell("storeChanged", { records }),
        others: (others: PresenceRow[]) => tellOthers(watched, others),
        ended: end,
      };
      await shareWith(vault, presence, { watched: () => watched, told, ...(every && { every }) }, stop);
      open = null;
      await leave(presence);
    });

  return {
    afterUnlock: (vault) => {
      void run(vault).catch((failure: unknown) => {
        if (!(failure instanceof ExpectedError)) logFailure("sharing", failure);
      });
    },
    handlers: {
      watchRecord: async ({ record }) => {
        const vault = openVault(session);
        if (open?.vault !== vault) return [];
        const { presence } = open;
        watched = record;
        await presence.watch(record);
        const others = await othersOf(vault, presence, record);
        if (record === watched) shown = others;
        return others;
      },
      discardDraft: async ({ record }) => {
        const name = recordNamed(record);
        if (name) await openVault(session).work((opened) => dropDraft(opened, name));
        return undefined;
      },
      getDraftTime: async ({ record }) => {
        const name = recordNamed(record);
        return { at: name ? await openVault(session).work((opened) => draftTime(opened, name)) : "" };
      },
    },
  };
}

/** What an earlier sitting left, and whether this workstation's clock is right. The user works on meanwhile. */
async function afterUnlock(vault: Vault, opened: VaultSession, tell: Tell): Promise<void> {
  await dropErasedDrafts(opened);
  const registered = await registerKept(vault, opened.place.now()).catch(() => null);
  if (registered) tell("storeChanged", { records: [`case-${registered}`] });
  const problem = await clockProblem(opened).catch(() => null);
  if (!problem) return;
  vault.problems.push(problem);
  tell("storeChanged", { records: [] });
}

/** Longest wait for the share to forget this window; locking never waits for a dead one. */
const PATIENCE_MS = 1000;

async function leave(presence: Presence): Promise<void> {
  const timer = new AbortController();
  const patience = setTimeout(PATIENCE_MS, undefined, { signal: timer.signal }).catch(() => undefined);
  await Promise.race([presence.watch(""), patience]);
  timer.abort();
}
