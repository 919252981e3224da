import { Menu, type MenuItemConstructorOptions } from "electron";
import type { Messages } from "../shared/i18n/messages.ts";
import type { MenuCommand } from "../shared/ipc/contract.ts";

/**
 * The menu bar. Undo and redo go to the editor in the window; Electron's own roles would run Chromium's undo inside one
 * field and fight with it.
 */
export function setMenu(t: Messages["dialogs"], send: (command: MenuCommand) => void): void {
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    // Shown, not registered: the window hears the keys itself, also where a field has focus.
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
    click: () => send(command),
  });
  const line: MenuItemConstructorOptions = { type: "separator" };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: t.file,
        submenu: [
          item(t.newCase, "newCase", "Ctrl+N"),
          item(t.bottleneck, "bottleneck", "Ctrl+Shift+F"),
          item(t.print, "print", "Ctrl+P"),
          line,
          item(t.lock, "lock", "Ctrl+L"),
          { label: t.quit, role: "quit" },
        ],
      },
      {
        label: t.edit,
        submenu: [
          item(t.undo, "undo", "Ctrl+Z"),
          item(t.redo, "redo", "Ctrl+Y"),
          line,
          { label: t.cut, role: "cut" },
          { label: t.copy, role: "copy" },
          { label: t.paste, role: "paste" },
          { label: t.selectAll, role: "selectAll" },
          line,
          item(t.find, "find", "Ctrl+F"),
        ],
      },
      {
        label: t.view,
        submenu: [
          { label: t.zoomIn, role: "zoomIn" },
          { label: t.zoomOut, role: "zoomOut" },
          { label: t.zoomReset, role: "resetZoom" },
          line,
          { label: t.fullScreen, role: "togglefullscreen" },
        ],
      },
      {
        label: t.go,
        submenu: [
          item(t.anywhere, "palette", "Ctrl+K"),
          line,
          item(t.monday, "go:/oversikt", "Ctrl+1"),
          item(t.cases, "go:/saker", "Ctrl+2"),
          item(t.coordinators, "go:/koordinatorer", "Ctrl+3"),
          item(t.directory, "go:/tjenester", "Ctrl+4"),
          item(t.unit, "go:/enheten", "Ctrl+5"),
          item(t.settings, "settings"),
        ],
      },
    ]),
  );
}

/** The right-click menu of text fields; Electron has none of its own. */
export function showFieldMenu(t: Messages["dialogs"]): void {
  Menu.buildFromTemplate([
    { label: t.cut, role: "cut" },
    { label: t.copy, role: "copy" },
    { label: t.paste, role: "paste" },
    { type: "separator" },
    { label: t.selectAll, role: "selectAll" },
  ]).popup();
}
