import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import type { Page } from "playwright-core";
import { appoint } from "./caseSteps.ts";
import { addCoordinator } from "./coordinatorSteps.ts";
import type { RunningApp } from "./launchApp.ts";
import { caseName, fromStartPage, openCase } from "./steps.ts";

export const sara = "Sara Oppdiktet Moe";
/** What a user chooses instead of the one-time passphrase. */
export const herOwn = "blå kopp sytten gamle ski";

/** Sara into the register, and coordinator of the case that is there. */
export async function appointSara(page: Page): Promise<void> {
  await addCoordinator(page, { name: sara });
  await openCase(page, caseName);
  await appoint(page, sara);
}

export async function openUsers(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Innstillinger" }).click();
  await page.getByRole("link", { name: /^Brukere/ }).click();
  await page.getByRole("heading", { level: 1, name: "Brukere" }).waitFor();
}

/** Gives the one-time passphrase, as somebody who reads it aloud. */
export async function addUser(page: Page): Promise<string> {
  await openUsers(page);
  await page.getByRole("button", { name: "Legg til bruker" }).click();
  await page.getByLabel("Hvem i koordinatorlista er dette?").selectOption({ label: sara });
  await expect(page.getByRole("textbox", { name: "Navn" })).toHaveValue(sara);
  await page.getByRole("button", { name: "Lag bruker" }).click();
  await expect(page.getByRole("heading", { name: `Gi dette til ${sara}` })).toBeFocused();
  const groups = await page.getByRole("group", { name: "Midlertidig passordsetning" }).locator("code").allInnerTexts();
  return groups.join(" ").toLowerCase();
}

/** Folder of a workstation that has met no store. */
export const newWorkstation = (): string => join(mkdtempSync(join(tmpdir(), "helhet-annen-")), "user");

/** Another workstation, at the lock screen of the same store. */
export async function openElsewhere(app: RunningApp, folder: string): Promise<Page> {
  const { page } = app;
  app.answerDialog(folder);
  await page.getByRole("button", { name: /Åpne et lager/ }).click();
  await page.getByRole("heading", { level: 1, name: "Lås opp" }).waitFor();
  await page.getByLabel("Hvem er du?").selectOption({ label: `${sara}, Koordinator` });
  return page;
}

export async function tryToUnlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel("Passordsetning", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Lås opp" }).click();
}

/** The first thing after the one-time passphrase. */
export async function choosePassphrase(page: Page, who = sara): Promise<void> {
  await page.getByRole("heading", { level: 1, name: `Velkommen, ${who}` }).waitFor();
  await page.getByLabel("Ny passordsetning", { exact: true }).fill(herOwn);
  await page.getByLabel("Skriv passordsetningen en gang til").fill(herOwn);
  await page.getByRole("button", { name: "Lagre og gå videre" }).click();
  await fromStartPage(page);
}
