import type { Page } from "playwright-core";
import { pdfText } from "../support/pdfText.ts";
import { openPractice, openStartPage, openTab } from "../support/steps.ts";
import { expect, test } from "../support/test.ts";

const list = (page: Page) => page.getByRole("region", { name: "Trenger deg" });
const menu = (page: Page) => page.getByRole("navigation", { name: "Hovedmeny" });

test("the week of a KE: without scrolling, one button a line, one's own, and on paper without names", async ({
  app,
}) => {
  const { page } = app;
  await openPractice(app);
  await openStartPage(page);

  await test.step("everything is seen at once", async () => {
    await expect(list(page).getByRole("heading", { level: 3 })).not.toHaveCount(0);
    const hidden = await page.evaluate(() =>
      [document.getElementById("main"), document.scrollingElement].map((one) =>
        one ? one.scrollHeight - one.clientHeight : 0,
      ),
    );
    expect(hidden).toEqual([0, 0]);
  });

  await test.step("every line has one button, and the rest opens in place", async () => {
    const few = await list(page).getByRole("listitem").count();
    await list(page)
      .getByRole("button", { name: /^Vis alle \d+/ })
      .click();
    const lines = await list(page).getByRole("listitem").all();
    expect(lines.length).toBeGreaterThan(few);
    for (const line of lines.slice(0, 30))
      expect(await line.getByRole("link").or(line.getByRole("button")).count()).toBe(1);
  });

  await test.step("mine are the cases I have taken on the desk", async () => {
    await list(page).getByRole("radio", { name: "Mine" }).click();
    const people = list(page).locator(".line-who");
    const before = await people.allInnerTexts();
    expect(before.length).toBeGreaterThan(0);
    await list(page).getByRole("radio", { name: "Alle" }).click();
    const all = await people.allInnerTexts();
    const other = all.findIndex((one) => !before.includes(one));
    const who = (all[other] ?? "").trim();
    await list(page).getByRole("listitem").nth(other).getByRole("link").click();
    await page.getByRole("heading", { level: 1, name: who }).waitFor();
    await openTab(page, "Oversikt");
    await page.getByLabel("Saksbehandler i KE").selectOption({ label: "Kari Øvesen" });
    await openStartPage(page);
    await list(page).getByRole("radio", { name: "Mine" }).click();
    const mine = list(page).getByRole("listitem");
    await expect(mine.filter({ hasText: who })).not.toHaveCount(0);
    for (const name of await people.allInnerTexts()) expect([...before, who]).toContain(name);
    await list(page).getByRole("radio", { name: "Alle" }).click();
  });

  await test.step("a line about a row leads to the row", async () => {
    for (const [kind, row] of [
      ["measure", "measures."],
      ["overlapEnds", "changeovers."],
      ["consentUnsigned", "consents."],
      ["letters", "letters."],
      ["complaint", "complaints."],
    ] as const) {
      await list(page).locator(`[data-kind="${kind}"]`).first().getByRole("link").click();
      await expect(page.locator(`[data-item^="${row}"] :focus`), kind).toBeInViewport();
      await openStartPage(page);
      await list(page)
        .getByRole("button", { name: /^Vis alle \d+/ })
        .click();
    }
  });

  await test.step("prints on one sheet without names", async () => {
    const names = await list(page).locator(".line-who").allInnerTexts();
    await page.getByRole("link", { name: "Skriv ut uka" }).click();
    await page.frameLocator("iframe").getByRole("heading", { level: 1, name: "Denne uka" }).waitFor();
    await page.getByRole("button", { name: "Skriv ut", exact: true }).click();
    await expect(page.getByText("Sendt til skriveren.")).toBeVisible();
    const text = await pdfText(app.printed[0] ?? Buffer.alloc(0));
    expect(text).toContain("Side 1 av 1");
    expect(text).toMatch(/\p{L}\.\p{L}\. ?\d{4}-\d{3}/u);
    for (const name of names.filter((one) => one.includes(" "))) expect(text).not.toContain(name);
  });

  await test.step("a bottleneck is written from anywhere", async () => {
    await page.keyboard.press("Control+Shift+F");
    const dialog = page.getByRole("dialog", { name: "Meld flaskehals" });
    await dialog.getByLabel("Beskrivelse").fill("Lang ventetid på utredning.");
    await dialog.getByRole("button", { name: "Lagre" }).click();
    await expect(page.getByText("Flaskehalsen er lagret.")).toBeVisible();
    await menu(page).getByRole("link", { name: "KE sitt arbeid" }).click();
    await page.getByRole("link", { name: "Flaskehalser" }).click();
    await expect(page.getByText("Lang ventetid på utredning.")).toBeVisible();
  });
});
