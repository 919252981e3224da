import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const value = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

/** As Electron: `--user-data-dir=PATH`. Without it every run starts new. */
export const userData = value("user-data-dir") ?? mkdtempSync(join(tmpdir(), "helhet-host-"));
/** `--shown`: an ordinary window on the screen instead of a headless one. */
export const shown = process.argv.includes("--shown");
/** Port of Chromium's own debugging door, through which a test finds the page. */
export const debugPort = value("debug-port");
