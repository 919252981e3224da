import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LaunchOptions, RunningApp } from "./launchApp.ts";
import { makeCaseWithPlan, makeStore } from "./steps.ts";
import { expect, test as base } from "./test.ts";

type Start = (options: LaunchOptions) => Promise<RunningApp>;

/** A store with one case whose plan is begun, and the workstation that made it; both its own copy of the test. */
export interface ReadyStore {
  folder: string;
  userData: string;
  /** The app on this workstation, at the lock screen. Again after a kill. */
  start: () => Promise<RunningApp>;
  /** The files of the case, newest first. */
  caseFiles: () => string[];
  /** The same store in another folder, with the workstation knowing it there. */
  moveTo: (folder: string) => ReadyStore;
}

let template: Promise<string> | null = null;

/** Made once per worker: making a store takes longer than all that is tested on it. */
async function makeTemplate(start: Start): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), "helhet-ferdig-"));
  const app = await start({ userData: join(root, "user") });
  const folder = mkdtempSync(join(root, "lager-"));
  await makeStore(app, folder);
  await makeCaseWithPlan(app.page);
  await app.close();
  cpSync(folder, join(root, "store"), { recursive: true });
  return root;
}

function readyStore(folder: string, userData: string, start: Start): ReadyStore {
  const preferences = join(userData, "preferences.json");
  const known = JSON.parse(readFileSync(preferences, "utf8")) as object;
  writeFileSync(preferences, JSON.stringify({ ...known, lastStore: folder }));
  return {
    folder,
    userData,
    start: () => start({ userData }),
    caseFiles: () =>
      execFileSync("find", [join(folder, "docs"), "-name", "case-*.rec"], { encoding: "utf8" })
        .split("\n")
        .filter(Boolean)
        .sort((a, b) => revisionOf(b) - revisionOf(a)),
    moveTo: (other) => {
      cpSync(folder, other, { recursive: true });
      return readyStore(other, userData, start);
    },
  };
}

const revisionOf = (path: string): number => Number(/\.(\d{8})\.rec$/.exec(path)?.[1]);

/** A small disk of its own. */
export interface SmallDisk {
  folder: string;
  /** Takes all the room that is left. */
  fill: () => void;
  free: () => void;
  setReadOnly: (readOnly: boolean) => void;
}

function mountDisk(folder: string): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=2m,mode=700", "tmpfs", folder], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

interface Fixtures {
  ready: ReadyStore;
  disk: SmallDisk;
}

export const test = base.extend<Fixtures>({
  ready: async ({ startAgain }, use) => {
    template ??= makeTemplate(startAgain);
    const root = await template.catch((failure: unknown) => {
      template = null;
      throw failure;
    });
    const own = mkdtempSync(join(tmpdir(), "helhet-egen-"));
    cpSync(join(root, "store"), join(own, "lager"), { recursive: true });
    cpSync(join(root, "user"), join(own, "user"), { recursive: true });
    const started: RunningApp[] = [];
    const start: Start = async (options) => {
      const app = await startAgain(options);
      started.push(app);
      return app;
    };
    await use(readyStore(join(own, "lager"), join(own, "user"), start));
    for (const app of started) {
      expect(app.outsideRequests).toEqual([]);
      expect(app.failures).toEqual([]);
    }
  },
  disk: async ({}, use, info) => {
    const folder = mkdtempSync(join(tmpdir(), "helhet-disk-"));
    const mounted = mountDisk(folder);
    info.skip(!mounted, "needs a small disk of its own, and only root can mount one");
    const filler = join(folder, "fyll");
    await use({
      folder,
      fill: () => {
        expect(() => execFileSync("dd", ["if=/dev/zero", `of=${filler}`, "bs=4096"], { stdio: "ignore" })).toThrow();
      },
      free: () => execFileSync("rm", [filler]),
      setReadOnly: (readOnly) => execFileSync("mount", ["-o", `remount,${readOnly ? "ro" : "rw"}`, folder]),
    });
    if (existsSync(folder)) execFileSync("umount", ["--lazy", folder]);
  },
});

export { expect };
