import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { caseName, expect, test, type ReadyStore } from "../support/readyStore.ts";
import {
  aboutMe,
  expectSaved,
  openCases,
  openSection,
  openTab,
  passphrase,
  toolbar,
  unlock,
  unlockToPlan,
} from "../support/steps.ts";

const notSaved = (page: Page) => page.getByRole("alert").filter({ hasText: "Ikke lagret." });
const emptyFolder = (): string => mkdtempSync(join(tmpdir(), "helhet-tom-"));

test("a wrong passphrase is told, stays to be mended, and the right one opens", async ({ ready }) => {
  const { page } = await ready.start();
  const field = page.getByLabel("Passordsetning", { exact: true });
  await field.fill("grønn sykkel tolv kanelbolle");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Navnet og passordsetningen passer ikke sammen.")).toBeVisible();
  await expect(field).toHaveValue("grønn sykkel tolv kanelbolle");
  await expect(field).toBeFocused();
  await field.fill(passphrase);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Saker" })).toBeVisible();
});

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
    await startWith(ready, "Denne mappa inneholder ikke noe Helhet-lager.", () => writeFileSync(storeFile(ready), saved));
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
    writeFileSync(storeFile(ready), JSON.stringify({ ...(JSON.parse(saved) as object), format: 99, someNewField: 1 }));
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
    await expect(page.getByRole("alert")).toContainText("Denne saken er skadet på disken, og ingen eldre utgave kan leses.");
    await openCases(page);
    await expect(page.getByRole("row").getByRole("link", { name: caseName })).toBeVisible();
    await page.getByRole("link", { name: "Registrer en melding" }).click();
    await page.getByRole("textbox", { name: "Navn", exact: true }).fill("Per Påfunn Vik");
    await page.getByRole("button", { name: "Registrer melding" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Per Påfunn Vik" })).toBeVisible();
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

  test("for being read-only: the text stands, a new case is refused in words, and all is saved afterwards", async ({ ready, disk }) => {
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
    await page.getByRole("link", { name: "Registrer en melding" }).click();
    await page.getByRole("textbox", { name: "Navn", exact: true }).fill("Per Påfunn Vik");
    await page.getByRole("button", { name: "Registrer melding" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "Mappa kan ikke skrives til." })).toBeVisible();
    disk.setReadOnly(false);
    await page.getByRole("button", { name: "Registrer melding" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Per Påfunn Vik" })).toBeVisible();
    await openCases(page);
    await page.getByRole("row").getByRole("link", { name: caseName }).click();
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

test("a table that is not as it should be is told or understood, row by row", async ({ ready }) => {
  const app = await ready.start();
  const { page } = app;
  await unlock(page);
  await page.getByRole("navigation", { name: "Hovedmeny" }).getByRole("link", { name: /Tjenester/ }).click();
  await page.getByText("Importer fra regneark").first().click();
  const folder = emptyFolder();
  const choose = async (name: string, content: string | Buffer): Promise<void> => {
    writeFileSync(join(folder, name), content);
    app.answerDialog(join(folder, name));
    await page.getByRole("button", { name: /^Velg (en annen )?fil$/ }).click();
  };
  const problem = page.getByRole("alert");
  const rows = page.getByRole("region", { name: "Radene i fila" });

  await test.step("an Excel file", async () => {
    await choose("tjenester.xlsx", Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(3000, 7)]));
    await expect(problem).toContainText("Vi kan ikke lese fila. Lagre den som CSV og prøv igjen.");
  });
  await test.step("nothing at all", async () => {
    await choose("tom.csv", "");
    await expect(problem).toContainText("Vi kan ikke lese fila.");
  });
  await test.step("far too much", async () => {
    const many = Array.from({ length: 50_000 }, (_, row) => `Tjeneste ${row};Barn`);
    await choose("mange.csv", ["Tjeneste;Målgruppe", ...many].join("\n"));
    await expect(problem).toContainText("Fila har for mange rader.");
    await expect(page.getByText(/^Grensen er 10\s000 rader\.$/)).toBeVisible();
  });
  await test.step("no column with names", async () => {
    await choose("uten-navn.csv", "Kolonne A;Kolonne B\nHelsestasjonen;Vest\nSkolen;Øst\n");
    await expect(problem).toHaveCount(0);
    await expect(page.getByText("Velg kolonnen med navnet på tjenesten.")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Importer \d/ })).toHaveCount(0);
    await page.getByRole("combobox", { name: "Kolonne for navn på tjenesten" }).selectOption("Kolonne A");
    await expect(page.getByRole("button", { name: "Importer 2 tjenester" })).toBeVisible();
  });
  await test.step("the letters of an old system", async () => {
    const latin1 = Buffer.from("Tjeneste;Målgruppe\nØyelege på Sørøya;Barn og unge, «små»\nÆrespris hjelpetiltak;Åpent for alle\n", "latin1");
    await choose("gammel.csv", latin1);
    await expect(page.getByText(/Tegnsett: Windows-1252/)).toBeVisible();
    await expect(rows.getByRole("rowheader", { name: /Øyelege på Sørøya/ })).toBeVisible();
    await expect(rows.getByRole("rowheader", { name: /Barn og unge, «små»/ })).toBeVisible();
  });
  await test.step("formulas", async () => {
    const formulas = ['"=HYPERLINK(""http://ond.example/"";""Trykk"")"', "+47 00 00 00 11", "@SUM(1+1)", "-2+3"];
    await choose("formler.csv", `Tjeneste;Innhold\n${formulas.map((text) => `${text};tekst`).join("\n")}\n`);
    await page.getByRole("button", { name: "Importer 4 tjenester" }).click();
    await expect(page.getByText("4 tjenester importert")).toBeVisible();
    for (const text of ['=HYPERLINK("http://ond.example/";"Trykk")', "+47 00 00 00 11", "@SUM(1+1)", "-2+3"]) {
      await expect(page.getByRole("main").getByText(text, { exact: true }).first()).toBeVisible();
    }
    await expect(page.getByRole("link", { name: /Trykk/ })).toHaveCount(0);
  });
});

test.describe("text as people type and paste it", () => {
  const noSuchDate = "Datoen finnes ikke. Skriv for eksempel 28.02.2027.";

  test("dates that do not exist are kept and told, in the plan, the report and the consent", async ({ ready }) => {
    const before = await ready.start();
    await unlockToPlan(before.page);
    await openSection(before.page, "Møter og revisjon");
    await before.page.getByRole("textbox", { name: "Neste revisjon" }).fill("30.02.2027");
    await before.page.keyboard.press("Tab");
    await expect(before.page.getByText(noSuchDate)).toBeVisible();
    await openTab(before.page, "Oversikt");
    await before.page.getByRole("button", { name: /^Melding fra/ }).click();
    await before.page.getByRole("textbox", { name: "Meldingen kom" }).fill("31.04.2026");
    await before.page.keyboard.press("Tab");
    await expect(before.page.getByText(noSuchDate)).toBeVisible();
    await openTab(before.page, "Samtykke");
    await before.page.getByText("Lag samtykkeerklæring").first().click();
    await before.page.getByRole("textbox", { name: "Gjelder til" }).fill("29.02.2027");
    await before.page.keyboard.press("Tab");
    await expect(before.page.getByText(noSuchDate).first()).toBeVisible();
    await before.close();

    const { page } = await ready.start();
    await unlockToPlan(page);
    await openSection(page, "Møter og revisjon");
    await expect(page.getByRole("textbox", { name: "Neste revisjon" })).toHaveValue("30.02.2027");
    await expect(page.getByText(noSuchDate)).toBeVisible();
    await openTab(page, "Oversikt");
    await page.getByRole("button", { name: /^Melding fra/ }).click();
    await expect(page.getByRole("textbox", { name: "Meldingen kom" })).toHaveValue("31.04.2026");
    await expect(page.getByText(noSuchDate)).toBeVisible();
    await openTab(page, "Samtykke");
    await page.getByRole("link", { name: /tgave 1/ }).click();
    await expect(page.getByRole("textbox", { name: "Gjelder til" })).toHaveValue("29.02.2027");
    await expect(page.getByText(noSuchDate).first()).toBeVisible();
  });

  test("twenty thousand characters with emoji, Sámi letters and control characters are there after a restart", async ({ ready }) => {
    const words = "Čáhci, boađe, Ŋálvi, ŧ og ž. 👩‍👩‍👧 ❤️ «æøå ÆØÅ» – Øyvind.\n";
    const dirty = `\u0000\u0007\u001b[31m\u202e${words.repeat(1000)}`;
    const pasted = dirty.slice(0, 20_000);
    const before = await ready.start();
    await unlockToPlan(before.page);
    await paste(before.page, pasted);
    await expectSaved(before.page);
    await before.close();

    const { page } = await ready.start();
    await unlockToPlan(page);
    const kept = await aboutMe(page).inputValue();
    // eslint-disable-next-line no-control-regex -- these are what must be gone
    expect(kept).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/);
    expect(kept.length).toBeGreaterThan(19_980);
    expect(words.repeat(1000)).toContain(kept.replace(/^\[31m/, "").slice(0, 19_900));
    await page.getByText("Forhåndsvis, skriv ut, Word").click();
    await expect(page.frameLocator("iframe").getByText("Čáhci, boađe, Ŋálvi").first()).toBeVisible();
  });

  /** The way pasted text arrives: all at once, through the browser's own editing. */
  async function paste(page: Page, text: string): Promise<void> {
    await aboutMe(page).click();
    await page.evaluate((value) => document.execCommand("insertText", false, value), text);
    expect((await aboutMe(page).inputValue()).length).toBeGreaterThan(19_900);
  }
});
