import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { faults } from "../support/axe.ts";
import type { RunningApp } from "../support/launchApp.ts";
import { expect, test } from "../support/readyStore.ts";
import { aboutMe, caseName, expectSaved, openCase, openTab, unlock, forKe } from "../support/steps.ts";
import { officeFile } from "../support/zipFile.ts";

const report = "Referat fra et oppdiktet møte på rådhuset.";
const picture = join(import.meta.dirname, "../../build/icon.png");

const outside = (): string => mkdtempSync(join(tmpdir(), "helhet-vedlegg-"));

/** From the lock screen to the attachments of the one case. */
async function unlockToAttachments(page: Page): Promise<void> {
  await unlock(page);
  await openCase(page, caseName);
  await openTab(page, "Vedlegg");
}

const names = (page: Page) => page.getByRole("textbox", { name: "Navn på vedlegget" });
const addButton = (page: Page) => page.getByRole("button", { name: "Legg til fil" });

/** As a person who chooses this file. */
async function choose({ page, answerDialog }: RunningApp, name: string, content: string | Buffer): Promise<string> {
  const path = join(outside(), name);
  writeFileSync(path, content);
  answerDialog(path);
  await addButton(page).click();
  return path;
}

/** Every byte of the store, as somebody with the folder but no key sees it. */
const bytesIn = (folder: string): string =>
  execFileSync("find", [folder, "-type", "f"], { encoding: "utf8" })
    .split("\n")
    .filter(Boolean)
    .map((path) => `${path}\n${readFileSync(path).toString("latin1")}`)
    .join("\n");

const blobsIn = (folder: string): string[] =>
  execFileSync("find", [folder, "-path", "*/blobs/*", "-name", "*.bin"], { encoding: "utf8" })
    .split("\n")
    .filter(Boolean);

test("a file is sealed, found again after a power cut, shown, and handed out as a copy", async ({ ready }) => {
  const first = await ready.start();
  await unlockToAttachments(first.page);
  await expect(first.page.getByRole("heading", { name: "Ingen vedlegg i denne saken" })).toBeVisible();
  await choose(first, "Referat Ola.txt", report);
  await expect(names(first.page)).toHaveValue("Referat Ola");
  await expect(names(first.page)).toBeFocused();
  await expect(first.page.getByText("Slett den der du hentet den")).toBeVisible();
  await names(first.page).fill("Referat fra oktober");
  await expectSaved(first.page);
  await first.kill();
  const seen = bytesIn(ready.folder);
  expect(blobsIn(ready.folder)).toHaveLength(1);
  expect(seen).not.toContain("oppdiktet møte");
  expect(seen).not.toContain("Referat");

  const app = await ready.start();
  const { page } = app;
  await unlockToAttachments(page);
  await expect(names(page)).toHaveValue("Referat fra oktober");
  await expect(page.getByText(/^Ren tekst · 1 kB · lagt til \d\d\.\d\d\.\d{4} av Kari Oppdiktet$/)).toBeVisible();
  const view = page.getByRole("button", { name: "Vis Referat fra oktober" });
  await view.click();
  const dialog = page.getByRole("dialog", { name: "Vedlegg: Referat fra oktober" });
  await expect(dialog.frameLocator("iframe").getByText(report)).toBeVisible();
  await dialog.getByRole("button", { name: "Lukk visningen" }).click();
  await expect(view).toBeFocused();

  const copy = join(outside(), "kopi.txt");
  await page.getByRole("button", { name: "Lagre en kopi av Referat fra oktober" }).click();
  await forKe(page);
  await page.getByLabel("Navn på mottakeren").fill("Siri Dahle");
  await page.getByLabel("Hvorfor mottakeren skal ha det").fill("Samtykke");
  app.answerDialog(copy);
  await page.getByRole("button", { name: "Velg hvor" }).click();
  await expect(page.getByText("Lagret som kopi.txt")).toBeVisible();
  expect(readFileSync(copy, "utf8")).toBe(report);

  await page.evaluate(() => (location.hash = "/innstillinger/innsynslogg"));
  const events = page.getByRole("tabpanel", { name: "Hendelser" }).getByRole("listitem");
  const saved = events.filter({ hasText: "Siri Dahle" });
  await expect(saved).toContainText("Samtykke");
  await expect(saved).not.toContainText("oktober");
});

test("a picture is shown; Word and PDF are only handed out", async ({ ready }) => {
  const app = await ready.start();
  const { page } = app;
  await unlockToAttachments(page);
  await choose(app, "tegning.png", readFileSync(picture));
  await expect(names(page)).toHaveCount(1);
  await choose(app, "vedtak.docx", officeFile("docx"));
  await expect(names(page)).toHaveCount(2);
  await choose(app, "epikrise.pdf", "%PDF-1.7\n");
  await expect(names(page)).toHaveCount(3);
  await expect(page.getByRole("button", { name: /^Vis / })).toHaveCount(1);
  await expect(page.getByRole("button", { name: /^Lagre en kopi av / })).toHaveCount(3);
  await page.getByRole("button", { name: "Vis tegning" }).click();
  const shown = page.getByRole("dialog").frameLocator("iframe").getByRole("img", { name: "tegning" });
  await expect(shown).toBeVisible();
  expect(await shown.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100);
});

test("what is no ordinary document is refused, and nothing of it is kept", async ({ ready }) => {
  const app = await ready.start();
  const { page } = app;
  await unlockToAttachments(page);
  const refused: [name: string, content: string | Buffer][] = [
    ["faktura.pdf", Buffer.concat([Buffer.from("MZ\x90\0\x03\0\0\0", "latin1"), Buffer.alloc(500)])],
    ["brev.docx", officeFile("docm")],
    ["bombe.docx", officeFile("docx", { "word/big.xml": "0".repeat(3_000_000) })],
    ["side.txt", "<html><script>alert(1)</script></html>"],
    ["tom.txt", ""],
  ];
  for (const [name, content] of refused) {
    await choose(app, name, content);
    await expect(page.getByRole("alert")).toContainText("Denne typen fil kan ikke legges ved.");
  }
  const large = join(outside(), "stor.pdf");
  writeFileSync(large, "%PDF-1.7\n");
  truncateSync(large, 26 * 1024 * 1024);
  app.answerDialog(large);
  await addButton(page).click();
  await expect(page.getByRole("alert")).toContainText("Fila er større enn 25 MB.");
  await expect(names(page)).toHaveCount(0);
  expect(blobsIn(ready.folder)).toEqual([]);
  app.answerDialog(null);
  await addButton(page).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("one that is removed comes back with undo; a damaged one is told", async ({ ready }) => {
  const app = await ready.start();
  const { page } = app;
  await unlockToAttachments(page);
  await choose(app, "første.txt", report);
  await expect(names(page)).toHaveCount(1);
  await choose(app, "andre.txt", "Noe annet.");
  await expect(names(page)).toHaveCount(2);
  await page.getByRole("button", { name: "Fjern første" }).click();
  await expect(names(page)).toHaveValue("andre");
  await expect(names(page)).toBeFocused();
  await page.getByRole("status").getByRole("button", { name: "Angre" }).click();
  await expect(names(page).first()).toHaveValue("første");
  await expect(names(page).first()).toBeFocused();
  await expectSaved(page);
  for (const blob of blobsIn(ready.folder)) writeFileSync(blob, readFileSync(blob).fill(0x5a, 50, 60));
  await page.getByRole("button", { name: "Vis første" }).click();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("Vedlegget er skadet eller borte på disken.");
  await page.keyboard.press("Escape");
  const where = outside();
  await page.getByRole("button", { name: "Lagre en kopi av første" }).click();
  await forKe(page);
  app.answerDialog(join(where, "kopi.txt"));
  await page.getByRole("button", { name: "Velg hvor" }).click();
  await expect(page.getByRole("alert")).toContainText("Vedlegget er skadet eller borte på disken.");
  expect(readdirSync(where)).toEqual([]);
  // The case itself is none the worse.
  await page.keyboard.press("Escape");
  await openTab(page, "Plan");
  await expect(aboutMe(page)).toBeVisible();
});

test("can be used by keyboard alone, read by everybody, and in a narrow window", async ({ ready }) => {
  const app = await ready.start();
  const { page } = app;
  await unlockToAttachments(page);
  expect(await faults(page, "no attachments")).toEqual([]);
  app.answerDialog(picture);
  await addButton(page).focus();
  await page.keyboard.press("Enter");
  await expect(names(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Vis icon" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Hvem skal ha kopien?" })).toBeVisible();
  expect(await faults(page, "save a copy")).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Lagre en kopi av icon" })).toBeFocused();
  expect(await faults(page, "attachments")).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  const sideways = await page.evaluate(() => document.querySelector("main")?.scrollWidth ?? 0);
  expect(sideways).toBeLessThanOrEqual(320);
});
