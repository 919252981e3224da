import { basename } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ExpectedError, isCode } from "../../shared/appError.ts";
import { newEvent } from "../../shared/accessLog/newEvent.ts";
import { isoOf } from "../../shared/dates.ts";
import type { Handlers, Input, Status } from "../../shared/ipc/contract.ts";
import type { DiskFacts } from "../backup/diskFacts.ts";
import type { PreferencesFile } from "../settings/preferences.ts";
import type { VaultPlace } from "../vault/place.ts";
import { localFolder } from "../vault/anchor.ts";
import { notePending } from "../vault/pendingEvents.ts";
import { random } from "../vault/primitives.ts";
import { adoptKeys } from "../vault/adoptKeys.ts";
import { recoverStore } from "../vault/recoverStore.ts";
import { matchesGroups } from "../vault/recovery.ts";
import { createStore, describeStore, unlockStore, type Vault } from "../vault/vault.ts";
import { waitAfter } from "./attempts.ts";
import { firstRecords } from "./firstRecords.ts";
import { practicePassphrase } from "../practice/practice.ts";
import { isPractice, openVault, problemsOf, userOf, usersOf, type Session } from "./session.ts";
import { recordShapes } from "./shapes.ts";
import { isSyncedFolder } from "./syncedFolder.ts";

export interface StoreSurroundings {
  session: Session;
  preferences: PreferencesFile;
  /** A store folder with this workstation's files, disk and clock around it. */
  placeOf: (root: string) => VaultPlace;
  /** Asks the user for a folder; null when the question was closed. */
  askForFolder: (purpose: Input<"chooseFolder">["purpose"]) => Promise<string | null>;
  /** Prints the recovery sheet; false when it was called off. */
  printSheet: (groups: string[], fingerprint: string, language: "nb" | "nn") => Promise<boolean>;
  /** The practice municipality's folder, made the first time. */
  practiceFolder: () => Promise<string>;
  /** Starts what runs while the store is open. */
  afterUnlock: (vault: Vault, place: VaultPlace) => void;
  /** Stops that, and drops everything shown or kept of the store. The vault is locked next. */
  leaving: () => void;
  disk: DiskFacts;
  /** How many records have been read while the local index is made anew. */
  unlocking: (done: number, total: number) => void;
  /** Shows a changed text size and language at once. */
  preferencesChanged: () => void;
  now: () => Date;
}

type StoreChannel =
  | "getStatus"
  | "setPreferences"
  | "chooseFolder"
  | "createStore"
  | "printRecoverySheet"
  | "confirmRecovery"
  | "openStore"
  | "openPractice"
  | "closeStore"
  | "unlock"
  | "recoverStore"
  | "choosePassphrase"
  | "acceptOlderStore"
  | "lock";

export interface StoreDesk {
  handlers: Pick<Handlers, StoreChannel>;
  /** The folder a token stands for; throws `notFound`. */
  folderOf: (token: string) => string;
  /** Shows the lock screen of the store in a folder. */
  openFolder: (root: string) => Promise<Status>;
}

/** What a wrong guess at a secret answers. */
const guesses = ["wrongPassphrase", "recoveryMismatch"] as const;

/** Making, opening, locking and leaving a store. */
export function storeHandlers(around: StoreSurroundings): StoreDesk {
  const { session, preferences, now } = around;
  const folders = new Map<string, string>();
  const shapes = recordShapes(() => isoOf(now()));
  let failures = 0;

  const status = (): Promise<Status> => {
    const { stage } = session;
    const practice = isPractice(stage);
    return Promise.resolve({
      store: stage.kind,
      practice,
      municipality: stage.kind === "recovery" ? stage.draft.municipality : "",
      folderLabel: stage.kind === "none" ? "" : basename(stage.place.root),
      users: usersOf(stage),
      user: userOf(stage),
      preferences: preferences.get(),
      today: isoOf(now()),
      readOnly: stage.kind === "open" && stage.vault.readOnly,
      problems: problemsOf(stage),
      practicePassphrase: practice ? practicePassphrase : "",
    });
  };

  const leave = async (): Promise<void> => {
    const { stage } = session;
    const wasOpen = "vault" in stage;
    if (wasOpen) session.stage = { kind: "none" };
    around.leaving();
    if (wasOpen) await stage.vault.lock();
  };

  const enter = (place: VaultPlace, vault: Vault): void => {
    session.stage = { kind: "open", place, vault };
    if (isSyncedFolder(place.root, process.env)) vault.problems.push({ kind: "synced", what: "" });
    around.afterUnlock(vault, place);
  };

  const openFolder = async (root: string): Promise<Status> => {
    const place = around.placeOf(root);
    const description = await describeStore(place);
    await leave();
    session.stage = { kind: "locked", place, description };
    await preferences.set({ lastStore: root });
    return status();
  };

  const folderOf = (token: string): string => {
    const folder = folders.get(token);
    if (folder === undefined) throw new ExpectedError({ code: "notFound" });
    return folder;
  };

  /** One try to open the locked store; each wrong one makes the next wait longer. */
  const attempt = async (userId: string, open: (place: VaultPlace) => Promise<Vault>): Promise<Status> => {
    if (session.stage.kind !== "locked") throw new ExpectedError({ code: "notFound" });
    const { place, description } = session.stage;
    await wait(waitAfter(failures));
    try {
      const vault = await open(place);
      if (vault.summaries("settings").length === 0) {
        await vault.lock();
        throw new ExpectedError({ code: "storeUnfinished" });
      }
      if (vault.once) session.stage = { kind: "newPassphrase", place, vault };
      else enter(place, vault);
      failures = 0;
    } catch (failure) {
      if (isCode(failure, ...guesses)) {
        failures += 1;
        await noteFailedUnlock(place, description.storeId, userId);
      }
      throw failure;
    }
    return status();
  };

  const isOnDiskOfStore = async (folder: string): Promise<boolean> =>
    "place" in session.stage && (await around.disk.sameDisk(folder, session.stage.place.root));

  const recovering = () => {
    if (session.stage.kind !== "recovery") throw new ExpectedError({ code: "notFound" });
    return session.stage;
  };

  const handlers: StoreDesk["handlers"] = {
    getStatus: status,
    setPreferences: async (change) => {
      const next = await preferences.set(change);
      around.preferencesChanged();
      return next;
    },
    chooseFolder: async ({ purpose }) => {
      const folder = await around.askForFolder(purpose);
      if (folder === null) throw new ExpectedError({ code: "cancelled" });
      const token = random(16).toString("hex");
      folders.set(token, folder);
      return {
        token,
        label: folder,
        synced: isSyncedFolder(folder, process.env),
        sameDisk: await isOnDiskOfStore(folder),
      };
    },
    createStore: async ({ token, municipality, unitName, userName, passphrase, language }) => {
      const place = around.placeOf(folderOf(token));
      const { groups, fingerprint, vault } = await createStore(place, shapes, {
        userName,
        passphrase,
        practice: false,
      });
      await leave();
      session.stage = { kind: "recovery", place, vault, draft: { groups, municipality, unitName, language } };
      return { groups, fingerprint };
    },
    printRecoverySheet: async () => {
      const { vault, draft } = recovering();
      return { printed: await around.printSheet(draft.groups, vault.fingerprint, draft.language) };
    },
    confirmRecovery: async ({ answers }) => {
      const { place, vault, draft } = recovering();
      if (!matchesGroups(draft.groups, answers)) throw new ExpectedError({ code: "recoveryMismatch" });
      await firstRecords(vault, draft);
      enter(place, vault);
      await preferences.set({ lastStore: place.root });
      return status();
    },
    openStore: async ({ token }) => {
      const root = token === undefined ? preferences.get().lastStore : folderOf(token);
      if (root === "") throw new ExpectedError({ code: "cancelled" });
      return openFolder(root);
    },
    openPractice: async () => openFolder(await around.practiceFolder()),
    closeStore: async () => {
      await leave();
      session.stage = { kind: "none" };
      await preferences.set({ lastStore: "" });
      return status();
    },
    unlock: (input) =>
      attempt(input.userId, (place) => unlockStore(place, shapes, { ...input, onProgress: around.unlocking })),
    choosePassphrase: async ({ passphrase }) => {
      const { stage } = session;
      if (stage.kind !== "newPassphrase") throw new ExpectedError({ code: "notFound" });
      const { place, vault } = stage;
      const userId = vault.user.id;
      await vault.work((opened) => adoptKeys(opened, passphrase));
      await vault.lock();
      session.stage = { kind: "locked", place, description: await describeStore(place) };
      return attempt(userId, () => unlockStore(place, shapes, { userId, passphrase }));
    },
    acceptOlderStore: async () => {
      await openVault(session).acceptOlder();
      return status();
    },
    recoverStore: async (input) => {
      if (isPractice(session.stage)) throw new ExpectedError({ code: "notFound" });
      return attempt(input.userId, (place) => recoverStore(place, shapes, input));
    },
    lock: async () => {
      if (session.stage.kind !== "open" && session.stage.kind !== "newPassphrase") return status();
      const { place } = session.stage;
      await leave();
      session.stage = { kind: "locked", place, description: await describeStore(place) };
      return status();
    },
  };
  return { handlers, folderOf, openFolder };
}

/** Nobody is unlocked yet, so it waits on this workstation for the next one who unlocks. */
async function noteFailedUnlock(place: VaultPlace, storeId: string, userId: string): Promise<void> {
  const event = { ...newEvent("failedUnlock", { subject: userId }), at: place.now().toISOString(), userId };
  await notePending(place.files, localFolder(place.local, storeId), event);
}
