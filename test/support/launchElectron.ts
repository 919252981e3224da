import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron } from "playwright-core";
import type { Command } from "../host/control.ts";
import type { LaunchOptions, RunningApp } from "./launchApp.ts";

/** The same app on real Electron. Questions for files are answered, and paper caught, in its main process. */
export async function launchElectron(executablePath: string, options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), "helhet-app-"));
  const project = join(import.meta.dirname, "..", "..");
  const electron = await _electron.launch({ executablePath, args: [project, `--user-data-dir=${userData}`] });
  const printed: Buffer[] = [];
  await electron.evaluate(({ app, dialog }) => {
    const answers: (string | null)[] = [];
    const buttons: number[] = [];
    const papers: string[] = [];
    Object.assign(globalThis, { helhetTest: { answers, buttons, papers } });
    dialog.showOpenDialog = () => {
      const path = answers.shift() ?? null;
      return Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
    };
    dialog.showSaveDialog = () => {
      const path = answers.shift() ?? null;
      return Promise.resolve({ canceled: path === null, filePath: path ?? "" });
    };
    dialog.showMessageBox = () => Promise.resolve({ response: buttons.shift() ?? 2, checkboxChecked: false });
    app.on("web-contents-created", (_event, contents) => {
      contents.print = (_options, done) => {
        void contents.printToPDF({ preferCSSPageSize: true }).then((pdf) => {
          papers.push(pdf.toString("base64"));
          done?.(true, "");
        });
      };
    });
  });
  const page = await electron.firstWindow();
  const send = (command: Command): void => {
    void electron.evaluate(({ Menu, BrowserWindow, powerMonitor }, asked) => {
      const test = (globalThis as unknown as { helhetTest: { answers: (string | null)[]; buttons: number[] } })
        .helhetTest;
      if (asked.kind === "answerDialog") test.answers.push(asked.path);
      if (asked.kind === "answerQuestion") test.buttons.push(asked.button);
      if (asked.kind === "closeWindow") BrowserWindow.getAllWindows()[0]?.close();
      if (asked.kind === "clickMenu") {
        const entries = Menu.getApplicationMenu()?.items.flatMap((top) => top.submenu?.items ?? []) ?? [];
        entries.find((entry) => entry.label === asked.label)?.click();
      }
      if (asked.kind === "power") powerMonitor.emit(asked.event, { preventDefault: () => undefined });
      if (asked.kind === "idle") powerMonitor.getSystemIdleTime = () => asked.seconds;
    }, command);
  };
  return {
    page,
    userData,
    printed,
    outsideRequests: [],
    failures: [],
    send,
    answerDialog: (path) => send({ kind: "answerDialog", path }),
    close: () => electron.close(),
    kill: async () => {
      electron.process().kill("SIGKILL");
      await electron.waitForEvent("close");
    },
  };
}
