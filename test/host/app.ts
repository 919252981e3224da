import { EventEmitter } from "node:events";
import { mkdirSync, openSync, rmSync, writeSync, closeSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { App } from "electron";
import { closeBrowser, openBrowser } from "./browser.ts";
import { refusing } from "./refuse.ts";
import { userData } from "./switches.ts";

type Imitated = Pick<App, "getPath" | "quit" | "exit" | "requestSingleInstanceLock" | "isPackaged" | "getName">;

const lock = join(userData, "host.lock");

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

function takeLock(): boolean {
  mkdirSync(userData, { recursive: true });
  try {
    const holder = Number(readFileSync(lock, "utf8"));
    if (isAlive(holder)) return false;
    rmSync(lock);
  } catch {
    // No lock there.
  }
  const handle = openSync(lock, "wx");
  writeSync(handle, String(process.pid));
  closeSync(handle);
  return true;
}

let quitting = false;

async function leave(code: number): Promise<void> {
  if (quitting) return;
  quitting = true;
  await closeBrowser();
  rmSync(lock, { force: true });
  process.exit(code);
}

const imitated: Imitated & { whenReady: () => Promise<void>; commandLine: Pick<App["commandLine"], "appendSwitch"> } = {
  isPackaged: false,
  getName: () => "Helhet",
  getPath: (name) => {
    if (name !== "userData") throw new Error(`the test host has no path "${name}"`);
    return userData;
  },
  whenReady: openBrowser,
  quit: () => void leave(0),
  exit: (code = 0) => void leave(code),
  requestSingleInstanceLock: takeLock,
  commandLine: { appendSwitch: () => undefined },
};

export const app = refusing("app", Object.assign(new EventEmitter(), imitated));
