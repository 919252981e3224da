import { ExpectedError } from "../../shared/appError.ts";
import type { Handlers } from "../../shared/ipc/contract.ts";
import { readImportFile } from "./readImportFile.ts";

/** Reading a spreadsheet saved as CSV. What to do with the rows is decided on screen. */
export function directoryHandlers(askForFile: () => Promise<string | null>): Pick<Handlers, "readImportFile"> {
  return {
    readImportFile: async () => {
      const path = await askForFile();
      if (path === null) throw new ExpectedError({ code: "cancelled" });
      return readImportFile(path);
    },
  };
}
