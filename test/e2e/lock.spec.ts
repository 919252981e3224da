import type { Page } from "playwright-core";
import { expect, test } from "../support/readyStore.ts";
import { aboutMe, unlock, unlockToPlan } from "../support/steps.ts";

const text = "Jeg er glad i hunder, fotball og å være hos mormor.";

const lockScreen = (page: Page) => page.getByRole("heading", { level: 1, name: "Lås opp" });
const warning = (page: Page) => page.getByText("Helhet låser seg om ett minutt.", { exact: false });

test.describe("the store locks itself", () => {
  test("when nobody has touched the machine for ten minutes, with a warning before", async ({ ready }) => {
    const { page, send } = await ready.start();
    await unlockToPlan(page);
    await aboutMe(page).fill(text);
    send({ kind: "idle", seconds: 9 * 60 + 30 });
    await expect(warning(page)).toBeVisible();
    send({ kind: "idle", seconds: 0 });
    await expect(warning(page)).toHaveCount(0);
    send({ kind: "idle", seconds: 10 * 60 });
    await expect(lockScreen(page)).toBeVisible();
    await expect(page.getByText("fordi ingen brukte maskinen", { exact: false })).toBeVisible();
    await expect(page.getByText(text)).toHaveCount(0);
  });

  test("after the minutes chosen in the settings", async ({ ready }) => {
    const { page, send } = await ready.start();
    await unlock(page);
    await page.getByRole("button", { name: "Innstillinger" }).click();
    await page.getByLabel("Lås når ingen bruker maskinen").selectOption("Etter 30 minutter");
    send({ kind: "idle", seconds: 29 * 60 + 30 });
    await expect(warning(page)).toBeVisible();
    send({ kind: "idle", seconds: 30 * 60 });
    await expect(lockScreen(page)).toBeVisible();
  });

  for (const event of ["suspend", "lock-screen"] as const) {
    test(`on ${event} in the middle of a word, and nothing typed is lost`, async ({ ready }) => {
      const { page, send } = await ready.start();
      await unlockToPlan(page);
      await aboutMe(page).click();
      await page.keyboard.type(text);
      send({ kind: "power", event });
      await expect(lockScreen(page)).toBeVisible();
      await expect(page.getByText("Alt er lagret.", { exact: false })).toBeVisible();
      await unlock(page);
      await expect(aboutMe(page)).toHaveValue(text);
    });
  }

  test("and afterwards one is back at the same section, field and place in the text", async ({ ready }) => {
    const { page, send } = await ready.start();
    await unlockToPlan(page);
    await page
      .getByRole("navigation", { name: "Deler av planen" })
      .getByRole("link", { name: "Min situasjon i dag" })
      .click();
    const field = page.getByRole("textbox", { name: "Hva er vanskelig" });
    await field.fill("Trapper, og lange dager.");
    await field.press("Home");
    const scrolled = await page.locator("#main").evaluate((main) => main.scrollTop);
    send({ kind: "power", event: "lock-screen" });
    await expect(lockScreen(page)).toBeVisible();
    await unlock(page);
    await expect(field).toBeFocused();
    await page.keyboard.type("Bratte ");
    await expect(field).toHaveValue("Bratte Trapper, og lange dager.");
    expect(Math.abs((await page.locator("#main").evaluate((main) => main.scrollTop)) - scrolled)).toBeLessThan(40);
  });

  test("and leaves nothing of the store in the window", async ({ ready }) => {
    const { page, send } = await ready.start();
    await unlockToPlan(page);
    await page.getByRole("link", { name: "Forhåndsvis" }).click();
    const address = await page.locator("iframe").getAttribute("src");
    send({ kind: "power", event: "suspend" });
    await expect(lockScreen(page)).toBeVisible();
    const answers = await page.evaluate(async (path) => {
      const list = await window.helhet.listCases();
      const preview = await fetch(path);
      return { list: list.ok, preview: preview.status };
    }, address ?? "");
    expect(answers).toEqual({ list: false, preview: 404 });
  });
});
