import { BrowserWindow, type BrowserWindowConstructorOptions, type WebPreferences } from "electron";

/** Every window, shown or hidden: no Node, own world, sandboxed, nothing kept on disk, no spell-check download. */
export function safePreferences(preload?: string): WebPreferences {
  return {
    ...(preload ? { preload } : { javascript: false }),
    partition: "helhet",
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    devTools: false,
  };
}

export function windowOptions(preload: string): BrowserWindowConstructorOptions {
  return {
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 600,
    show: false,
    title: "Helhet",
    backgroundColor: "#ffffff",
    webPreferences: safePreferences(preload),
  };
}

/** The app's one window. Its title is always "Helhet": no name on the taskbar. */
export async function openWindow(preload: string): Promise<BrowserWindow> {
  const window = new BrowserWindow(windowOptions(preload));
  window.setContentProtection(true);
  window.on("page-title-updated", (event) => event.preventDefault());
  window.once("ready-to-show", () => window.show());
  await window.loadURL("app://main/index.html");
  return window;
}
