import { expectSaved, makeStore, openTab, registerCase, startPlan } from "../support/steps.ts";
import { expect, test } from "../support/test.ts";

const name = "Kari Oppdiktet Dal";

test("a case ends in one step that can be undone, and goes on as a new case with what was chosen", async ({
  app,
  folder,
}) => {
  const { page } = app;
  await makeStore(app, folder);
  await registerCase(page, name);
  await startPlan(page);
  await openTab(page, "Oversikt");
  await page.getByRole("link", { name: "Gå til avslutning" }).click();

  await page.getByRole("button", { name: "Avslutt saken" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Velg en årsak først" })).toBeVisible();
  await page.getByLabel("Årsak").selectOption({ label: "Ikke lenger behov" });
  await page.getByLabel("Nei", { exact: true }).check();
  await expect(page.getByText(/Personen er ikke enig\. Brevet skal fortelle om retten til å klage/)).toBeVisible();
  await page.getByLabel("Ja", { exact: true }).check();
  await page.getByLabel("Hvem personen kan ta kontakt med").fill("Koordinerende enhet");
  await expect(page.getByText(/^Planen slutter \d\d\.\d\d\.\d{4}\.$/)).toBeVisible();
  await page.getByRole("button", { name: "Avslutt saken" }).click();
  await expect(page.getByRole("heading", { name: /^Avsluttet \d\d\.\d\d\.\d{4}$/ })).toBeVisible();

  await page.getByRole("status").getByRole("button", { name: "Angre" }).click();
  await expect(page.getByRole("button", { name: "Avslutt saken" })).toBeVisible();
  await page.getByRole("button", { name: "Avslutt saken" }).click();
  await expect(page.getByText(/^Saken skal oppbevares til \d\d\.\d\d\.20\d\d\.$/)).toBeVisible();
  await expectSaved(page);

  await page.getByLabel("Teksten i planen, uten mål som er nådd").check();
  await page.getByRole("button", { name: "Lag en sak som fortsetter fra denne" }).click();
  await expect(page.getByText(/^Fortsetter fra \d{4}-001$/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.getByRole("link", { name: /^\d{4}-001$/ }).click();
  await expect(page.getByText(/^Fortsetter i \d{4}-002$/)).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Avsluttet / })).toBeVisible();

  await page.keyboard.press("Control+n");
  await page.getByRole("textbox", { name: "Navn", exact: true }).fill(name);
  await page.getByRole("checkbox", { name: /^Den nye saken fortsetter fra \d{4}-001$/ }).check();
  await page.getByRole("button", { name: "Registrer melding" }).click();
  await expect(page.getByText(/^Fortsetter fra \d{4}-001$/)).toBeVisible();
});
