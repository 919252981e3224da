import { cpSync, mkdtempSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { faults } from "../support/axe.ts";
import type { RunningApp } from "../support/launchApp.ts";
import { expect, test, type ReadyStore } from "../support/readyStore.ts";
import {
  aboutMe,
  caseName,
  expectSaved,
  newCaseLink,
  openCase,
  openCases,
  openSection,
  openTab,
  registerCase,
  toolbar,
  unlock,
  unlockToPlan,
} from "../support/steps.ts";
import {
  addUser,
  appointSara,
  choosePassphrase,
  newWorkstation,
  openElsewhere,
  tryToUnlock,
} from "../support/userSteps.ts";

/** What one saves is with the other within this. */
const SOON = { timeout: 15_000 };

/** A second workstation on the same folder: it knows where the store lies, and nothing else. */
function anotherWorkstation({ userData }: ReadyStore): string {
  const own = mkdtempSync(join(tmpdir(), "helhet-annen-"));
  cpSync(join(userData, "preferences.json"), join(own, "preferences.json"));
  return own;
}

/** The same case open in the plan on two workstations. */
async function bothInPlan(
  ready: ReadyStore,
  startAgain: (options: { userData: string }) => Promise<RunningApp>,
): Promise<{ here: RunningApp; there: RunningApp }> {
  const [here, there] = await Promise.all([ready.start(), startAgain({ userData: anotherWorkstation(ready) })]);
  await unlockToPlan(here.page);
  await unlockToPlan(there.page);
  return { here, there };
}

const wishes = (page: Page): Locator => page.getByRole("textbox", { name: "Hva ønsker jeg meg framover?" });
const panel = (page: Page): Locator => page.getByRole("region", { name: /^To har skrevet samtidig/ });
const problem = (page: Page): Locator => page.getByRole("alert").filter({ hasText: "Ikke lagret." });

test.describe("two workstations in the same case", () => {
  test("see what the other writes in other fields, keep focus and caret, and can undo only their own", async ({
    ready,
    startAgain,
  }) => {
    const { here, there } = await bothInPlan(ready, startAgain);
    await openSection(there.page, "Ønsker og framtid");
    await aboutMe(here.page).fill("Jeg er glad i hunder.");
    await aboutMe(here.page).press("Home");
    await here.page.keyboard.press("ArrowRight");
    await expectSaved(here.page);
    await wishes(there.page).fill("Bo for meg selv.");
    await expectSaved(there.page);

    await openSection(there.page, "Om meg");
    await expect(aboutMe(there.page)).toHaveValue("Jeg er glad i hunder.", SOON);
    await expect(here.page.getByText(/^Du lagret endringer på en annen maskin kl\. \d\d\.\d\d\./).first()).toBeVisible(
      SOON,
    );
    await expect(aboutMe(here.page)).toBeFocused();
    expect(await aboutMe(here.page).evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(1);
    await openSection(here.page, "Ønsker og framtid");
    await expect(wishes(here.page)).toHaveValue("Bo for meg selv.");
    await expect(panel(here.page)).toHaveCount(0);

    await here.page.keyboard.press("Control+z");
    await expect(wishes(here.page)).toHaveValue("Bo for meg selv.");
    await expectSaved(here.page);
    await expect(aboutMe(there.page)).toHaveValue("", SOON);
  });

  test("who wrote in the same field get both versions side by side, and choose", async ({ ready, startAgain }) => {
    const { here, there } = await bothInPlan(ready, startAgain);
    await Promise.all([
      aboutMe(here.page).fill("Jeg bor hos mormor."),
      aboutMe(there.page).fill("Jeg bor hos far og mormor."),
    ]);
    await expect(panel(here.page)).toBeVisible(SOON);
    await expect(panel(there.page)).toBeVisible(SOON);
    for (const { page } of [here, there]) {
      await expect(panel(page)).toContainText("Jeg bor hos mormor.");
      await expect(panel(page)).toContainText("Jeg bor hos far og mormor.");
      const field = panel(page).getByRole("region", { name: /Dette vil jeg at dere skal vite om meg/ });
      await expect(field).toContainText("Individuell plan");
    }
    const standing = await aboutMe(here.page).inputValue();
    const waiting = standing.includes("far") ? "Jeg bor hos mormor." : "Jeg bor hos far og mormor.";

    await panel(here.page).getByRole("button", { name: "Behold begge" }).click();
    await expect(aboutMe(here.page)).toHaveValue(`${standing}\n\n${waiting}`);
    await expect(panel(here.page)).toHaveCount(0);
    await expect(panel(there.page)).toHaveCount(0, SOON);
    await expect(aboutMe(there.page)).toHaveValue(`${standing}\n\n${waiting}`);

    await here.page.getByRole("status").getByRole("button", { name: "Angre" }).click();
    await expect(panel(here.page)).toBeVisible();
    await expect(aboutMe(here.page)).toHaveValue(standing);
    await expect(panel(there.page)).toBeVisible(SOON);
    await panel(there.page).getByRole("button", { name: "Bruk det som venter" }).click();
    await expect(aboutMe(there.page)).toHaveValue(waiting);
    await expect(aboutMe(here.page)).toHaveValue(waiting, SOON);
    await expect(panel(here.page)).toHaveCount(0);
  });

  test("are told that the other is there, and no longer when the other has left", async ({ ready, startAgain }) => {
    const { here, there } = await bothInPlan(ready, startAgain);
    const alsoHere = here.page.getByText(/^Du har saken åpen på en annen maskin siden kl\. \d\d\.\d\d$/);
    await expect(alsoHere).toBeVisible(SOON);
    await there.page.keyboard.press("Control+l");
    await expect(there.page.getByRole("heading", { level: 1, name: "Lås opp" })).toBeVisible();
    await expect(alsoHere).toHaveCount(0, SOON);
  });

  test("a new case comes into the other's list by itself", async ({ ready, startAgain }) => {
    const { here, there } = await bothInPlan(ready, startAgain);
    await openCases(here.page);
    await registerCase(there.page, "Per Påfunn Vik");
    await expect(here.page.getByRole("row").getByRole("link", { name: "Per Påfunn Vik" })).toBeVisible(SOON);
  });

  test("settings and services are as new as the store too", async ({ ready, startAgain }) => {
    const { here, there } = await bothInPlan(ready, startAgain);
    for (const { page } of [here, there]) {
      await page.getByRole("region", { name: "Verktøylinje" }).getByRole("button", { name: "Innstillinger" }).click();
      await page.getByRole("link", { name: /^Kommunen/ }).click();
    }
    await here.page.getByLabel("Besøksadresse").fill("Torget 1");
    await there.page.getByLabel("Nettside").fill("nordvik.example.no");
    await expect(there.page.getByLabel("Besøksadresse")).toHaveValue("Torget 1", SOON);
    await expect(here.page.getByLabel("Nettside")).toHaveValue("nordvik.example.no", SOON);
  });
});

test("a leader and a coordinator are told of each other by name, and choose between their texts", async ({
  ready,
  startAgain,
}) => {
  const leader = await ready.start();
  await unlock(leader.page);
  await appointSara(leader.page);
  const oneTime = await addUser(leader.page);
  const page = await openElsewhere(await startAgain({ userData: newWorkstation() }), ready.folder);
  await tryToUnlock(page, oneTime);
  await choosePassphrase(page);
  for (const one of [leader.page, page]) {
    await openCase(one, caseName);
    await openTab(one, "Personer");
  }
  await expect(leader.page.getByText(/^Sara Oppdiktet Moe har saken åpen siden kl\. \d\d\.\d\d$/)).toBeVisible(SOON);
  await expect(page.getByText(/^Kari Oppdiktet har saken åpen siden kl\. \d\d\.\d\d$/)).toBeVisible(SOON);

  const doctor = (one: Page): Locator => one.getByRole("textbox", { name: "Fastlege" });
  await doctor(leader.page).fill("Lege Påfunn Dal");
  await expectSaved(leader.page);
  await expect(
    page.getByText(/^Kari Oppdiktet lagret endringer i denne saken kl\. \d\d\.\d\d\. De er tatt inn her\.$/).first(),
  ).toBeVisible(SOON);
  await expect(doctor(page)).toHaveValue("Lege Påfunn Dal");

  await Promise.all([doctor(leader.page).fill("Lege Tenkt Vik"), doctor(page).fill("Lege Diktet Nes")]);
  await expect(panel(leader.page)).toBeVisible(SOON);
  await expect(panel(page)).toBeVisible(SOON);
  await expect(panel(page).getByRole("button", { name: "Bruk Karis" })).toBeVisible();
  await expect(panel(leader.page).getByRole("button", { name: "Bruk Saras" })).toBeVisible();
  for (const theme of ["mørkt", "lyst"]) {
    await leader.page.getByRole("button", { name: `Bytt til ${theme} utseende` }).click();
    expect(await faults(leader.page, theme)).toEqual([]);
  }
  await panel(page).getByRole("button", { name: "Bruk mitt" }).click();
  await expect(doctor(leader.page)).toHaveValue("Lege Diktet Nes", SOON);
  await expect(panel(leader.page)).toHaveCount(0);
});

test.describe("when the folder goes away while one types", () => {
  const away = (ready: ReadyStore): string => `${ready.folder}-borte`;

  test("the text is safe on this workstation, says so, and is saved when the folder is back", async ({ ready }) => {
    const { page } = await ready.start();
    await unlockToPlan(page);
    renameSync(ready.folder, away(ready));
    await aboutMe(page).fill("Skrevet uten mappe.");
    await expect(problem(page)).toContainText("Teksten er tatt vare på her på maskinen, kryptert.");
    renameSync(away(ready), ready.folder);
    await expectSaved(page);
    await expect(problem(page)).toHaveCount(0);
    await page.keyboard.press("Control+l");
    await unlock(page);
    await expect(aboutMe(page)).toHaveValue("Skrevet uten mappe.");
    await expect(page.getByText(/er tatt inn her/)).toHaveCount(0);
  });

  test("a program killed meanwhile brings the text back, on top of what the other wrote, and undo takes it out", async ({
    ready,
    startAgain,
  }) => {
    const { here, there } = await bothInPlan(ready, startAgain);
    renameSync(ready.folder, away(ready));
    await aboutMe(here.page).fill("Skrevet før strømmen gikk.");
    await expect(problem(here.page)).toContainText("Teksten er tatt vare på her på maskinen");
    await here.kill();
    renameSync(away(ready), ready.folder);
    await openSection(there.page, "Ønsker og framtid");
    await wishes(there.page).fill("Skrevet imens.");
    await expectSaved(there.page);
    await there.close();

    const { page } = await ready.start();
    await unlockToPlan(page);
    await expect(
      page.getByText(/^Teksten du skrev kl\. \d\d\.\d\d før Helhet mistet kontakten, er tatt inn her\./).first(),
    ).toBeVisible();
    await expect(aboutMe(page)).toHaveValue("Skrevet før strømmen gikk.");
    await expectSaved(page);
    await toolbar(page)
      .getByRole("button", { name: /^Angre: Tok inn teksten fra/ })
      .click();
    await expect(aboutMe(page)).toHaveValue("");
    await page.keyboard.press("Control+y");
    await openSection(page, "Ønsker og framtid");
    await expect(wishes(page)).toHaveValue("Skrevet imens.");
    await expectSaved(page);
    await page.keyboard.press("Control+l");
    await unlock(page);
    await openSection(page, "Om meg");
    await expect(aboutMe(page)).toHaveValue("Skrevet før strømmen gikk.");
    await expect(page.getByText(/er tatt inn her/)).toHaveCount(0);
  });

  test("locking says that the text is kept, and brings it back", async ({ ready }) => {
    const { page } = await ready.start();
    await unlockToPlan(page);
    renameSync(ready.folder, away(ready));
    await aboutMe(page).fill("Skrevet før låsen.");
    await page.keyboard.press("Control+l");
    const question = page.getByRole("dialog", { name: "Noe er ikke lagret" });
    await expect(question).toContainText("Det siste du skrev, er tatt vare på her på maskinen");
    renameSync(away(ready), `${ready.folder}-lenger-borte`);
    await question.getByRole("button", { name: "Lås nå" }).click();
    await expect(page.getByText("Vi fant ikke lageret du brukte sist")).toBeVisible();
    renameSync(`${ready.folder}-lenger-borte`, ready.folder);
    await page.getByRole("button", { name: "Prøv igjen" }).click();
    await unlock(page);
    await expect(aboutMe(page)).toHaveValue("Skrevet før låsen.");
    await expectSaved(page);
  });

  test("a report of need that could not be registered is registered at the next unlock", async ({ ready }) => {
    const before = await ready.start();
    await unlock(before.page);
    await newCaseLink(before.page).click();
    await before.page.getByRole("textbox", { name: "Navn", exact: true }).fill("Per Påfunn Vik");
    renameSync(ready.folder, away(ready));
    await before.page.getByRole("button", { name: "Registrer melding" }).click();
    await expect(before.page.getByRole("alert").filter({ hasText: "Vi får ikke kontakt med mappa." })).toBeVisible();
    await before.kill();
    renameSync(away(ready), ready.folder);
    const { page } = await ready.start();
    await unlock(page);
    await expect(page.getByRole("row").getByRole("link", { name: "Per Påfunn Vik" })).toBeVisible(SOON);
    await expect(page.getByRole("row").getByRole("link", { name: caseName })).toBeVisible();
  });
});
