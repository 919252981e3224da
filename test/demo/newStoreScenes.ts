import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { RunningApp } from "../support/launchApp.ts";
import type { Album } from "./album.ts";
import { walk } from "./app.ts";
import type { Look } from "./look.ts";

const passphrase = "fire grønne katter på låven";
const GROUPS = 8;

/** Reads the eight groups from the screen, as one reads them from the paper. */
async function groupsOnScreen(page: Page, { t }: Look): Promise<string[]> {
  const list = page.getByRole("region", { name: t.store.sheetGroups }).getByRole("code");
  await list.first().waitFor();
  return list.allInnerTexts();
}

/** A new store step by step, what an empty one looks like, and the lock. Ends on the start page. */
export async function newStoreScenes(app: RunningApp, album: Album, look: Look): Promise<void> {
  const { page } = app;
  const { t } = look;
  const shoot = (what: string): Promise<void> => album.shoot(page, what, look);
  const button = (name: string) => page.getByRole("button", { name, exact: true });

  await page.getByRole("heading", { name: t.store.welcome }).waitFor();
  await shoot("start");
  await page.getByRole("button", { name: t.store.newStore }).click();
  await button(t.app.next).click();
  await shoot("nytt-lager-1-mappe-mangler");
  const folder = join(mkdtempSync(join(tmpdir(), "helhet-demo-")), "Helhet", "Nordvik kommune");
  mkdirSync(folder, { recursive: true });
  app.answerDialog(folder);
  await button(t.store.chooseFolder).click();
  await page.getByText(t.store.chosenFolder).waitFor();
  await shoot("nytt-lager-1-mappe");
  await button(t.app.next).click();
  await page.getByRole("heading", { name: t.backup.stepTitle }).waitFor();
  await shoot("nytt-lager-2-sikkerhetskopi");
  await button(t.app.next).click();
  await page.getByLabel(t.store.municipality).fill("Nordvik kommune");
  await page.getByLabel(t.store.userName).fill("Kari Eksempel");
  await shoot("nytt-lager-3-hvem");
  await button(t.app.next).click();
  await page.getByLabel(t.store.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(t.store.passphraseAgain, { exact: true }).fill(passphrase);
  await shoot("nytt-lager-4-passordsetning");
  await button(t.store.create).click();
  await page.getByRole("heading", { name: t.store.sheetTitle }).waitFor({ timeout: 60_000 });
  const groups = await groupsOnScreen(page, look);
  await shoot("nytt-lager-5-ark");
  await button(t.store.printSheet).click();
  await page.getByText(t.store.printed).waitFor({ timeout: 30_000 });
  await shoot("nytt-lager-5-ark-skrevet-ut");
  await button(t.store.sheetNext).click();
  await confirmGroups(page, look, () => "FEIL");
  await button(t.store.confirm).click();
  await page.getByRole("alert").first().waitFor({ timeout: 30_000 });
  await shoot("nytt-lager-6-kontroll-feil");
  await confirmGroups(page, look, (group) => groups[group - 1] ?? "");
  await shoot("nytt-lager-6-kontroll");
  await button(t.store.confirm).click();
  await emptyStore(page, album, look);
  await lockAndLeave(page, album, look);
}

async function confirmGroups(page: Page, { t }: Look, textOf: (group: number) => string): Promise<void> {
  for (let group = 1; group <= GROUPS; group++) {
    const field = page.getByLabel(t.store.confirmGroup(group));
    if ((await field.count()) > 0) await field.fill(textOf(group));
  }
}

async function emptyStore(page: Page, album: Album, look: Look): Promise<void> {
  const go = walk(page, look);
  const { t } = look;
  await page.getByRole("heading", { level: 1, name: t.followup.title }).waitFor({ timeout: 30_000 });
  await album.shoot(page, "tomt-oversikt", look);
  await go.cases();
  await page.getByRole("heading", { name: t.cases.emptyTitle }).waitFor();
  await album.shoot(page, "tomt-saker", look);
  await go.coordinators();
  await album.shoot(page, "tomt-koordinatorer", look);
  await go.directory();
  await album.shoot(page, "tomt-tjenester", look);
  await go.settings();
  await album.shoot(page, "tomt-innstillinger", look);
}

async function lockAndLeave(page: Page, album: Album, look: Look): Promise<void> {
  const { t } = look;
  await page.getByRole("button", { name: t.app.lock, exact: true }).click();
  await page.getByRole("heading", { name: t.store.lockTitle }).waitFor();
  await album.shoot(page, "las", look);
  await page.getByLabel(t.store.passphrase, { exact: true }).fill("feil feil feil feil");
  await page.getByRole("button", { name: t.store.unlock, exact: true }).click();
  await page.getByText(t.error.wrongPassphrase).waitFor({ timeout: 30_000 });
  await album.shoot(page, "las-feil-passordsetning", look);
  await page.getByRole("button", { name: t.store.openOther, exact: true }).click();
  await page.getByRole("heading", { name: t.store.welcome }).waitFor();
}
