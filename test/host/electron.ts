/**
 * Stands in for the module name `electron` where its binary cannot be had: the app's real main process on Node, its
 * preload and pages in Debian's Chromium. Only what the product uses, typed against Electron's own types; no product
 * logic; what is not imitated fails by name.
 */
export { app } from "./app.ts";
export { BrowserWindow } from "./browserWindow.ts";
export { dialog } from "./dialog.ts";
export { ipcMain } from "./ipcMain.ts";
export { Menu } from "./menu.ts";
export { powerMonitor } from "./powerMonitor.ts";
export { protocol, session } from "./session.ts";
