import type { MenuCommand } from "../../shared/ipc/contract.ts";
import { paths } from "../paths.ts";

/** Ctrl + this key; the menu bar shows the same keys but leaves them to the window (`electron/menu.ts`). */
const keys = new Map<string, MenuCommand>([
  ["k", "palette"],
  ["f", "find"],
  ["s", "save"],
  ["p", "print"],
  ["l", "lock"],
  ["n", "newCase"],
  ["z", "undo"],
  ["y", "redo"],
  ["1", `go:${paths.monday}`],
  ["2", `go:${paths.cases}`],
  ["3", `go:${paths.coordinators}`],
  ["4", `go:${paths.directory}`],
  ["5", `go:${paths.unit}`],
]);

/** Ctrl + Shift + this key. */
const shifted = new Map<string, MenuCommand>([
  ["z", "redo"],
  ["f", "bottleneck"],
]);

type Keys = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** The command of a key press; null for every press that is somebody else's. */
export function commandOf(event: Keys): MenuCommand | null {
  // AltGr is Ctrl + Alt on Windows: it writes @, $ and the like.
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (event.shiftKey) return shifted.get(key) ?? null;
  return keys.get(key) ?? null;
}
