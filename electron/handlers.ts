import type { EventName } from "../shared/ipc/channels.ts";
import type { EventPayloads, Handlers } from "../shared/ipc/contract.ts";
import type { OneTimeInput } from "../shared/document/composeOneTime.ts";
import { accessLogHandlers } from "./accessLog/handlers.ts";
import { attachmentHandlers } from "./attachment/handlers.ts";
import { startBackup } from "./backup/startBackup.ts";
import { caseloadHandlers } from "./case/caseload.ts";
import { caseHandlers } from "./case/handlers.ts";
import type { Dialogs } from "./dialogs.ts";
import { directoryHandlers } from "./directory/handlers.ts";
import type { Documents } from "./document/documents.ts";
import { documentHandlers } from "./document/handlers.ts";
import type { Paper } from "./document/paper.ts";
import { familyHandlers } from "./family/handlers.ts";
import { startMaintenance } from "./maintenance/startMaintenance.ts";
import { startSearch } from "./search/startSearch.ts";
import { startSharing } from "./sharing/startSharing.ts";
import { registerRecordHandlers } from "./store/registerHandlers.ts";
import { keepSealed } from "./store/resealing.ts";
import { storeHandlers, type StoreSurroundings } from "./store/handlers.ts";
import { isSyncedFolder } from "./store/syncedFolder.ts";
import { userHandlers } from "./user/handlers.ts";
import { nodeFiles } from "./vault/files.ts";
import type { VaultPlace } from "./vault/place.ts";
import type { Vault } from "./vault/vault.ts";

/** Sends an event to the window. */
export type Tell = <E extends EventName>(event: E, payload: EventPayloads[E]) => void;

export interface Surroundings extends Omit<
  StoreSurroundings,
  "askForFolder" | "afterUnlock" | "leaving" | "unlocking"
> {
  documents: Documents;
  paper: Paper;
  dialogs: Dialogs;
  tell: Tell;
  /** Folders of this workstation: what it keeps of stores, its backups, and its side copies. */
  folders: { local: string; backups: string; side: string };
  printSlip: (slip: Omit<OneTimeInput, "language">) => Promise<boolean>;
  /** The window's answer to `flushRequested`. */
  flushAnswered: (saved: boolean) => void;
}

/** Work that runs by itself while a store is open. */
interface WhileOpen {
  afterUnlock?: (vault: Vault, place: VaultPlace) => void;
  /** The access log still takes what is to be noted; nobody has locked the vault yet. */
  beforeLock?: () => void;
  afterLock?: () => void;
}

export interface App {
  /** One for every channel of the contract; a missing one does not compile. */
  handlers: Handlers;
  lockStore: () => Promise<void>;
  /** Ends what runs in the background. */
  stopWork: () => Promise<void>;
}

export function composeApp(around: Surroundings): App {
  const { session, now, dialogs, documents, tell, preferences, folders } = around;
  const language = () => preferences.get().language;
  const whileOpen: WhileOpen[] = [];

  const store = storeHandlers({
    ...around,
    askForFolder: dialogs.askForFolder,
    unlocking: (done, total) => tell("progress", { what: "unlock", done, total }),
    afterUnlock: (vault, place) => whileOpen.forEach((work) => work.afterUnlock?.(vault, place)),
    leaving: () => {
      whileOpen.forEach((work) => work.beforeLock?.());
      documents.clear();
      whileOpen.forEach((work) => work.afterLock?.());
    },
  });
  const sealing = keepSealed((progress) => tell("progress", { what: "reseal", ...progress }));
  const backup = startBackup({
    session,
    files: nodeFiles,
    disk: around.disk,
    local: folders.local,
    standard: folders.backups,
    side: folders.side,
    isSynced: (folder) => isSyncedFolder(folder, process.env),
    now,
    language,
    tell,
    folderOf: store.folderOf,
    openFolder: store.openFolder,
  });
  const lockStore = async (): Promise<void> => {
    await store.handlers.lock(undefined);
  };
  const sharing = startSharing({ session, tell, lockStore });
  const search = startSearch({ session, tell });
  const maintenance = startMaintenance({ session, tell, resealing: sealing.progress, now });
  whileOpen.push(backup, sharing, maintenance, search, { afterUnlock: sealing.run });

  const handlers: Handlers = {
    ...store.handlers,
    ...backup.handlers,
    ...sharing.handlers,
    ...maintenance.handlers,
    ...accessLogHandlers({ session, tell }),
    ...userHandlers({ session, printSlip: around.printSlip, afterChange: sealing.run, now }),
    ...caseHandlers(session, now),
    ...familyHandlers(session, now),
    ...caseloadHandlers({ session, tell, now }),
    ...search.handlers,
    ...registerRecordHandlers(session),
    ...directoryHandlers(dialogs.askForImportFile),
    ...documentHandlers({ session, documents, askForFile: dialogs.askForSavePath, paper: around.paper, now }),
    ...attachmentHandlers({
      session,
      documents,
      askForFile: dialogs.askForAttachment,
      askForPath: dialogs.askForCopyPath,
      language,
      now,
    }),
    answerFlush: ({ saved }) => {
      around.flushAnswered(saved);
      return Promise.resolve(undefined);
    },
  };
  return {
    handlers,
    lockStore,
    stopWork: backup.stop,
  };
}
