import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test, type ReadyStore } from "../support/readyStore.ts";
import {
  aboutMe,
  caseName,
  emptyFolder,
  expectSaved,
  newCaseLink,
  openCase,
  openCases,
  openTab,
  passphrase,
  registerCase,
  toolbar,
  unlock,
  unlockToPlan,
  forKe,
} from "../support/steps.ts";

const notSaved = (page: Page) => page.getByRole("alert").filter({ hasText: "Ikke lagret." });

test.describe("at the start, the store", () => {
  /** Every one of these leaves the first screen usable: the practice municipality and "Prøv igjen" still work. */
  async function startWith(ready: ReadyStore, sentence: string, mend: () => void): Promise<void> {
    const { page } = await ready.start();
    await expect(page.getByText("Vi fant ikke lageret du brukte sist")).toBeVisible();
    await expect(page.getByRole("alert")).toContainText(sentence);
    await expect(page.getByRole("button", { name: /Åpne et lager/ })).toBeEnabled();
    mend();
    await page.getByRole("button", { name: "Prøv igjen" }).click();
    await unlockToPlan(page);
    await expect(aboutMe(page)).toHaveValue("");
  }
  const storeFile = (ready: ReadyStore): string => join(ready.folder, "store.json");

  test("has lost its store.json", async ({ ready }) => {
    const saved = readFileSync(storeFile(ready));
    rmSync(storeFile(ready));
    await startWith(ready, "Denne mappa inneholder ikke noe Helhet-lager.", () =>
      writeFileSync(storeFile(ready), saved),
    );
  });

  test("is gone with its folder", async ({ ready }) => {
    renameSync(ready.folder, `${ready.folder}-borte`);
    await startWith(ready, "Mappa med lageret finnes ikke der den lå. Koble til disken", () =>
      renameSync(`${ready.folder}-borte`, ready.folder),
    );
  });

  test("has rubbish for a store.json", async ({ ready }) => {
    const saved = readFileSync(storeFile(ready));
    writeFileSync(storeFile(ready), "{ dette er ikke JSON \u0000\u0001");
    await startWith(ready, "En del av lageret er skadet og kan ikke leses. Ingenting er overskrevet.", () =>
      writeFileSync(storeFile(ready), saved),
    );
  });

  test("was made by a newer Helhet", async ({ ready }) => {
    const saved = readFileSync(storeFile(ready), "utf8");
    writeFileSync(storeFile(ready), JSON.stringify({ ...(JSON.parse(saved) as object), format: 99, minReader: 99 }));
    await startWith(ready, "Lageret er laget av en nyere utgave av Helhet. Oppdater programmet", () =>
      writeFileSync(storeFile(ready), saved),
    );
  });

  test("was chosen wrongly: the folder is no store", async ({ app }) => {
    const { page } = app;
    const folder = emptyFolder();
    writeFileSync(join(folder, "feriebilder.txt"), "ingenting");
    app.answerDialog(folder);
    await page.getByRole("button", { name: /Åpne et lager/ }).click();
    await expect(page.getByRole("alert")).toContainText("Velg mappa der fila store.json ligger.");
    app.answerDialog(folder);
    await page.getByRole("button", { name: /Lag et nytt lager/ }).click();
    await page.getByRole("button", { name: "Velg mappe" }).click();
    await page.getByText(folder).waitFor();
    await page.getByRole("button", { name: "Neste" }).click();
    await page.getByRole("heading", { name: "Hvor skal sikkerhetskopien ligge?" }).waitFor();
    await page.getByRole("button", { name: "Neste" }).click();
    await page.getByRole("textbox", { name: "Kommune" }).fill("Nordvik kommune");
    await page.getByRole("textbox", { name: "Navnet ditt" }).fill("Kari Oppdiktet");
    await page.getByRole("button", { name: "Neste" }).click();
    await page.getByLabel("Passordsetning", { exact: true }).fill(passphrase);
    await page.getByLabel("Skriv passordsetningen en gang til").fill(passphrase);
    await page.getByRole("button", { name: "Lag lageret" }).click();
    await expect(page.getByText("Mappa er ikke tom.")).toBeVisible();
    expect(readdirSync(folder)).toEqual(["feriebilder.txt"]);
  });
});

test.describe("a case damaged on the disk", () => {
  /** As a bad sector or a careless program: some bytes in the middle are other bytes. */
  function damage(path: string): void {
    const bytes = readFileSync(path);
    const middle = Math.floor(bytes.length / 2);
    bytes.fill(0x5a, middle, middle + 8);
    writeFileSync(path, bytes);
  }

  test("opens with the text before, says so, and can be written in again", async ({ ready }) => {
    const first = await ready.start();
    await unlockToPlan(first.page);
    await aboutMe(first.page).fill("Teksten før.");
    await expectSaved(first.page);
    await aboutMe(first.page).fill("Den nyeste teksten.");
    await first.close();
    const [newest = ""] = ready.caseFiles();
    damage(newest);
    const damagedBytes = readFileSync(newest);

    const second = await ready.start();
    await unlockToPlan(second.page);
    await expect(second.page.getByText("Den siste lagringen er skadet")).toBeVisible();
    await expect(second.page.getByText("Du ser utgaven før den.")).toBeVisible();
    await expect(aboutMe(second.page)).toHaveValue("Teksten før.");
    await aboutMe(second.page).fill("Skrevet på nytt.");
    await expectSaved(second.page);
    await second.close();
    expect(readFileSync(newest)).toEqual(damagedBytes);

    const third = await ready.start();
    await unlockToPlan(third.page);
    await expect(aboutMe(third.page)).toHaveValue("Skrevet på nytt.");
    await expect(third.page.getByText("Den siste lagringen er skadet")).toHaveCount(0);
  });

  test("in all its revisions is told, and the rest still works", async ({ ready }) => {
    for (const path of ready.caseFiles()) damage(path);
    const { page } = await ready.start();
    await unlock(page);
    await page.getByRole("row").getByRole("link", { name: caseName }).click();
    await expect(page.getByRole("alert")).toContainText(
      "Denne saken er skadet på disken, og ingen eldre utgave kan leses.",
    );
    await openCases(page);
    await expect(page.getByRole("row").getByRole("link", { name: caseName })).toBeVisible();
    await registerCase(page, "Per Påfunn Vik");
  });
});

test.describe("a disk that refuses", () => {
  test("for being full: the text stands, and is saved by itself when there is room", async ({ ready, disk }) => {
    const onDisk = ready.moveTo(join(disk.folder, "lager"));
    const { page } = await onDisk.start();
    await unlockToPlan(page);
    disk.fill();
    await aboutMe(page).fill("Skrevet på en full disk.");
    await expect(toolbar(page).getByText("Ikke lagret. Prøver igjen")).toBeVisible();
    await expect(notSaved(page)).toContainText("Disken er full, så dette er ikke lagret.");
    const files = onDisk.caseFiles().length;
    await aboutMe(page).press("End");
    await page.keyboard.type(" Og litt til, ganske lenge.");
    expect(onDisk.caseFiles().length).toBeLessThanOrEqual(files + 2);
    await expect(toolbar(page).getByText("Ikke lagret. Prøver igjen")).toBeVisible();
    disk.free();
    await expectSaved(page);
    await expect(notSaved(page)).toHaveCount(0);
    await page.keyboard.press("Control+l");
    await unlock(page);
    await expect(aboutMe(page)).toHaveValue("Skrevet på en full disk. Og litt til, ganske lenge.");
  });

  test("for being read-only: the text stands, a new case is refused in words, and all is saved afterwards", async ({
    ready,
    disk,
  }) => {
    const onDisk = ready.moveTo(join(disk.folder, "lager"));
    const { page } = await onDisk.start();
    await unlockToPlan(page);
    disk.setReadOnly(true);
    await aboutMe(page).fill("Skrevet på en skrivebeskyttet disk.");
    await expect(notSaved(page)).toContainText("Mappa kan ikke skrives til.");
    await page.keyboard.press("Control+l");
    await expect(page.getByRole("heading", { name: "Noe er ikke lagret" })).toBeVisible();
    await page.getByRole("button", { name: "Avbryt" }).click();
    await openCases(page);
    await newCaseLink(page).click();
    await page.getByRole("textbox", { name: "Navn", exact: true }).fill("Per Påfunn Vik");
    await page.getByRole("button", { name: "Registrer melding" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Mappa kan ikke skrives til." })).toBeVisible();
    disk.setReadOnly(false);
    await page.getByRole("button", { name: "Registrer melding" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Per Påfunn Vik" })).toBeVisible();
    await openCase(page, caseName);
    await openTab(page, "Plan");
    await expect(aboutMe(page)).toHaveValue("Skrevet på en skrivebeskyttet disk.");
    await expectSaved(page);
  });

  test("a document: nothing half-written is left, and it can be saved elsewhere", async ({ ready, disk }) => {
    const app = await ready.start();
    const { page } = app;
    await unlockToPlan(page);
    await page.getByText("Forhåndsvis, skriv ut, Word").click();
    await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 }).first()).toBeVisible();
    await forKe(page);
    disk.fill();
    const ways = [
      ["Lagre som Word", "plan.docx"],
      ["Lagre som PDF", "plan.pdf"],
    ] as const;
    for (const [button, name] of ways) {
      app.answerDialog(join(disk.folder, name));
      await page.getByRole("button", { name: button }).click();
      await expect(page.getByRole("alert")).toContainText("Disken er full");
      app.answerDialog(join(disk.folder, "finnes", "ikke", name));
      await page.getByRole("button", { name: button }).click();
      await expect(page.getByRole("alert")).toContainText("Vi får ikke kontakt med mappa.");
      expect(readdirSync(disk.folder)).toEqual(["fyll"]);
      const folder = emptyFolder();
      app.answerDialog(join(folder, name));
      await page.getByRole("button", { name: "Prøv igjen" }).click();
      await expect(page.getByText(`Lagret som ${name}`)).toBeVisible();
      expect(readdirSync(folder)).toEqual([name]);
    }
  });
});
