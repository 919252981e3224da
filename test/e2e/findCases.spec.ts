import type { Locator, Page } from "playwright-core";
import { expect, test } from "../support/readyStore.ts";
import { caseName, openCases, openTab, registerCase, unlock } from "../support/steps.ts";

const rows = (page: Page): Locator => page.getByRole("table", { name: "Saker" }).getByRole("link");
const chip = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });
const column = (page: Page, name: string): Locator => page.getByRole("columnheader", { name });

test("a filter with a name, and the columns, are there after a lock and after a restart", async ({ ready }) => {
  const { page, kill } = await ready.start();
  await unlock(page);
  await registerCase(page, "Anne Påfunn Bakke");
  await openCases(page);
  await expect(rows(page)).toHaveCount(2);
  await chip(page, "Plan under arbeid").click();
  await expect(rows(page)).toHaveText([caseName]);
  await page.getByRole("button", { name: "Lagre filteret" }).click();
  await page.keyboard.type("Planer i arbeid");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Kolonner" }).click();
  await page.getByRole("checkbox", { name: "Født" }).check();
  await page.getByRole("checkbox", { name: "Tiltak" }).uncheck();
  await page.getByRole("searchbox", { name: /^Søk i navn/ }).fill("oppdiktet");
  await expect(rows(page)).toHaveText([caseName]);

  await page.getByRole("button", { name: "Lås", exact: true }).click();
  await unlock(page);
  await openCases(page);
  await expect(chip(page, "Plan under arbeid")).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("searchbox", { name: /^Søk i navn/ })).toHaveValue("");
  await expect(column(page, "Født")).toBeVisible();
  await expect(column(page, "Tiltak")).toBeHidden();
  await page.getByRole("button", { name: "Fjern alle filtre" }).click();
  await expect(rows(page)).toHaveCount(2);
  await kill();

  const { page: again } = await ready.start();
  await unlock(again);
  await openCases(again);
  await expect(rows(again)).toHaveCount(2);
  await chip(again, "Planer i arbeid").click();
  await expect(rows(again)).toHaveText([caseName]);
  await expect(column(again, "Født")).toBeVisible();
});

test("what is written in a contact is found with Ctrl+K, by keyboard alone, and opened where it stands", async ({
  ready,
}) => {
  const { page } = await ready.start();
  await unlock(page);
  await openCases(page);
  await rows(page).first().click();
  await openTab(page, "Kontakt");
  await page.getByRole("combobox", { name: "Med hvem" }).fill("Skolen");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Avtalte prøve av trehjulssykkel");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Skolen .*skrevet av Kari Oppdiktet/ })).toBeVisible();
  await openTab(page, "Plan");
  await page.getByRole("navigation", { name: "Deler av planen" }).waitFor();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("TREHJUL");
  const hit = page.getByRole("option", { name: caseName });
  await expect(hit).toHaveAttribute("aria-selected", "true", { timeout: 15_000 });
  await expect(hit.locator("mark")).toHaveText("trehjul");
  await page.keyboard.press("Enter");
  await expect(page.locator("textarea:focus")).toHaveValue("Avtalte prøve av trehjulssykkel");
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("trehjul");

  await page.keyboard.press("Control+k");
  await page.keyboard.type("trehjul");
  await expect(page.getByRole("option", { name: /^Vis alle treff/ })).toContainText("1 sak", { timeout: 15_000 });
  await page.keyboard.press("PageDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Søk i innholdet i sakene" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Kontakt · Hva det gjaldt" })).toBeVisible();
});
