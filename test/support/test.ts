import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test as base } from "@playwright/test";
import { launchApp, type LaunchOptions, type RunningApp } from "./launchApp.ts";
import { launchElectron } from "./launchElectron.ts";

const electron = process.env["HELHET_ELECTRON"];

const start = (options?: LaunchOptions): Promise<RunningApp> =>
  electron ? launchElectron(electron, options) : launchApp(options);

interface Fixtures {
  /** The app, started anew. Afterwards nothing may have gone out of it and nothing unexpected may have failed. */
  app: RunningApp;
  /** A further start, for instance after a kill; ended with the test. */
  startAgain: (options: LaunchOptions) => Promise<RunningApp>;
  /** An empty folder on the real disk. */
  folder: string;
}

export const test = base.extend<Fixtures>({
  folder: async ({}, provide) => provide(mkdtempSync(join(tmpdir(), "helhet-lager-"))),
  startAgain: async ({}, provide) => {
    const started: RunningApp[] = [];
    await provide(async (options) => {
      const app = await start(options);
      started.push(app);
      return app;
    });
    for (const app of started) await app.kill();
  },
  app: async ({}, provide) => {
    const app = await start();
    await provide(app);
    expect(app.outsideRequests).toEqual([]);
    expect(app.failures).toEqual([]);
    await app.kill();
  },
});

export { expect };
