import { join } from "node:path";
import { app, session as electronSession, type BrowserWindow } from "electron";
import { composeRecoverySheet } from "../shared/document/composeRecoverySheet.ts";
import { renderHtml } from "../shared/document/renderHtml.ts";
import { isoOf } from "../shared/dates.ts";
import { messages } from "../shared/i18n/messages.ts";
import { systemDialogs } from "./dialogs.ts";
import { keepDocuments } from "./document/documents.ts";
import { print } from "./document/paper.ts";
import { allHandlers } from "./handlers.ts";
import { registerHandlers } from "./ipc/gateway.ts";
import { logFailure } from "./log.ts";
import { setMenu, showFieldMenu } from "./menu.ts";
import { closeNetwork, denyAll, stayInside } from "./permissions.ts";
import { practiceFolder } from "./practice/practice.ts";
import { readManifest, serveApp } from "./protocol.ts";
import { registerAppScheme } from "./scheme.ts";
import { openPreferences } from "./settings/preferences.ts";
import type { Session } from "./store/session.ts";
import { guardUnsaved } from "./unsaved.ts";
import { deriveInWorker } from "./vault/deriveKey.ts";
import { nodeFiles } from "./vault/files.ts";
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
  const placeOf = (root: string) => ({ root, local: join(local, "stores"), files: nodeFiles, derive, now });

  const texts = () => messages[preferences.get().language].dialogs;
  let window: BrowserWindow | null = null;
  let guard: ReturnType<typeof guardUnsaved> | null = null;
  const dialogs = systemDialogs(() => window, texts);

  const windowSession = electronSession.fromPartition("helhet");
  denyAll(windowSession);
  serveApp(windowSession, await readManifest(join(out, "renderer")), documents.at);

  const applyPreferences = (): void => {
    setMenu(texts(), (command) => window?.webContents.send("helhet:menuCommand", { command }));
    window?.webContents.setZoomFactor(preferences.get().zoom / 100);
  };

  registerHandlers(
    allHandlers({
      session,
      preferences,
      documents,
      dialogs,
      placeOf,
      now,
      practiceFolder: () => practiceFolder(join(local, "practice"), placeOf, now),
      printSheet: (groups, fingerprint, language) => {
        const content = composeRecoverySheet({ groups, fingerprint, language, createdOn: isoOf(now()) });
        return print(documents.add(renderHtml(content)));
      },
      preferencesChanged: applyPreferences,
      afterLock: documents.clear,
      flushAnswered: (saved) => guard?.answer(saved),
    }),
    isOpen,
  );
  window = await openWindow(join(out, "electron", "preload.cjs"));
  applyPreferences();
  window.webContents.on("context-menu", (_event, at) => {
    if (at.isEditable) showFieldMenu(texts());
  });
  guard = guardUnsaved(window, dialogs, isOpen);
  window.on("closed", () => app.quit());
  app.on("second-instance", () => window.focus());
}

function stop(failure: unknown): void {
  logFailure("start", failure);
  app.exit(1);
}
