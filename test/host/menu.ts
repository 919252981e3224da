import type { Menu as ElectronMenu, MenuItemConstructorOptions } from "electron";
import { onCommand } from "./control.ts";

/** Kept as data; a test clicks an entry by its label. */
let template: MenuItemConstructorOptions[] = [];

const find = (items: MenuItemConstructorOptions[], label: string): MenuItemConstructorOptions | undefined => {
  for (const item of items) {
    if (item.label === label) return item;
    const inner = Array.isArray(item.submenu) ? find(item.submenu, label) : undefined;
    if (inner) return inner;
  }
  return undefined;
};

onCommand((command) => {
  if (command.kind !== "clickMenu") return;
  const item = find(template, command.label);
  if (!item?.click) throw new Error(`no menu entry "${command.label}"`);
  (item.click as () => void)();
});

export const Menu = {
  buildFromTemplate: (items: MenuItemConstructorOptions[]) =>
    ({ items, popup: () => undefined }) as unknown as ElectronMenu,
  setApplicationMenu: (menu: ElectronMenu | null) => {
    template = (menu as unknown as { items: MenuItemConstructorOptions[] } | null)?.items ?? [];
  },
};
