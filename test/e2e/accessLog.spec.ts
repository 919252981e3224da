import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { docxCheck } from "../support/docxCheck.ts";
import { readDocxText } from "../support/readDocxText.ts";
import { expect, test } from "../support/readyStore.ts";
import { caseName, forKe, openCases, openTab, unlock } from "../support/steps.ts";

const events = (page: Page) => page.getByRole("tabpanel", { name: "Hendelser" }).getByRole("listitem");

/** By the address, as a link from a case does. */
async function openLog(page: Page, search = ""): Promise<void> {
  await page.evaluate((to) => (location.hash = to), `/innstillinger/innsynslogg${search}`);
  await page.getByRole("heading", { level: 1, name: "Innsynslogg" }).waitFor();
}

async function control(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Kontroll av loggen" }).click();
  await page.getByRole("button", { name: /^Kontroller (loggen|på nytt)$/ }).click();
}

/** The logs in the store, oldest first. */
function logFiles(folder: string): string[] {
  const audit = join(folder, "audit");
  return readdirSync(audit)
    .flatMap((device) => readdirSync(join(audit, device)).map((name) => join(audit, device, name)))
    .sort();
}

test("a leader sees who has searched, opened, printed and saved, and makes a log for the person", async ({ ready }) => {
  const app = await ready.start();
  const { page } = app;
  const save = mkdtempSync(join(tmpdir(), "helhet-logg-"));
  await unlock(page);

  await test.step("searches, opens a case and prints its plan for somebody", async () => {
    await page.getByRole("searchbox", { name: /Søk i navn/ }).fill("Oppdiktet Li");
    await page.getByRole("row").getByRole("link", { name: caseName }).click();
    await openTab(page, "Plan");
    await page.getByRole("link", { name: "Forhåndsvis, skriv ut, Word" }).click();
    await forKe(page);
    await page.getByText("Mer om mottakeren, til innsynsloggen").click();
    await page.getByLabel("Navn på mottakeren").fill("Siri Dahle");
    await page.getByLabel("Arbeidssted eller tjeneste").fill("Fjordsida skole");
    await page.getByLabel("Hvorfor mottakeren skal ha det").fill("Samtykke");
    await page.getByRole("button", { name: "Skriv ut" }).click();
    await expect(page.getByText("Sendt til skriveren.")).toBeVisible();
    expect(app.printed).toHaveLength(1);
  });

  await test.step("sees all of it in the log, the newest first", async () => {
    await openLog(page);
    await expect(events(page).filter({ hasText: "Leste innsynsloggen" }).first()).toBeVisible();
    const printed = events(page).filter({ hasText: "Skrev ut: Individuell plan, bokmål" });
    await expect(printed).toContainText("Til: Siri Dahle, Fjordsida skole");
    await expect(printed).toContainText("Hvorfor: Samtykke");
    await expect(printed).toContainText("Kari Oppdiktet");
    await expect(events(page).filter({ hasText: "Søkte etter «Oppdiktet Li»" })).toHaveCount(1);
    await expect(events(page).filter({ hasText: "Åpnet saken" }).first()).toBeVisible();
    const texts = await events(page).allInnerTexts();
    const place = (text: string): number => texts.findIndex((one) => one.includes(text));
    expect(place("Skrev ut")).toBeLessThan(place("Søkte etter"));
    expect(place("Søkte etter")).toBeLessThan(place("Registrerte saken"));
  });

  await test.step("sees one case alone, and makes the log for the person", async () => {
    await page.getByRole("combobox", { name: "Sak (nummer eller navn)" }).fill("oppdiktet li");
    await expect(events(page).filter({ hasText: "Søkte etter" })).toHaveCount(0);
    await expect(events(page).filter({ hasText: "Skrev ut" })).toHaveCount(1);
    await page.keyboard.press("Control+p");
    await page.getByRole("heading", { level: 2, name: "Innsynslogg" }).waitFor();
    await expect(page.frameLocator("iframe").getByText("Hvem har brukt saken").first()).toBeVisible();
    app.answerDialog(join(save, "logg.docx"));
    await page.getByRole("button", { name: "Lagre som Word" }).click();
    await expect(page.getByText("Lagret som logg.docx")).toBeVisible();
    const bytes = readFileSync(join(save, "logg.docx"));
    expect(docxCheck(bytes)).toEqual([]);
    expect(readDocxText(bytes).body).toContain("Siri Dahle");
    expect(readDocxText(bytes).properties).not.toContain(caseName);
  });

  await test.step("finds the saved file in the log of the case, which the way back leads to", async () => {
    await page.getByRole("link", { name: "Innsynsloggen" }).click();
    const saved = events(page).filter({ hasText: "Lagret som fil: Innsynslogg, bokmål, Word" });
    await expect(saved).toHaveCount(1);
  });

  await test.step("leaves no name and no search in the files of the log", () => {
    for (const path of logFiles(ready.folder)) {
      const bytes = readFileSync(path, "latin1");
      for (const secret of ["Dahle", "Oppdiktet", "Fjordsida"]) expect(bytes).not.toContain(secret);
    }
  });
});

test("a log that somebody has changed, cut or deleted is told in words", async ({ ready }) => {
  const { page } = await ready.start();
  await unlock(page);
  await openLog(page);

  await test.step("is whole at first", async () => {
    await control(page);
    await expect(page.getByText("Loggen er hel")).toBeVisible();
  });

  const [oldest = ""] = logFiles(ready.folder);
  const whole = readFileSync(oldest);

  await test.step("is changed when a byte is", async () => {
    const changed = Buffer.from(whole);
    const middle = Math.floor(changed.length * 0.8);
    changed[middle] = (changed[middle] ?? 0) ^ 1;
    writeFileSync(oldest, changed);
    await control(page);
    await expect(page.getByText("Kontrollen fant én feil")).toBeVisible();
    await expect(page.getByRole("heading", { name: "En logg er endret" })).toBeVisible();
    await expect(page.getByText(/Finn ut hvem som har tilgang til mappa/)).toBeVisible();
  });

  await test.step("is cut when its end is gone", async () => {
    writeFileSync(oldest, whole.subarray(0, whole.length - 100));
    await control(page);
    await expect(page.getByRole("heading", { name: "Slutten av en logg er borte" })).toBeVisible();
  });

  await test.step("is missed when it is deleted", async () => {
    rmSync(oldest);
    await control(page);
    await expect(page.getByRole("heading", { name: "En hel logg er borte" })).toBeVisible();
  });

  await test.step("is whole again when the file is back", async () => {
    writeFileSync(oldest, whole);
    await control(page);
    await expect(page.getByText("Loggen er hel")).toBeVisible();
  });
});

test("what is unusual leads to what happened", async ({ ready }) => {
  const { page } = await ready.start();
  await unlock(page);
  await page.getByRole("searchbox", { name: /Søk i navn/ }).fill("oppdiktet");
  await page.getByRole("row").getByRole("link", { name: caseName }).click();
  await page.getByRole("heading", { level: 1, name: caseName }).waitFor();
  await openCases(page);
  await openLog(page);
  await page.getByRole("tab", { name: "Uvanlige mønstre" }).click();
  // The user is called Kari Oppdiktet.
  const own = page.getByRole("listitem").filter({ hasText: "eget navn" });
  await expect(own).toContainText("Kari Oppdiktet");
  await own.getByRole("button", { name: /^Vis hendelsene til Kari Oppdiktet/ }).click();
  await expect(page.getByRole("tab", { name: "Hendelser" })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("combobox", { name: "Bruker" }).locator("option:checked")).toHaveText("Kari Oppdiktet");
  await expect(events(page).filter({ hasText: "Søkte etter «oppdiktet»" })).toHaveCount(1);
});
