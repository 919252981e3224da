import type { Page } from "playwright-core";
import { openPractice } from "../support/steps.ts";
import { faults } from "../support/axe.ts";
import { everyPage } from "../support/everyPage.ts";
import { show } from "../support/show.ts";
import { expect, test } from "../support/test.ts";

type Language = "nb" | "nn";
type Theme = "light" | "dark";

const looks = (["nb", "nn"] as const).flatMap((language) =>
  (["light", "dark"] as const).map((theme) => ({ language, theme })),
);

/** The documents as they are shown and printed; a frame without script cannot be asked, so each is opened by itself. */
async function faultsInDocuments(page: Page, addresses: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    found.push(...(await faults(page, "document")));
  }
  return found;
}

async function look(page: Page, language: Language, theme: Theme): Promise<void> {
  await page.evaluate(
    (choice) =>
      (window as unknown as { helhet: { setPreferences: (choice: object) => Promise<unknown> } }).helhet.setPreferences(
        choice,
      ),
    { language, theme },
  );
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

/** Words of the other written language that must not stand on a screen (`ui.md` 5). Names and typed text aside. */
const bokmalOnly =
  /(?<!\p{L})(ikke|hvordan|hvem|hva|hvorfor|noen|noe|uke|måned|være|tjenester|koordinatorer|velg|åpne|endret|mangler|slik de)(?!\p{L})/iu;

/** Where a screen's own words stand; what opens a row has what is written in the case. */
const labelled = "h1, h2, h3, label, legend, button:not([aria-expanded]), th, .lead, .card-lead, .field-hint";

/** A label that is mostly what the unit itself has written. */
const ownWords = /^Gjort: /;

for (const { language, theme } of looks) {
  test(`axe finds nothing before the store is open and in the palette (${language}, ${theme})`, async ({ app }) => {
    const { page } = app;
    const found: string[] = [];
    await look(page, language, theme);
    found.push(...(await faults(page, "start")));
    await openPractice(app);
    await page.evaluate(() => (window as unknown as { helhet: { lock: () => Promise<unknown> } }).helhet.lock());
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    found.push(...(await faults(page, "lock")));
    await page.getByRole("button", { name: /Fyll (den|henne|ho) inn|Fyll inn/ }).click();
    await page.getByRole("button", { name: "Lås opp" }).click();
    await page.getByRole("heading", { level: 1, name: "Saker" }).waitFor();
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").waitFor();
    found.push(...(await faults(page, "palette")));
    await page.keyboard.type("skole");
    await page.getByRole("dialog").locator("mark").first().waitFor();
    found.push(...(await faults(page, "palette with what is written in the cases")));
    await page.keyboard.press("Escape");
    await page.locator("button[aria-keyshortcuts='Control+L']").hover();
    found.push(...(await faults(page, "a button with its word shown")));
    expect(found).toEqual([]);
  });

  for (const part of ["unit", "case"] as const)
    test(`axe finds nothing on any page of the ${part} (${language}, ${theme})`, async ({ app }) => {
      test.slow();
      const { page } = app;
      const found: string[] = [];
      const documents: string[] = [];
      await look(page, language, theme);
      await openPractice(app);
      for (const address of (await everyPage(page))[part]) {
        await show(page, address);
        found.push(...(await faults(page, address)));
        if (address.includes("/dokument/"))
          documents.push(await page.locator("iframe").evaluate((frame) => (frame as HTMLIFrameElement).src));
      }
      found.push(...(await faultsInDocuments(page, documents)));
      expect(found).toEqual([]);
    });
}

test("every screen is in nynorsk when nynorsk is chosen", async ({ app }) => {
  const { page } = app;
  await look(page, "nn", "light");
  await openPractice(app);
  const pages = await everyPage(page);
  const found: string[] = [];
  for (const address of [...pages.unit, ...pages.case]) {
    await show(page, address);
    const labels = await page.locator(labelled).allInnerTexts();
    const own = labels.filter((text) => !ownWords.test(text));
    found.push(...own.filter((text) => bokmalOnly.test(text)).map((text) => `${address}: ${text}`));
  }
  expect(found).toEqual([]);
});

for (const [width, name] of [
  [640, "200 % zoom at 1280"],
  [320, "400 %"],
] as const) {
  test(`no page scrolls sideways at ${name}`, async ({ app }) => {
    const { page } = app;
    await openPractice(app);
    await page.setViewportSize({ width, height: 800 });
    const pages = await everyPage(page);
    const found: string[] = [];
    for (const address of [...pages.unit, ...pages.case]) {
      await show(page, address);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      const main = await page.getByRole("main").evaluate((element) => element.scrollWidth - element.clientWidth);
      if (wide > 0 || main > 1) found.push(`${address}: ${wide} and ${main} too wide`);
    }
    expect(found).toEqual([]);
  });
}
