import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { readStore } from "../support/readStore.ts";
import { expect, test, type ReadyStore } from "../support/readyStore.ts";
import {
  aboutMe,
  caseName,
  emptyFolder,
  expectSaved,
  finishStore,
  openCase,
  openTab,
  registerCase,
  unlock,
  unlockToPlan,
} from "../support/steps.ts";

const openBackup = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Innstillinger" }).click();
  await page.getByRole("link", { name: "Se sikkerhetskopien" }).click();
  await page.getByRole("heading", { level: 1, name: "Sikkerhetskopi" }).waitFor();
};

const makeBackup = async (page: Page): Promise<void> => {
  const button = page.getByRole("button", { name: "Ta kopi nå" });
  await expect(button).toBeEnabled();
  await button.click();
  await page.getByText("Sikkerhetskopien er tatt").waitFor();
};

/** Folder of the only workstation's backups of the only store below `Helhet-kopi`. */
function deviceFolderIn(chosen: string): string {
  const home = join(chosen, "Helhet-kopi");
  const [storeId = ""] = readdirSync(home).filter((name) => /^[0-9a-f]{32}$/.test(name));
  const [device = ""] = readdirSync(join(home, storeId));
  return join(home, storeId, device);
}
const standardFolder = ({ userData }: ReadyStore): string => join(userData, "sikkerhetskopi");

/** From the start page through the steps to the lock screen; `find` chooses where the backups are. */
async function restoreThrough(page: Page, find: () => Promise<void>, choose: () => void): Promise<void> {
  const next = page.getByRole("button", { name: "Neste" });
  await page.getByRole("button", { name: /Hent tilbake fra sikkerhetskopi/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Finn sikkerhetskopien" })).toBeFocused();
  await find();
  await next.click();
  await expect(page.getByRole("heading", { level: 1, name: "Hvilken dag vil du tilbake til?" })).toBeFocused();
  await expect(page.getByRole("radio", { name: /I dag kl\. \d\d\.\d\d/ }).first()).toBeChecked();
  await next.click();
  await expect(page.getByRole("heading", { level: 1, name: "Dette er i kopien" })).toBeFocused();
  await expect(page.getByText("1 sak", { exact: true })).toBeVisible();
  await expect(page.getByText("Kari Oppdiktet")).toBeVisible();
  await next.click();
  await expect(page.getByRole("heading", { level: 1, name: "Hvor skal lageret ligge?" })).toBeFocused();
  await page.getByRole("button", { name: "Hent tilbake lageret" }).click();
  await expect(page.getByRole("alert")).toContainText("Velg en tom mappe");
  choose();
  await page.getByRole("button", { name: "Velg en tom mappe" }).click();
  await page.getByRole("button", { name: "Hent tilbake lageret" }).click();
}

test("a store that is gone comes back, record for record", async ({ ready }) => {
  const first = await ready.start();
  await unlockToPlan(first.page);
  await aboutMe(first.page).fill("Jeg liker meg best ute.");
  await expectSaved(first.page);
  await openBackup(first.page);
  await makeBackup(first.page);
  await first.close();
  const before = await readStore(ready.folder);
  expect(Object.keys(before)).toHaveLength(5);
  rmSync(ready.folder, { recursive: true });

  const target = emptyFolder();
  const second = await ready.start();
  const { page } = second;
  await expect(page.getByText("Vi fant ikke lageret du brukte sist")).toBeVisible();
  await restoreThrough(
    page,
    () => expect(page.getByText(/På denne maskinen fant vi/)).toBeVisible(),
    () => second.answerDialog(target),
  );
  await expect(page.getByRole("heading", { level: 1, name: "Lås opp" })).toBeVisible();
  await expect(page.getByText("Lageret er hentet tilbake.")).toBeVisible();
  expect(await readStore(target)).toEqual(before);
  await unlockToPlan(page);
  await expect(aboutMe(page)).toHaveValue("Jeg liker meg best ute.");
  await aboutMe(page).fill("Og jeg skriver videre.");
  await expectSaved(page);
  await expect(page.getByRole("region", { name: "Noe i lageret trenger tilsyn" })).toHaveCount(0);
});

test("a new machine gets the store from the disk with the copy, whichever folder of it is chosen", async ({
  ready,
  startAgain,
}) => {
  const stick = join(emptyFolder(), "Minnepinne");
  cpSync(standardFolder(ready), join(stick, "Kopi fra KE"), { recursive: true });
  const before = await readStore(ready.folder);
  const app = await startAgain({ userData: emptyFolder() });
  const { page } = app;
  const target = emptyFolder();
  const full = emptyFolder();
  writeFileSync(join(full, "feriebilder.txt"), "ingenting");

  await restoreThrough(
    page,
    async () => {
      await expect(page.getByText("Vi fant ingen kopier på denne maskinen.")).toBeVisible();
      await expect(page.getByRole("button", { name: "Neste" })).toBeDisabled();
      app.answerDialog(full);
      await page.getByRole("button", { name: "Velg mappa med kopien" }).click();
      await expect(page.getByRole("alert")).toContainText("Vi finner ingen sikkerhetskopi her.");
      const device = deviceFolderIn(join(stick, "Kopi fra KE"));
      const ways = [
        stick,
        join(stick, "Kopi fra KE"),
        join(stick, "Kopi fra KE", "Helhet-kopi"),
        dirname(device),
        device,
      ];
      for (const way of ways) {
        app.answerDialog(way);
        await page.getByRole("button", { name: "Velg en annen mappe" }).click();
        await page.getByText(way, { exact: true }).waitFor();
        await expect(page.getByText(/Der fant vi \d/)).toBeVisible();
      }
    },
    () => app.answerDialog(full),
  );
  await expect(page.getByRole("alert")).toContainText("Mappa er ikke tom.");
  expect(readdirSync(full)).toEqual(["feriebilder.txt"]);
  app.answerDialog(target);
  await page.getByRole("button", { name: "Velg en annen mappe" }).click();
  await page.getByRole("button", { name: "Hent tilbake lageret" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lås opp" })).toBeVisible();
  expect(await readStore(target)).toEqual(before);
  await unlock(page);
  await expect(page.getByRole("row").getByRole("link", { name: caseName })).toBeVisible();
  expect(app.failures).toEqual([]);
});

test("a copy with a hole in it is not restored as if it were whole; what is whole can be had", async ({ ready }) => {
  const target = emptyFolder();
  const device = deviceFolderIn(standardFolder(ready));
  rmSync(ready.folder, { recursive: true });
  for (const path of poolFilesOf(device, "case-")) rmSync(path);
  const app = await ready.start();
  const { page } = app;
  await restoreThrough(
    page,
    () => expect(page.getByText(/På denne maskinen fant vi/)).toBeVisible(),
    () => app.answerDialog(target),
  );
  await expect(page.getByRole("alert")).toContainText("Noe i kopien mangler eller er skadet.");
  expect(readdirSync(target)).toEqual([]);
  await page.getByRole("button", { name: "Hent tilbake det som er helt" }).click();
  await page.getByRole("heading", { level: 1, name: "Lås opp" }).waitFor();
  await unlock(page);
  await expect(page.getByRole("region", { name: "Noe i lageret trenger tilsyn" })).toBeVisible();
});

/** Content of the files whose name has this start, in all of a workstation's backups. */
function poolFilesOf(device: string, start: string): string[] {
  const hashes = readdirSync(join(device, "lists")).flatMap((name) => {
    const { files } = JSON.parse(readFileSync(join(device, "lists", name), "utf8")) as {
      files: { path: string; sha256: string }[];
    };
    return files.filter(({ path }) => path.includes(`/${start}`)).map(({ sha256 }) => sha256);
  });
  return [...new Set(hashes)].map((hash) => join(device, "pool", hash.slice(0, 2), hash));
}

test("the newest copy is tried: everything opens, and what is damaged is named", async ({ ready }) => {
  const { page } = await ready.start();
  await unlock(page);
  await openBackup(page);
  await expect(page.getByText("Ikke prøvd ennå.")).toBeVisible();
  await makeBackup(page);
  const store = readdirSync(ready.folder, { recursive: true }).sort();
  await page.getByRole("button", { name: "Prøv nå" }).click();
  await expect(page.getByText("Kopien virker")).toBeVisible();
  await expect(
    page.getByText(/^Alle 5 saker og registre i kopien fra i dag kl\. \d\d\.\d\d lot seg åpne\.$/),
  ).toBeVisible();
  await expect(page.getByText("Kopien er lik lageret slik det er nå.")).toBeVisible();
  await expect(page.getByText(/^Sist prøvd i dag kl\. \d\d\.\d\d\. Alt lot seg åpne\.$/)).toBeVisible();
  expect(readdirSync(ready.folder, { recursive: true }).sort()).toEqual(store);
  expect(readdirSync(join(ready.userData, "side"))).toEqual([]);

  for (const path of poolFilesOf(deviceFolderIn(standardFolder(ready)), "case-")) {
    const bytes = readFileSync(path);
    bytes.fill(0x5a, bytes.length >> 1, (bytes.length >> 1) + 8);
    writeFileSync(path, bytes);
  }
  await page.getByRole("button", { name: "Prøv nå" }).click();
  await expect(page.getByText("Kopien er ikke hel")).toBeVisible();
  await expect(page.getByText("4 av 5 saker og registre lot seg åpne. Dette er skadet:")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: caseName })).toBeVisible();
  // The advice that is given works.
  await makeBackup(page);
  await page.getByRole("button", { name: "Prøv nå" }).click();
  await expect(page.getByText("Kopien virker")).toBeVisible();
});

test("one case gets back what it said, and one that is lost comes back", async ({ ready }) => {
  const lost = "Per Påfunn Vik";
  const app = await ready.start();
  const { page } = app;
  await unlockToPlan(page);
  await aboutMe(page).fill("Slik det var.");
  await expectSaved(page);
  await registerCase(page, lost);
  await openBackup(page);
  await makeBackup(page);
  await openCase(page, caseName);
  await openTab(page, "Plan");
  await aboutMe(page).fill("Noen slettet alt ved en feil.");
  await expectSaved(page);

  await openBackup(page);
  await page.getByRole("button", { name: "Se hva som er forskjellig" }).click();
  const changed = page.getByRole("group", { name: "Endret i lageret etter kopien" });
  await expect(changed.getByRole("checkbox")).toHaveCount(1);
  await page.getByRole("button", { name: "Hent tilbake" }).click();
  await expect(page.getByRole("alert")).toContainText("Kryss av for det du vil hente tilbake.");
  await changed.getByRole("checkbox", { name: new RegExp(caseName) }).check();
  await page.getByRole("button", { name: "Hent tilbake (1)" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Først tar Helhet en ny sikkerhetskopi av det som står der nå");
  await dialog.getByRole("button", { name: "Avbryt" }).click();
  await page.getByRole("button", { name: "Hent tilbake (1)" }).click();
  await dialog.getByRole("button", { name: "Hent tilbake" }).click();
  await expect(page.getByText("Hentet tilbake: 1 sak eller register")).toBeVisible();
  await openCase(page, caseName);
  await openTab(page, "Plan");
  await expect(aboutMe(page)).toHaveValue("Slik det var.");
  await app.close();

  const before = await readStore(ready.folder);
  const caseIds = Object.entries(before).filter(([, record]) => JSON.stringify(record).includes(lost));
  const [name = ""] = caseIds[0] ?? [];
  for (const path of readdirSync(join(ready.folder, "docs"), { recursive: true, encoding: "utf8" })) {
    if (path.includes(name)) rmSync(join(ready.folder, "docs", path));
  }
  const second = await ready.start();
  await unlock(second.page);
  await openBackup(second.page);
  await second.page.getByRole("button", { name: "Se hva som er forskjellig" }).click();
  const gone = second.page.getByRole("group", { name: "Finnes bare i kopien" });
  await gone.getByRole("checkbox").check();
  await second.page.getByRole("button", { name: "Hent tilbake (1)" }).click();
  await second.page.getByRole("dialog").getByRole("button", { name: "Hent tilbake" }).click();
  await expect(second.page.getByText("Hentet tilbake: 1 sak eller register")).toBeVisible();
  await openCase(second.page, lost);
  await expect(second.page.getByRole("heading", { level: 1, name: lost })).toBeVisible();
  await second.close();
  const after = await readStore(ready.folder);
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  expect((after[name] as { data: unknown }).data).toEqual((before[name] as { data: unknown }).data);
});

test("a red line says that the newest copy is too old, and why no new one is made", async ({ ready, disk }) => {
  const first = await ready.start();
  await unlock(first.page);
  await openBackup(first.page);
  first.answerDialog(disk.folder);
  await first.page.getByRole("button", { name: "Velg en annen mappe" }).click();
  await expect(first.page.getByText(disk.folder)).toBeVisible();
  await makeBackup(first.page);
  await first.close();
  const lists = join(deviceFolderIn(disk.folder), "lists");
  const [kept = "", ...others] = readdirSync(lists);
  for (const other of others) rmSync(join(lists, other));
  renameSync(join(lists, kept), join(lists, "20260105T081500Z.json"));
  disk.setReadOnly(true);

  const { page } = await ready.start();
  await unlock(page);
  const line = page.getByRole("region", { name: "Sikkerhetskopien er for gammel" });
  await expect(line).toContainText(/Den siste er fra mandag 5\. januar 2026 kl\. \d\d\.15\./);
  await line.getByRole("link", { name: "Se sikkerhetskopien" }).click();
  await expect(page.getByRole("alert")).toContainText("Mappa kan ikke skrives til.");
  disk.setReadOnly(false);
  await makeBackup(page);
  await expect(line).toHaveCount(0);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("a new store asks where its copies go, and puts them there", async ({ app, folder }) => {
  const { page } = app;
  const copies = emptyFolder();
  mkdirSync(join(folder, "inni"));
  await page.getByRole("button", { name: /Lag et nytt lager/ }).click();
  app.answerDialog(folder);
  await page.getByRole("button", { name: "Velg mappe" }).click();
  await page.getByRole("button", { name: "Neste" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hvor skal sikkerhetskopien ligge?" })).toBeFocused();
  await expect(page.getByRole("radio", { name: "På denne maskinen inntil videre" })).toBeChecked();
  await page.getByRole("radio", { name: "I en mappe jeg velger" }).check();
  await page.getByRole("button", { name: "Neste" }).click();
  await expect(page.getByText("Velg en mappe, eller la kopien ligge på denne maskinen.")).toBeVisible();
  app.answerDialog(join(folder, "inni"));
  await page.getByRole("button", { name: "Velg mappe til kopien" }).click();
  await expect(page.getByRole("alert")).toContainText("kan ikke ligge inne i lageret selv");
  app.answerDialog(copies);
  await page.getByRole("button", { name: "Velg en annen mappe" }).click();
  await expect(page.getByText(copies)).toBeVisible();
  rmSync(join(folder, "inni"), { recursive: true });
  await page.getByRole("button", { name: "Neste" }).click();
  await finishStore(app);
  await openBackup(page);
  await expect(page.getByText(copies)).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: /^I dag kl\. \d\d\.\d\d$/ })).toBeVisible();
  expect(readdirSync(join(deviceFolderIn(copies), "lists"))).toHaveLength(1);
  expect(readFileSync(join(copies, "Helhet-kopi", "LES-MEG.txt"), "utf8")).toContain("Slik henter du alt tilbake:\r\n");
});
