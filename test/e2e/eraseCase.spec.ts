import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { faults } from "../support/axe.ts";
import { expect, test } from "../support/readyStore.ts";
import {
  aboutMe,
  caseName,
  expectSaved,
  openCase,
  openCases,
  openTab,
  registerCase,
  unlock,
  unlockToPlan,
} from "../support/steps.ts";

const dialog = (page: Page) => page.getByRole("dialog");
const erase = (page: Page) => dialog(page).getByRole("button", { name: "Slett for godt", exact: true });

async function openErase(page: Page): Promise<string> {
  await openTab(page, "Oversikt");
  await page.getByRole("button", { name: "Slett for godt …" }).click();
  const title = await dialog(page).getByRole("heading").innerText();
  return /\d{4}-\d{3}/.exec(title)?.[0] ?? "";
}

const filesIn = (folder: string, pattern: string): string[] =>
  execFileSync("find", [folder, "-path", pattern], { encoding: "utf8" }).split("\n").filter(Boolean);

test("a case is erased for good only on a ground, and when its number and a reason are typed", async ({ ready }) => {
  const app = await ready.start();
  const { page } = app;
  await unlockToPlan(page);
  await aboutMe(page).fill("Jeg vil bli glemt.");
  await expectSaved(page);
  await openTab(page, "Vedlegg");
  const file = join(mkdtempSync(join(tmpdir(), "helhet-slett-")), "notat.txt");
  writeFileSync(file, "Oppdiktet notat.");
  app.answerDialog(file);
  await page.getByRole("button", { name: "Legg til fil" }).click();
  await page.getByRole("textbox", { name: "Navn på vedlegget" }).waitFor();
  await expectSaved(page);
  await registerCase(page, "Per Påfunn Vik");
  await openCase(page, caseName);

  const number = await openErase(page);
  await expect(dialog(page)).toContainText("Dette kan ikke angres.");
  expect(await faults(page, "erase")).toEqual([]);
  await expect(dialog(page)).toContainText("Saken er ikke overført til arkivet.");
  await erase(page).click();
  await expect(dialog(page)).toContainText("Velg grunnlaget.");
  await expect(dialog(page)).toContainText("Skriv saksnummeret.");
  await expect(dialog(page)).toContainText("Skriv hvorfor saken blir slettet.");
  await page.getByRole("radio", { name: "Saken er opprettet ved en feil" }).check();
  await page.getByRole("textbox", { name: "Saksnummer" }).fill("1999-001");
  await page.getByRole("textbox", { name: "Begrunnelse" }).fill("Registrert på feil person");
  await erase(page).click();
  await expect(dialog(page)).toContainText("Saksnummeret stemmer ikke. Ingenting er slettet.");
  await expect(page.getByRole("textbox", { name: "Saksnummer" })).toBeFocused();
  expect(filesIn(ready.folder, "*/blobs/*.bin")).toHaveLength(1);
  expect(ready.caseFiles().length).toBeGreaterThan(2);

  await page.getByRole("textbox", { name: "Saksnummer" }).fill(number);
  await page.getByRole("radio", { name: "Oppbevaringstida er ute" }).check();
  await erase(page).click();
  await expect(dialog(page)).toContainText("Saken er ikke overført til arkivet, og da kan den ikke slettes");
  expect(filesIn(ready.folder, "*/blobs/*.bin")).toHaveLength(1);
  await page.getByRole("radio", { name: "Saken er opprettet ved en feil" }).check();
  await erase(page).click();
  await expect(dialog(page).getByRole("heading", { name: `Sak ${number} er slettet for godt` })).toBeVisible();
  await page.getByRole("button", { name: "Gå til sakene" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Saker" })).toBeVisible();
  await expect(page.getByRole("row").getByRole("link")).toHaveText(["Per Påfunn Vik"]);
  await expect(page.getByText(caseName)).toHaveCount(0);
  // What is left: the revision without content, and the other case.
  expect(ready.caseFiles()).toHaveLength(2);
  expect(filesIn(ready.folder, "*/blobs/*.bin")).toEqual([]);

  await page.evaluate(() => (location.hash = "/innstillinger/innsynslogg"));
  const events = page.getByRole("tabpanel", { name: "Hendelser" }).getByRole("listitem");
  await expect(events.filter({ hasText: "Registrert på feil person" })).toContainText("Opprettet ved en feil");
  await app.kill();

  const again = await ready.start();
  await unlock(again.page);
  await expect(again.page.getByRole("row").getByRole("link")).toHaveText(["Per Påfunn Vik"]);
  await expect(again.page.getByText("Noe i lageret trenger tilsyn")).toHaveCount(0);
});

test("the question can be left, and nothing is erased", async ({ ready }) => {
  const { page } = await ready.start();
  await unlockToPlan(page);
  await openErase(page);
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Slett for godt …" })).toBeFocused();
  await openCases(page);
  await expect(page.getByRole("row").getByRole("link", { name: caseName })).toBeVisible();
});
