import type { Dialog } from "electron";
import { onCommand, tell } from "./control.ts";
import { refusing } from "./refuse.ts";
import { shown } from "./switches.ts";
import { askOnScreen } from "./askOnScreen.ts";

const paths: (string | null)[] = [];
const buttons: number[] = [];
onCommand((command) => {
  if (command.kind === "answerDialog") paths.push(command.path);
  if (command.kind === "answerQuestion") buttons.push(command.button);
});

/** The test's next answer; a question nobody answers is a closed one, and is reported. */
function nextPath(what: string): string | null {
  tell({ kind: "asked", what });
  return paths.shift() ?? null;
}

interface PathQuestion {
  title?: string;
  defaultPath?: string;
}

/** Electron's calls take the window first or not at all. */
const optionsOf = (args: unknown[]): PathQuestion => args.at(-1) ?? {};

const path = async (args: unknown[]): Promise<string | null> => {
  const options = optionsOf(args);
  if (shown) return askOnScreen(options.title ?? "Lagre som", options.defaultPath ?? "");
  return nextPath(options.title ?? options.defaultPath ?? "");
};

const imitated = {
  showOpenDialog: async (...args: unknown[]) => {
    const chosen = await path(args);
    return { canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] };
  },
  showSaveDialog: async (...args: unknown[]) => {
    const chosen = await path(args);
    return { canceled: chosen === null, filePath: chosen ?? "" };
  },
  showMessageBox: (...args: unknown[]) => {
    tell({ kind: "asked", what: (args.at(-1) as { message: string }).message });
    return Promise.resolve({
      response: buttons.shift() ?? (args.at(-1) as { cancelId?: number }).cancelId ?? 0,
      checkboxChecked: false,
    });
  },
} satisfies Pick<
  { [K in keyof Dialog]: (...args: never[]) => unknown },
  "showOpenDialog" | "showSaveDialog" | "showMessageBox"
>;

export const dialog = refusing("dialog", imitated);
