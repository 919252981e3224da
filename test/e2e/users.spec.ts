import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { RunningApp } from "../support/launchApp.ts";
import { expect, test } from "../support/readyStore.ts";
import {
  caseName,
  fromStartPage,
  newCaseLink,
  openCases,
  openTab,
  registerCase,
  startPage,
  unlock,
} from "../support/steps.ts";

const sara = "Sara Oppdiktet Moe";
const other = "Per Oppdiktet Nes";
const herOwn = "blå kopp sytten gamle ski";
const wrong = "Navnet og passordsetningen passer ikke sammen.";

async function addCoordinator(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Koordinatorer" }).click();
  await page.getByRole("button", { name: "Ny koordinator" }).click();
  await page.getByRole("textbox", { name: "Navn" }).fill(sara);
  await page.getByRole("button", { name: "Ferdig" }).click();
}

async function appoint(page: Page, name: string): Promise<void> {
  await openCases(page);
  await page.getByRole("row").getByRole("link", { name }).click();
  await openTab(page, "Koordinator");
  await page.getByRole("radio", { name: sara }).check();
  await page.getByRole("button", { name: "Oppnevn koordinator" }).click();
  await expect(page.getByRole("heading", { name: "Koordinator nå" })).toBeVisible();
}

async function openUsers(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Innstillinger" }).click();
  await page.getByRole("link", { name: /^Brukere/ }).click();
  await page.getByRole("heading", { level: 1, name: "Brukere" }).waitFor();
}

/** Gives the one-time passphrase, as somebody who reads it aloud. */
async function addUser(page: Page): Promise<string> {
  await openUsers(page);
  await page.getByRole("button", { name: "Legg til bruker" }).click();
  await page.getByLabel("Hvem i koordinatorlista er dette?").selectOption({ label: sara });
  await expect(page.getByRole("textbox", { name: "Navn" })).toHaveValue(sara);
  await page.getByRole("button", { name: "Lag bruker" }).click();
  await expect(page.getByRole("heading", { name: `Gi dette til ${sara}` })).toBeFocused();
  const groups = await page.getByRole("group", { name: "Midlertidig passordsetning" }).locator("code").allInnerTexts();
  return groups.join(" ").toLowerCase();
}

/** Another workstation, at the lock screen of the same store. */
async function openElsewhere(app: RunningApp, folder: string): Promise<Page> {
  const { page } = app;
  app.answerDialog(folder);
  await page.getByRole("button", { name: /Åpne et lager/ }).click();
  await page.getByRole("heading", { level: 1, name: "Lås opp" }).waitFor();
  await page.getByLabel("Hvem er du?").selectOption({ label: `${sara}, Koordinator` });
  return page;
}

async function tryToUnlock(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel("Passordsetning", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Lås opp" }).click();
}

async function choosePassphrase(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1, name: `Velkommen, ${sara}` }).waitFor();
  await page.getByLabel("Ny passordsetning", { exact: true }).fill("kommune2026");
  await page.getByRole("button", { name: "Lagre og gå videre" }).click();
  await expect(page.getByText(/Den er for (kort|lett)/)).toBeVisible();
  await page.getByLabel("Ny passordsetning", { exact: true }).fill(herOwn);
  await page.getByLabel("Skriv passordsetningen en gang til").fill(herOwn);
  await page.getByRole("button", { name: "Lagre og gå videre" }).click();
  await fromStartPage(page);
}

test("a coordinator gets an account, sees her own case only, and nothing when it is taken away", async ({
  ready,
  startAgain,
}) => {
  const leader = await ready.start();
  await unlock(leader.page);
  await registerCase(leader.page, other);
  const secret = new URL(leader.page.url()).hash;
  await addCoordinator(leader.page);
  await appoint(leader.page, caseName);
  const oneTime = await addUser(leader.page);
  await leader.page.getByRole("button", { name: "Skriv ut lappen" }).click();
  await expect(leader.page.getByText("Lappen er sendt til skriveren.")).toBeVisible();
  expect(leader.printed).toHaveLength(1);
  await leader.page.getByRole("button", { name: "Ferdig" }).click();
  await expect(leader.page.getByText("Har ikke låst opp ennå")).toBeVisible();

  const elsewhere = await startAgain({ userData: join(mkdtempSync(join(tmpdir(), "helhet-annen-")), "user") });
  const page = await openElsewhere(elsewhere, ready.folder);
  await tryToUnlock(page, oneTime);
  await choosePassphrase(page);

  await test.step("she sees her own case, and not the other's", async () => {
    await expect(page.getByRole("link", { name: caseName })).toBeVisible();
    await expect(page.getByText(other)).toHaveCount(0);
    await page.evaluate((hash) => (location.hash = hash), secret);
    await expect(page.getByText("Vi finner ikke dette lenger.", { exact: false })).toBeVisible();
    await openCases(page);
  });

  await test.step("she is not shown what is not hers to do", async () => {
    await expect(newCaseLink(page)).toHaveCount(0);
    await page.evaluate(() => (location.hash = "/innstillinger/brukere"));
    await startPage(page).waitFor();
    await page.getByRole("button", { name: "Innstillinger" }).click();
    await expect(page.getByRole("heading", { name: "Passordsetningen din" })).toBeVisible();
    await expect(page.getByRole("link", { name: /^Brukere/ })).toHaveCount(0);
    await expect(page.getByLabel("Kommune", { exact: true })).toHaveCount(0);
    await page.getByRole("link", { name: "Koordinatorer" }).click();
    await page.getByRole("button", { name: sara }).click();
    await expect(page.getByRole("textbox", { name: "Navn" })).not.toBeEditable();
    await expect(page.getByRole("button", { name: "Ny koordinator" })).toHaveCount(0);
  });

  await test.step("she writes in her case, and reads who is appointed", async () => {
    await openCases(page);
    await page.getByRole("row").getByRole("link", { name: caseName }).click();
    await openTab(page, "Koordinator");
    await expect(page.locator("#main").getByText(sara)).toBeVisible();
    await expect(page.getByRole("button", { name: "Oppnevn en til" })).toHaveCount(0);
    await openTab(page, "Personer");
    await page.getByRole("textbox", { name: "Fastlege" }).fill("Lege Påfunn Dal");
    await expect(page.getByText(/^Lagret kl\. \d\d\.\d\d$/)).toBeVisible();
  });

  await test.step("the one-time passphrase opens nothing any more", async () => {
    await page.keyboard.press("Control+l");
    await page.getByRole("heading", { level: 1, name: "Lås opp" }).waitFor();
    await expect(page.getByLabel("Hvem er du?").locator("option:checked")).toHaveText(`${sara}, Koordinator`);
    await tryToUnlock(page, oneTime);
    await expect(page.getByText(wrong, { exact: false })).toBeVisible();
  });

  await test.step("when her access is taken away she gets the same words as for a wrong passphrase", async () => {
    await leader.page.getByRole("button", { name: new RegExp(sara) }).click();
    await leader.page.getByRole("button", { name: "Ta bort tilgangen" }).click();
    await leader.page.getByRole("dialog").getByRole("button", { name: "Ta bort tilgangen" }).click();
    await expect(leader.page.getByText("1 tidligere bruker")).toBeVisible();
    await tryToUnlock(page, herOwn);
    await expect(page.getByText("Låser opp", { exact: false })).toHaveCount(0);
    await expect(page.getByText(wrong, { exact: false })).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Hovedmeny" })).toHaveCount(0);
  });
});

test("a reader reads the case granted, and can change nothing in it", async ({ ready }) => {
  const { page } = await ready.start();
  await unlock(page);
  await registerCase(page, other);
  await openUsers(page);
  await page.getByRole("button", { name: "Legg til bruker" }).click();
  await page.getByRole("textbox", { name: "Navn" }).fill("Statsforvalteren Oppdiktet");
  await page.getByRole("radio", { name: "Innsyn" }).check();
  await page.getByRole("button", { name: "Lag bruker" }).click();
  await expect(page.getByText("Velg minst én sak, eller alle.")).toBeVisible();
  await expect(page.getByText("Velg siste dag med tilgang.")).toBeVisible();
  await page.getByRole("checkbox", { name: caseName }).check();
  await page.getByRole("textbox", { name: "Siste dag med tilgang" }).fill("+30");
  await page.getByRole("button", { name: "Lag bruker" }).click();
  await page.getByRole("heading", { name: "Gi dette til Statsforvalteren Oppdiktet" }).waitFor();
  const groups = page.getByRole("group", { name: "Midlertidig passordsetning" }).locator("code");
  const oneTime = (await groups.allInnerTexts()).join("-");
  await expect(page.getByText("Krypterer på nytt")).toHaveCount(0);

  await page.keyboard.press("Control+l");
  await page.getByLabel("Hvem er du?").selectOption({ label: "Statsforvalteren Oppdiktet, Innsyn" });
  await tryToUnlock(page, oneTime);
  await page.getByLabel("Ny passordsetning", { exact: true }).fill(herOwn);
  await page.getByLabel("Skriv passordsetningen en gang til").fill(herOwn);
  await page.getByRole("button", { name: "Lagre og gå videre" }).click();
  await fromStartPage(page);
  await page.getByRole("row").getByRole("link", { name: caseName }).click();
  await expect(page.getByText(other)).toHaveCount(0);
  await expect(page.getByText("Du kan lese saken, men ikke endre den.")).toBeVisible();
  await openTab(page, "Plan");
  const field = page.getByRole("textbox", { name: "Dette vil jeg at dere skal vite om meg" });
  await expect(field).not.toBeEditable();
  await expect(page.getByRole("button", { name: "Sett planen i kraft" })).toHaveCount(0);
  await page.keyboard.press("Control+n");
  await expect(page.getByText("Rollen din gir ikke adgang til dette.", { exact: false })).toBeVisible();
});

test("a leader changes the own passphrase, and the old one stops working", async ({ ready }) => {
  const { page } = await ready.start();
  await unlock(page);
  await page.getByRole("button", { name: "Innstillinger" }).click();
  await page.getByRole("button", { name: "Bytt passordsetning" }).click();
  await page.getByLabel("Passordsetningen du har nå").fill("noe helt annet enn den");
  await page.getByLabel("Ny passordsetning", { exact: true }).fill(herOwn);
  await page.getByLabel("Skriv passordsetningen en gang til").fill(herOwn);
  await page.getByRole("button", { name: "Bytt passordsetning" }).click();
  await expect(page.getByText("Dette er ikke passordsetningen du har nå.", { exact: false })).toBeVisible();
  await page.getByLabel("Passordsetningen du har nå").fill("grønn sykkel tolv kanelboller");
  await page.getByRole("button", { name: "Bytt passordsetning" }).click();
  await expect(page.getByText("Den nye passordsetningen gjelder fra nå")).toBeVisible();
  await page.keyboard.press("Control+l");
  await page.getByRole("heading", { level: 1, name: "Lås opp" }).waitFor();
  await tryToUnlock(page, "grønn sykkel tolv kanelboller");
  await expect(page.getByText(wrong, { exact: false })).toBeVisible();
  await tryToUnlock(page, herOwn);
  await page.getByRole("navigation", { name: "Hovedmeny" }).waitFor();
});
