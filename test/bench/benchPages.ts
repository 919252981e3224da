import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { CDPSession, Page } from "playwright-core";
import { launchApp, type RunningApp } from "../support/launchApp.ts";
import { median, note } from "./figures.ts";
import { benchPassphrase, fillStore } from "./fillStore.ts";
import { largePlan } from "./largePlan.ts";

/** On a machine that others use too. */
const PATIENCE_MS = 120_000;

/** Main-thread CPU of the page in milliseconds. */
async function cpu(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return 1000 * (metrics.find((metric) => metric.name === "TaskDuration")?.value ?? 0);
}

const painted = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

async function cpuPerKey(page: Page, session: CDPSession, keys: string): Promise<number[]> {
  const each: number[] = [];
  for (const key of keys) {
    const before = await cpu(session);
    await page.keyboard.insertText(key);
    await painted(page);
    await painted(page);
    each.push((await cpu(session)) - before);
  }
  return each;
}

async function unlocked(userData: string, root: string): Promise<{ app: RunningApp; session: CDPSession }> {
  mkdirSync(userData, { recursive: true });
  writeFileSync(join(userData, "preferences.json"), JSON.stringify({ lastStore: root }));
  const app = await launchApp({ userData });
  await app.page.getByLabel("Passordsetning").fill(benchPassphrase);
  await app.page.getByRole("button", { name: "Lås opp" }).click();
  await app.page.getByRole("navigation", { name: "Hovedmeny" }).waitFor({ timeout: PATIENCE_MS });
  await app.page.evaluate(() => (location.hash = "#/saker"));
  await app.page.getByRole("heading", { name: "Saker", level: 1 }).waitFor();
  await app.page.getByRole("row").nth(1).waitFor({ timeout: PATIENCE_MS });
  const session = await app.page.context().newCDPSession(app.page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return { app, session };
}

/** B3. */
export async function benchList(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "helhet-bench-"));
  const root = join(work, "lager");
  await fillStore(root, join(work, "data"), 20_000);
  const { app, session } = await unlocked(join(work, "data"), root);
  const search = app.page.getByRole("searchbox").first();
  await search.focus();
  const values: number[] = [];
  for (const text of ["haugen", "tuva ek", "løken h"]) {
    values.push(...(await cpuPerKey(app.page, session, text)));
    await search.fill("");
    await painted(app.page);
  }
  note({
    id: "B3",
    what: "one key in the 20 000-row case search, main-thread CPU to paint",
    value: median(values),
    unit: "ms",
    goal: 20,
    samples: values.length,
  });
  await app.kill();
}

/** B4. */
export async function benchPlan(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "helhet-bench-"));
  const root = join(work, "lager");
  await fillStore(root, join(work, "data"), 1, (record) => ({ ...record, plan: largePlan(record.plan) }));
  const { app, session } = await unlocked(join(work, "data"), root);
  const before = await cpu(session);
  await app.page.evaluate(() => (location.hash = `#/saker/${"0".repeat(32)}/plan?del=goals`));
  // Not by role: that question lays out every goal below the window, and its time would count as the page's.
  await app.page.locator(".plan-goal").nth(9).waitFor({ state: "attached" });
  await painted(app.page);
  note({
    id: "B4",
    what: "plan with 250 measures: load, CPU",
    value: (await cpu(session)) - before,
    unit: "ms",
    goal: 300,
    samples: 1,
  });
  await app.page.getByRole("textbox", { name: /oppnå/ }).first().focus();
  await painted(app.page);
  const keys = await cpuPerKey(app.page, session, "abcdefghijklmnopqrst");
  note({
    id: "B4",
    what: "plan with 250 measures: one key, CPU",
    value: median(keys),
    unit: "ms",
    goal: 12,
    samples: keys.length,
  });
  await app.kill();
}

/** B6: what the window must fetch and run before its first screen. */
export function benchFirstLoad(): void {
  const html = readFileSync("out/renderer/index.html", "utf8");
  const first = [...html.matchAll(/(?:src|href)="\/?(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? "");
  const bytes = first.reduce((sum, path) => sum + gzipSync(readFileSync(join("out/renderer", path))).length, 0);
  note({
    id: "B6",
    what: "first-load JavaScript, gzipped",
    value: bytes / 1000,
    unit: "kB",
    goal: 250,
    samples: first.length,
  });
}
