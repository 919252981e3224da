import { join } from "node:path";
import { app, powerMonitor, session as electronSession, type BrowserWindow } from "electron";
import { ExpectedError } from "../shared/appError.ts";
import { composeOneTime } from "../shared/document/composeOneTime.ts";
import { composeRecoverySheet } from "../shared/document/composeRecoverySheet.ts";
import { renderHtml } from "../shared/document/renderHtml.ts";
import { isoOf } from "../shared/dates.ts";
import { messages } from "../shared/i18n/messages.ts";
import { realDiskFacts } from "./backup/diskFacts.ts";
import { systemDialogs } from "./dialogs.ts";
import { keepDocuments } from "./document/documents.ts";
import { chromiumPaper } from "./document/paper.ts";
import { composeApp, type Tell } from "./handlers.ts";
import { registerHandlers } from "./ipc/gateway.ts";
import { lockItself } from "./lock.ts";
import { logFailure } from "./log.ts";
import { setMenu, showFieldMenu } from "./menu.ts";
import { closeNetwork, denyAll, stayInside } from "./permissions.ts";
import { practiceFolder } from "./practice/practice.ts";
import { readManifest, serveApp } from "./protocol.ts";
import { registerAppScheme } from "./scheme.ts";
import { openPreferences } from "./settings/preferences.ts";
import { userOf, type Session } from "./store/session.ts";
import { flusher, guardUnsaved } from "./unsaved.ts";
import { deriveInWorker } from "./vault/deriveKey.ts";
import { filesInside } from "./vault/storeFiles.ts";
import { selfTest } from "./vault/selfTest.ts";
import { openWindow } from "./window.ts";

closeNetwork();
stayInside();
registerAppScheme();
if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(stop);
else app.quit();

async function start(): Promise<void> {
  // A prototype changed by hostile data would reach everything; nothing of ours ever changes one.
  Object.freeze(Object.prototype);
  selfTest();

  const out = join(import.meta.dirname, "..");
  const local = app.getPath("userData");
  const now = (): Date => new Date();
  const session: Session = { stage: { kind: "none" } };
  const isOpen = (): boolean => session.stage.kind === "open";
  const preferences = await openPreferences(join(local, "preferences.json"));
  const documents = keepDocuments();
  const derive = deriveInWorker();
  const folders = { local: join(local, "stores"), backups: join(local, "sikkerhetskopi"), side: join(local, "side") };
  const placeOf = (root: string) => ({ root, local: folders.local, files: filesInside(root), derive, now });

  const texts = () => messages[preferences.get().language].dialogs;
  let window: BrowserWindow | null = null;
  const tell: Tell = (event, payload) => window?.webContents.send(`helhet:${event}`, payload);
  const unsaved = flusher((reason) => tell("flushRequested", { reason }));
  const dialogs = systemDialogs(() => window, texts);

  const windowSession = electronSession.fromPartition("helhet");
  denyAll(windowSession);
  serveApp(windowSession, await readManifest(join(out, "renderer")), documents.at);

  const applyPreferences = (): void => {
    setMenu(texts(), (command) => tell("menuCommand", { command }));
    window?.webContents.setZoomFactor(preferences.get().zoom / 100);
  };

  const { handlers, lockStore, stopWork } = composeApp({
    session,
    preferences,
    documents,
    paper: chromiumPaper,
    dialogs,
    placeOf,
    folders,
    disk: realDiskFacts,
    now,
    tell,
    practiceFolder: () => practiceFolder(join(local, "practice"), placeOf, now),
    printSheet: (groups, fingerprint, language) => {
      const content = composeRecoverySheet({ groups, fingerprint, language, createdOn: isoOf(now()) });
      return chromiumPaper.print(documents.add(renderHtml(content)));
    },
    printSlip: (slip) => {
      const content = composeOneTime({ ...slip, language: preferences.get().language });
      return chromiumPaper.print(documents.add(renderHtml(content)));
    },
    preferencesChanged: applyPreferences,
    flushAnswered: unsaved.answer,
  });
  registerHandlers(handlers, () => (isOpen() ? (userOf(session.stage)?.role ?? null) : null));
  window = await openWindow(join(out, "electron", "preload.cjs"));
  applyPreferences();
  window.webContents.on("context-menu", (_event, at) => {
    if (at.isEditable) showFieldMenu(texts());
  });
  guardUnsaved(window, unsaved.flush, dialogs.askAboutUnsaved, isOpen);
  lockItself({
    power: powerMonitor,
    window,
    quit: () => app.quit(),
    opened: () =>
      session.stage.kind === "open" || session.stage.kind === "newPassphrase" ? session.stage.vault : null,
    lockMinutes: () => preferences.get().lockMinutes,
    flush: unsaved.flush,
    lockStore,
    tell,
    now,
    monotonic: () => performance.now(),
  });
  window.on("closed", () => {
    window = null;
    void lockStore()
      .then(stopWork)
      // A folder that is away was told of while there was a window.
      .catch((failure: unknown) => failure instanceof ExpectedError || logFailure("end", failure))
      .finally(() => app.quit());
  });
  app.on("second-instance", () => window?.focus());
}

function stop(failure: unknown): void {
  logFailure("start", failure);
  app.exit(1);
}
