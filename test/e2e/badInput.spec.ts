import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "../support/readyStore.ts";
import {
  aboutMe,
  emptyFolder,
  expectSaved,
  openSection,
  openTab,
  passphrase,
  unlock,
  unlockToPlan,
  startPage,
} from "../support/steps.ts";

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
  await expect(startPage(page)).toBeVisible();
});

test("a table that is not as it should be is told or understood, row by row", async ({ ready }) => {
  const app = await ready.start();
  const { page } = app;
  await unlock(page);
  await page
    .getByRole("navigation", { name: "Hovedmeny" })
    .getByRole("link", { name: /Tjenester/ })
    .click();
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
    const latin1 = Buffer.from(
      "Tjeneste;Målgruppe\nØyelege på Sørøya;Barn og unge, «små»\nÆrespris hjelpetiltak;Åpent for alle\n",
      "latin1",
    );
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
    await before.page.getByRole("button", { name: "Lag samtykkeerklæring" }).click();
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

  test("twenty thousand characters with emoji, Sámi letters and control characters are there after a restart", async ({
    ready,
  }) => {
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
