import type { Handlers } from "../shared/ipc/contract.ts";
import { caseHandlers } from "./case/handlers.ts";
import type { Dialogs } from "./dialogs.ts";
import { directoryHandlers } from "./directory/handlers.ts";
import type { Documents } from "./document/documents.ts";
import { documentHandlers } from "./document/handlers.ts";
import { registerRecordHandlers } from "./store/registerHandlers.ts";
import { storeHandlers, type StoreSurroundings } from "./store/handlers.ts";

export interface Surroundings extends Omit<StoreSurroundings, "askForFolder"> {
  documents: Documents;
  dialogs: Dialogs;
  /** The window's answer to `flushRequested`. */
  flushAnswered: (saved: boolean) => void;
}

/** One handler for every channel of the contract; a missing one does not compile. */
export function allHandlers(around: Surroundings): Handlers {
  const { session, now, dialogs, documents } = around;
  return {
    ...storeHandlers({ ...around, askForFolder: dialogs.askForFolder }),
    ...caseHandlers(session, now),
    ...registerRecordHandlers(session),
    ...directoryHandlers(dialogs.askForImportFile),
    ...documentHandlers({ session, documents, askForFile: dialogs.askForSavePath, now }),
    answerFlush: ({ saved }) => {
      around.flushAnswered(saved);
      return Promise.resolve(undefined);
    },
  };
}
