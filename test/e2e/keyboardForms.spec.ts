import type { Locator, Page } from "playwright-core";
import { everyPage } from "../support/everyPage.ts";
import { stop } from "../support/keyboard.ts";
import { settled, show } from "../support/show.ts";
import { openPractice } from "../support/steps.ts";
import { tabFaults } from "../support/tabWalk.ts";
import { expect, test } from "../support/test.ts";

interface Form {
  at: string;
  /** Name of the button, the link or the summary that opens it. */
  open: RegExp;
  /** What closes it: a key, or the name of a button; left out, it is the row that opened, or stays as it is. */
  close?: "Escape" | RegExp;
  /** What has focus afterwards, when that is not what opened it. */
  back?: RegExp;
}

const parts = (pages: string[]): { full: string; received: string } => {
  const [full = ""] = pages;
  return { full, received: pages.find((one) => !one.startsWith(full)) ?? "" };
};

/** The practice municipality has one: the form of its birth is on no other case. */
const expectedChild = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    interface Bridge {
      listCases: () => Promise<{ value: { id: string; name: string }[] }>;
    }
    const { value } = await (window as unknown as { helhet: Bridge }).helhet.listCases();
    return `#/saker/${value.find(({ name }) => name.startsWith("Barnet til"))?.id ?? ""}`;
  });

const named = (around: Locator, name: RegExp): Locator =>
  around
    .getByRole("button", { name })
    .or(around.getByRole("link", { name }))
    .or(around.locator("summary").filter({ hasText: name }))
    .first();

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "nothing";
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
    return element.getAttribute("aria-label") ?? label ?? "";
  });

/** Opens it, goes through it and closes it; gives what a user without a mouse would miss. */
async function faultsOf(page: Page, { at, open, close, back = open }: Form): Promise<string[]> {
  await show(page, at);
  const main = page.getByRole("main");
  await named(main, open).press("Enter");
  await settled(page);
  await expect.poll(() => stop(page), { message: `${at} ${open.source} opened` }).toMatchObject({ visible: true });
  const inside = await page.evaluateHandle(() => document.activeElement);
  const faults = await tabFaults(page);
  await inside.asElement()?.focus();
  const dialog = page.getByRole("dialog");
  const around = (await dialog.isVisible()) ? dialog : main;
  if (close === "Escape") await page.keyboard.press(close);
  else if (close) await named(around, close).press("Enter");
  else await main.locator("button[aria-expanded='true'], details[open] > summary").last().press("Enter");
  await expect.poll(() => focusedName(page), { message: `${at} ${open.source} closed` }).toMatch(back);
  return faults.map((fault) => `${at} ${open.source}: ${fault}`);
}

test("what opens on the pages of a case is walked and left without a mouse", async ({ app }) => {
  const { page } = app;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openPractice(app);
  const { full, received } = parts((await everyPage(page)).case);
  const forms: Form[] = [
    { at: await expectedChild(page), open: /^Barnet er født/, close: /^Avbryt/ },
    { at: full, open: /^Melding fra/ },
    { at: full, open: /^Slett for godt/, close: /^Avbryt/ },
    { at: `${full}/vurdering`, open: /^Registrer en klage/, back: /^Klage/ },
    { at: `${full}/personer`, open: /^Legg til kontakt/, back: /^Kontakt uten navn/ },
    { at: `${full}/personer`, open: /^Knytt til en sak/, close: "Escape" },
    { at: `${full}/koordinator`, open: /^Oppnevn en til/, close: /^Avbryt/ },
    { at: `${full}/koordinator`, open: /^Bytt koordinator/, close: /^Avbryt/ },
    { at: `${full}/koordinator`, open: /^La en vikar/, close: "Escape" },
    { at: `${full}/kontakt`, open: /^Legg til$/, back: /^Ikke skrevet med hvem/ },
    { at: `${full}/deltakere`, open: /^Legg til deltaker/, back: /^Deltaker uten navn/ },
    { at: `${full}/samtykke/s1`, open: /^Registrer tilbaketrekking/, close: /^Avbryt/ },
    { at: `${full}/brev`, open: /^Legg til mottaker/, back: /^Endre mottaker/ },
    { at: `${full}/plan?del=goals`, open: /^Vis mer om tiltak/, back: /^Vis mer om tiltak/ },
    { at: `${full}/plan?del=goals`, open: /^Vis punktene/ },
    { at: `${received}/vurdering`, open: /^Registrer en klage/, back: /^Klage/ },
  ];
  const found: string[] = [];
  for (const form of forms) found.push(...(await faultsOf(page, form)));
  expect(found).toEqual([]);
});

test("what opens on the pages of the unit is walked and left without a mouse", async ({ app }) => {
  const { page } = app;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openPractice(app);
  const coordinator = "#/koordinatorer?koordinator=berit";
  const forms: Form[] = [
    { at: "#/saker", open: /^Kolonner/, close: "Escape" },
    { at: coordinator, open: /^Legg til fravær/, close: "Escape", back: /^Berit/ },
    { at: "#/koordinatorer/berit/overdra", open: /^Flytt \d+ saker/, close: "Escape" },
    { at: "#/koordinatorer/kurs", open: /^Nytt kurs/, back: /0 var med$/ },
    { at: "#/koordinatorer", open: /^Ny koordinator/, close: "Escape" },
    { at: "#/tjenester", open: /^Ny tjeneste/, close: "Escape" },
    { at: "#/enheten", open: /^Forslag/ },
    { at: "#/enheten", open: /^Ansvarlig, neste/ },
    { at: "#/enheten/arshjul", open: /^Beskrivelse/ },
    { at: "#/innstillinger/loypa", open: /^Melding/ },
    { at: "#/innstillinger/brukere", open: /^Legg til bruker/, close: "Escape" },
  ];
  const found: string[] = [];
  for (const form of forms) found.push(...(await faultsOf(page, form)));
  expect(found).toEqual([]);
});

test("what goes away, or is busy, leaves focus where one goes on", async ({ app }) => {
  const { page } = app;
  await openPractice(app);
  const pages = (await everyPage(page)).case;
  const { full, received } = parts(pages);
  const presses: Required<Pick<Form, "at" | "open" | "back">>[] = [
    { at: `${full}/dokument/consent/s1`, open: /^Nynorsk$/, back: /^Nynorsk$/ },
    { at: `${full}/dokument/consent/s1`, open: /^Skriv ut$/, back: /^Skriv ut$/ },
    { at: `${full}/plan?del=aboutMe`, open: /^Avslutt planen$/, back: /^Ta opp planen igjen$/ },
    { at: `${full}/kontakt`, open: /^Slett /, back: /\d\d\.\d\d\.\d{4}/ },
    { at: `${received}/vurdering`, open: /^Registrer at foreløpig svar er sendt$/, back: /^Foreløpig svar sendt$/ },
    { at: pages.at(-1) ?? "", open: /^Overført i dag$/, back: /^Hvor i arkivet$/ },
    { at: "#/enheten/arshjul", open: /^Slett Telle planer/, back: /^Gjort: Årsmelding/ },
    { at: "#/enheten/flaskehalser", open: /^Slett Lang ventetid/, back: /^Slett / },
    { at: "#/innstillinger/sikkerhetskopi", open: /^Ta kopi nå$/, back: /^Ta kopi nå$/ },
  ];
  for (const { at, open, back } of presses) {
    await show(page, at);
    const button = named(page.getByRole("main"), open)
      .or(page.getByRole("radio", { name: open }))
      .first();
    await button.press("Enter");
    await settled(page);
    await expect.poll(() => focusedName(page), { message: `${at} ${open.source}` }).toMatch(back);
  }
});

test("what lies over the page gives focus back to where it was", async ({ app }) => {
  const { page } = app;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openPractice(app);
  const { full } = parts((await everyPage(page)).case);

  await test.step("a bottleneck is written down from a field, and one writes on", async () => {
    await show(page, `${full}/kontakt`);
    const about = page.getByLabel("Hva det gjaldt", { exact: true }).first();
    await about.press("Control+Shift+F");
    const dialog = page.getByRole("dialog", { name: "Meld flaskehals" });
    await dialog.waitFor();
    expect(await tabFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(about).toBeFocused();
  });

  await test.step("Escape closes the calendar, and not the form it is opened from", async () => {
    await show(page, `${full}/koordinator`);
    await named(page.getByRole("main"), /^La en vikar/).press("Enter");
    const form = page.locator(".deputy-form");
    const until = form.getByRole("textbox", { name: "Til og med" });
    await form
      .getByRole("button", { name: /^Åpne kalender/ })
      .last()
      .press("Enter");
    const day = page.getByRole("dialog").locator("td button:focus");
    await expect(day).toHaveCount(1);
    await page.keyboard.press("ArrowDown");
    await expect(day).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(until).toBeFocused();
    await page.keyboard.press("Alt+ArrowDown");
    await expect(day).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(until).toBeFocused();
    await expect(until).not.toHaveValue("");
  });
});
