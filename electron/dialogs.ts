import { dialog, type BrowserWindow, type OpenDialogOptions } from "electron";
import type { Input } from "../shared/ipc/contract.ts";
import type { Messages } from "../shared/i18n/messages.ts";

type Texts = Messages["dialogs"];

/** The system's own questions for files and folders. Paths stay in the main process; null = the question was closed. */
export interface Dialogs {
  askForFolder: (purpose: Input<"chooseFolder">["purpose"]) => Promise<string | null>;
  askForImportFile: () => Promise<string | null>;
  askForAttachment: () => Promise<string | null>;
  askForSavePath: (suggestedName: string, extension: "docx" | "pdf") => Promise<string | null>;
  /** Where to save a copy of an attachment. */
  askForCopyPath: (suggestedName: string, extension: string) => Promise<string | null>;
  /** What to do when the window closes and something could not be saved. */
  askAboutUnsaved: () => Promise<"retry" | "discard" | "stay">;
}

export function systemDialogs(window: () => BrowserWindow | null, texts: () => Texts): Dialogs {
  const ask = async (options: OpenDialogOptions): Promise<string | null> => {
    const parent = window();
    const question: OpenDialogOptions = { ...options, properties: [...(options.properties ?? []), "dontAddToRecent"] };
    const { canceled, filePaths } = await (parent
      ? dialog.showOpenDialog(parent, question)
      : dialog.showOpenDialog(question));
    return canceled ? null : (filePaths[0] ?? null);
  };
  const askWhere = async (
    defaultPath: string,
    { name, extension }: { name: string; extension: string },
  ): Promise<string | null> => {
    const options = {
      defaultPath,
      filters: [{ name, extensions: [extension] }],
      properties: ["dontAddToRecent" as const, "showOverwriteConfirmation" as const],
    };
    const parent = window();
    const { canceled, filePath } = await (parent
      ? dialog.showSaveDialog(parent, options)
      : dialog.showSaveDialog(options));
    return canceled || filePath === "" ? null : filePath;
  };
  return {
    askForFolder: (purpose) =>
      ask({
        title: texts().folders[purpose],
        properties: ["openDirectory", "createDirectory"],
      }),
    askForImportFile: () =>
      ask({
        title: texts().importFile,
        properties: ["openFile"],
        filters: [
          { name: texts().csvFiles, extensions: ["csv", "txt", "tsv"] },
          { name: texts().allFiles, extensions: ["*"] },
        ],
      }),
    askForAttachment: () =>
      ask({
        title: texts().attachment,
        properties: ["openFile"],
        filters: [{ name: texts().attachmentFiles, extensions: ["pdf", "png", "jpg", "jpeg", "docx", "xlsx", "txt"] }],
      }),
    askForSavePath: (suggestedName, extension) =>
      askWhere(suggestedName, { name: extension === "docx" ? texts().wordFiles : texts().pdfFiles, extension }),
    askForCopyPath: (suggestedName, extension) => askWhere(suggestedName, { name: extension.toUpperCase(), extension }),
    askAboutUnsaved: async () => {
      const options = {
        type: "warning" as const,
        message: texts().unsavedTitle,
        detail: texts().unsavedText,
        buttons: [texts().retry, texts().discard, texts().stay],
        defaultId: 0,
        cancelId: 2,
        noLink: true,
      };
      const parent = window();
      const { response } = await (parent ? dialog.showMessageBox(parent, options) : dialog.showMessageBox(options));
      return (["retry", "discard", "stay"] as const)[response] ?? "stay";
    },
  };
}
