import { renameSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "../support/readyStore.ts";
import {
  aboutMe,
  expectSaved,
  newCaseLink,
  openSection,
  openTab,
  toolbar,
  unlock,
  unlockToPlan,
} from "../support/steps.ts";

const text = "Jeg er glad i hunder, fotball og å være hos mormor.";

test.describe("what was typed is there after", () => {
  test("a power cut, when the window said it was saved", async ({ ready }) => {
    const before = await ready.start();
    await unlockToPlan(before.page);
    await aboutMe(before.page).fill(text);
    await expectSaved(before.page, 5000);
    await before.kill();
    const after = await ready.start();
    await unlockToPlan(after.page);
    await expect(aboutMe(after.page)).toHaveValue(text);
  });

  test("a power cut in the middle of a word, but for the last five seconds", async ({ ready }) => {
    const before = await ready.start();
    await unlockToPlan(before.page);
    await aboutMe(before.page).click();
    const typedAt: number[] = [];
    // Never resting long enough for the pause that saves.
    for (let typed = 0; typed < 80; typed++) {
      await before.page.keyboard.type("a", { delay: 100 });
      typedAt.push(Date.now());
    }
    await before.kill();
    const kept = typedAt.filter((at) => at < Date.now() - 5000).length;
    const after = await ready.start();
    await unlockToPlan(after.page);
    const value = await aboutMe(after.page).inputValue();
    expect(kept).toBeGreaterThan(10);
    expect(value.length).toBeGreaterThanOrEqual(kept);
  });

  test("the window is closed at once", async ({ ready }) => {
    const before = await ready.start();
    await unlockToPlan(before.page);
    await aboutMe(before.page).fill(text);
    await before.close();
    const after = await ready.start();
    await unlockToPlan(after.page);
    await expect(aboutMe(after.page)).toHaveValue(text);
  });

  test("the store is locked at once", async ({ ready }) => {
    const { page } = await ready.start();
    await unlockToPlan(page);
    await aboutMe(page).fill(text);
    await page.keyboard.press("Control+l");
    await expect(page.getByRole("heading", { level: 1, name: "Lås opp" })).toBeVisible();
    await expect(page.getByText(text)).toHaveCount(0);
    await unlock(page);
    await expect(aboutMe(page)).toHaveValue(text);
  });

  test("two quick edits on different pages of the case", async ({ ready }) => {
    const before = await ready.start();
    await unlockToPlan(before.page);
    await aboutMe(before.page).fill(text);
    await openTab(before.page, "Personer");
    await before.page.getByRole("textbox", { name: "Fastlege" }).fill("Lege Påfunn Dal");
    await openTab(before.page, "Deltakere");
    await before.close();
    const after = await ready.start();
    await unlockToPlan(after.page);
    await expect(aboutMe(after.page)).toHaveValue(text);
    await openTab(after.page, "Personer");
    await expect(after.page.getByRole("textbox", { name: "Fastlege" })).toHaveValue("Lege Påfunn Dal");
  });

  test("a report of need that was half written when the window closed", async ({ ready }) => {
    const before = await ready.start();
    await unlock(before.page);
    await newCaseLink(before.page).click();
    await before.page.getByRole("textbox", { name: "Situasjon og behov" }).fill(text);
    await before.close();
    const after = await ready.start();
    await unlock(after.page);
    await after.page.getByRole("row").getByRole("link", { name: "Uten navn" }).click();
    await after.page.getByRole("button", { name: /^Melding fra/ }).click();
    await expect(after.page.getByRole("textbox", { name: "Situasjon og behov" })).toHaveValue(text);
  });
});

test("a folder that goes away while one types is told, and the text is saved by itself when it is back", async ({
  ready,
}) => {
  const { page } = await ready.start();
  await unlockToPlan(page);
  const away = `${ready.folder}-borte`;
  renameSync(ready.folder, away);
  await aboutMe(page).fill(text);
  await expect(toolbar(page).getByText("Ikke lagret. Prøver igjen")).toBeVisible();
  const problem = page.getByRole("alert").filter({ hasText: "Ikke lagret." });
  await expect(problem).toContainText("Vi får ikke kontakt med mappa.");
  await aboutMe(page).press("End");
  await page.keyboard.type(" Og pannekaker.");
  await expect(aboutMe(page)).toHaveValue(`${text} Og pannekaker.`);
  renameSync(away, ready.folder);
  await expectSaved(page);
  await expect(problem).toHaveCount(0);
  await page.keyboard.press("Control+l");
  await unlock(page);
  await expect(aboutMe(page)).toHaveValue(`${text} Og pannekaker.`);
});

test.describe("undo", () => {
  const goalOf = (page: Page, number: number) => page.getByRole("region", { name: `Mål ${number}`, exact: true });
  const words = (page: Page, number: number) =>
    goalOf(page, number).getByRole("textbox", { name: "Hva vil jeg oppnå?" });

  async function writeGoals(page: Page, goals: readonly string[]): Promise<void> {
    await openSection(page, "Mål og tiltak");
    for (const [index, goal] of goals.entries()) {
      await page.getByRole("button", { name: "Legg til mål" }).click();
      await words(page, index + 1).fill(goal);
    }
  }

  test("puts a deleted goal back in its place, with what was typed since", async ({ ready }) => {
    const { page } = await ready.start();
    await unlockToPlan(page);
    await writeGoals(page, ["Være med på fotballen", "Ha en venn hjemme", "Sykle til skolen"]);
    await goalOf(page, 2).getByRole("textbox", { name: "Tiltak", exact: true }).fill("Invitere en fra klassen");
    await page.getByRole("button", { name: "Slett mål 2" }).click();
    await expect(words(page, 2)).toHaveValue("Sykle til skolen");
    await words(page, 2).fill("Sykle til skolen alene");
    await page.getByRole("status").getByRole("button", { name: "Angre" }).click();
    await expect(words(page, 1)).toHaveValue("Være med på fotballen");
    await expect(words(page, 2)).toHaveValue("Ha en venn hjemme");
    await expect(words(page, 2)).toBeFocused();
    await expect(goalOf(page, 2).getByRole("textbox", { name: "Tiltak", exact: true })).toHaveValue(
      "Invitere en fra klassen",
    );
    await expect(words(page, 3)).toHaveValue("Sykle til skolen alene");
  });

  test("goes back to the start of the session and forward again", async ({ ready }) => {
    const { page } = await ready.start();
    await unlockToPlan(page);
    await writeGoals(page, ["Første", "Andre", "Tredje"]);
    await openSection(page, "Om meg");
    await aboutMe(page).fill(text);
    const undo = toolbar(page).getByRole("button", { name: /^Angre: / });
    const redo = toolbar(page).getByRole("button", { name: /^Gjør om: / });
    let steps = 0;
    while (await undo.isEnabled().catch(() => false)) {
      await page.keyboard.press("Control+z");
      steps += 1;
      if (steps === 7) break;
    }
    expect(steps).toBe(7);
    await expect(toolbar(page).getByRole("button", { name: "Det er ingenting å angre" })).toBeVisible();
    await expect(aboutMe(page)).toHaveValue("");
    await openSection(page, "Mål og tiltak");
    await expect(page.getByText("Ingen mål ennå")).toBeVisible();
    for (let step = 0; step < steps; step++) {
      await expect(redo).toBeEnabled();
      await page.keyboard.press("Control+y");
    }
    await expect(toolbar(page).getByRole("button", { name: "Det er ingenting å gjøre om" })).toBeVisible();
    for (const [index, goal] of ["Første", "Andre", "Tredje"].entries()) {
      await expect(words(page, index + 1)).toHaveValue(goal);
    }
    await openSection(page, "Om meg");
    await expect(aboutMe(page)).toHaveValue(text);
  });

  test("is still there after a visit to other pages of the case and to the cases", async ({ ready }) => {
    const { page } = await ready.start();
    await unlockToPlan(page);
    await aboutMe(page).fill(text);
    await openTab(page, "Samtykke");
    await openTab(page, "Plan");
    await toolbar(page)
      .getByRole("button", { name: /^Angre: / })
      .click();
    await expect(aboutMe(page)).toHaveValue("");
    await page.getByRole("navigation", { name: "Hovedmeny" }).getByRole("link", { name: /Saker/ }).click();
    await page.getByRole("row").getByRole("link").first().click();
    await openTab(page, "Plan");
    await page.keyboard.press("Control+y");
    await expect(aboutMe(page)).toHaveValue(text);
  });
});
