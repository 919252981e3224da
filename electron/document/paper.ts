import { BrowserWindow } from "electron";
import { ExpectedError } from "../../shared/appError.ts";
import { safePreferences } from "../window.ts";

/** Opens a document in a hidden window without script, lets `use` work with it, and destroys the window. */
async function onPaper<T>(path: string, use: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const window = new BrowserWindow({ show: false, webPreferences: safePreferences() });
  try {
    await window.loadURL(`app://main${path}`);
    return await use(window);
  } finally {
    window.destroy();
  }
}

/** Tagged PDF, A4, with bookmarks from the headings. */
export function toPdf(path: string): Promise<Buffer> {
  return onPaper(path, (window) =>
    window.webContents.printToPDF({
      pageSize: "A4",
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
  );
}

/** Shows the system's print dialog. False when the user calls it off; `noPrinter` when nothing could print. */
export function print(path: string): Promise<boolean> {
  return onPaper(
    path,
    (window) =>
      new Promise<boolean>((resolve, reject) => {
        window.webContents.print({ silent: false, printBackground: true, pageSize: "A4" }, (success, reason) => {
          if (success) resolve(true);
          else if (/cancel/i.test(reason)) resolve(false);
          else reject(new ExpectedError({ code: "noPrinter" }));
        });
      }),
  );
}
