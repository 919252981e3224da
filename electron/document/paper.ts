import { BrowserWindow } from "electron";
import { ExpectedError } from "../../shared/appError.ts";
import { safePreferences } from "../window.ts";

/** Opens a document in a hidden window without script, does `work` with it, and destroys the window. */
async function onPaper<T>(path: string, work: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const window = new BrowserWindow({ show: false, webPreferences: safePreferences() });
  // Chromium writes its user agent into the PDF as the program that made it.
  window.webContents.setUserAgent("Helhet");
  try {
    await window.loadURL(`app://main${path}`);
    return await work(window);
  } finally {
    window.destroy();
  }
}

/** What becomes of a document that was added to `documents`, by its path. */
export interface Paper {
  /** Tagged PDF, A4, with bookmarks from the headings. */
  toPdf: (path: string) => Promise<Buffer>;
  /** Shows the system's print dialog. False when the user calls it off; `noPrinter` when nothing could print. */
  print: (path: string) => Promise<boolean>;
}

function toPdf(path: string): Promise<Buffer> {
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

function print(path: string): Promise<boolean> {
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

export const chromiumPaper: Paper = { toPdf, print };
