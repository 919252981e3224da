import type { Locator } from "playwright-core";
import { dialogs } from "../../shared/i18n/texts/dialogs.nb.ts";
import { expectFocusKept, stop, walkTo } from "../support/keyboard.ts";
import { expect, test } from "../support/readyStore.ts";
import { tabFaults } from "../support/tabWalk.ts";
import {
  aboutMe,
  caseName,
  openCases,
  openSection,
  passphrase,
  registerCase,
  toolbar,
  unlock,
  unlockToPlan,
  startPage,
  forKe,
} from "../support/steps.ts";

test("from the lock screen to a registered report and a measure, without a mouse", async ({ ready }) => {
  const { page } = await ready.start();
  const person = "Liv Oppdiktet Strand";

  await test.step("unlocks", async () => {
    await expect(page.getByLabel("Passordsetning", { exact: true })).toBeFocused();
    await page.keyboard.type(passphrase);
    await page.keyboard.press("Enter");
    await expect(startPage(page)).toBeVisible();
  });

  await test.step("registers a report", async () => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type("registrer");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: "Navn", exact: true })).toBeFocused();
    await page.keyboard.type(person);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("textbox", { name: "Fødselsdato" })).toBeFocused();
    await page.keyboard.type("12.4.2016");
    await walkTo(page, page.getByRole("combobox", { name: "Hvem melder fra" }));
    await page.keyboard.type("Skole");
    await walkTo(page, page.getByRole("checkbox", { name: "Barnekoordinator" }));
    await page.keyboard.press("Space");
    await expect(page.getByRole("checkbox", { name: "Barnekoordinator" })).toBeChecked();
    await walkTo(page, page.getByRole("textbox", { name: "Situasjon og behov" }));
    await page.keyboard.type("Mange tjenester på en gang.");
    await walkTo(page, page.getByRole("button", { name: "Registrer melding" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1, name: person })).toBeVisible();
    await expect(page.getByRole("button", { name: /^Melding fra skole/ })).toBeVisible();
    await expectFocusKept(page);
  });

  await test.step("begins the plan", async () => {
    await walkTo(page, page.getByRole("navigation", { name: "Sider i saken" }).getByRole("link", { name: "Plan" }));
    await page.keyboard.press("Enter");
    await walkTo(page, page.getByRole("button", { name: "Start planen" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 2, name: "Om meg" })).toBeFocused();
    await walkTo(
      page,
      page.getByRole("navigation", { name: "Deler av planen" }).getByRole("link", { name: /Mål og tiltak/ }),
      "Shift+Tab",
    );
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 2, name: "Mål og tiltak" })).toBeFocused();
  });

  const measure = (number: string): Locator => page.getByRole("group", { name: `Tiltak ${number}` });
  const what = (number: string): Locator => measure(number).getByRole("textbox", { name: "Tiltak", exact: true });

  await test.step("adds a goal and measures", async () => {
    await walkTo(page, page.getByRole("button", { name: "Legg til mål" }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: "Hva vil jeg oppnå?" })).toBeFocused();
    await page.keyboard.type("Jeg vil være med på fotballen.");
    await walkTo(page, what("1.1.1"));
    await page.keyboard.type("Følge til trening");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Mor");
    await page.keyboard.press("Tab");
    await page.keyboard.type("28.2.2027");
    await walkTo(page, measure("1.1.1").getByRole("combobox", { name: "Status" }));
    await page.keyboard.press("ArrowDown");
    await walkTo(page, page.getByRole("button", { name: "Legg til tiltak i delmål 1.1" }));
    await page.keyboard.press("Enter");
    await expect(what("1.1.2")).toBeFocused();
    await page.keyboard.type("Kjøpe sko");
    await page.keyboard.press("Control+s");
    await expect(page.getByRole("status").getByText(/^Lagret kl\. \d\d\.\d\d$/)).toBeVisible();
    await expect(measure("1.1.1").getByRole("textbox", { name: "Frist" })).toHaveValue("28.02.2027");
    await expect(measure("1.1.1").getByRole("combobox", { name: "Status" })).toHaveValue("ongoing");
  });

  await test.step("takes back and deletes, and never loses its place", async () => {
    await page.keyboard.press("Control+z");
    await expect(what("1.1.2")).toHaveValue("");
    await page.keyboard.press("Control+y");
    await expect(what("1.1.2")).toHaveValue("Kjøpe sko");
    await expectFocusKept(page);
    await walkTo(page, page.getByRole("button", { name: "Slett tiltak 1.1.2" }));
    await page.keyboard.press("Enter");
    await expect(what("1.1.2")).toHaveCount(0);
    await expect(what("1.1.1")).toBeFocused();
    await walkTo(page, page.getByRole("button", { name: "Slett tiltak 1.1.1" }));
    await page.keyboard.press("Space");
    await expect(page.getByRole("button", { name: "Legg til tiltak i delmål 1.1" })).toBeFocused();
    await page.keyboard.press("Control+z");
    await expect(what("1.1.1")).toHaveValue("Følge til trening");
    await expectFocusKept(page);
  });
});

test("everything at the lock is reached without a mouse, also when the passphrase is forgotten", async ({ ready }) => {
  const { page } = await ready.start();
  await expect(page.getByLabel("Passordsetning", { exact: true })).toBeFocused();
  expect(await tabFaults(page)).toEqual([]);
  await page.getByRole("button", { name: "Glemt passordsetningen?" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Lag en ny passordsetning" })).toBeVisible();
  expect(await tabFaults(page)).toEqual([]);
});

test("undoing what holds the focus leaves focus on the page", async ({ ready }) => {
  const { page } = await ready.start();
  await unlockToPlan(page);
  await openSection(page, "Mål og tiltak");
  await page.getByRole("button", { name: "Legg til mål" }).press("Enter");
  await expect(page.getByRole("textbox", { name: "Hva vil jeg oppnå?" })).toBeFocused();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("Ingen mål ennå")).toBeVisible();
  await expect.poll(async () => (await stop(page)).what).not.toBe("the page itself");
});

test("the list of cases is walked with arrows, Home and End, searched with Ctrl+F, and Enter opens", async ({
  ready,
}) => {
  const { page } = await ready.start();
  await unlock(page);
  const names = ["Anne Påfunn Bakke", "Bjørn Påfunn Dal", "Cecilie Påfunn Eng"];
  for (const name of names) await registerCase(page, name);
  await openCases(page);
  const rows = page.getByRole("table", { name: "Saker" }).getByRole("link");
  await expect(rows).toHaveCount(4);
  await page.keyboard.press("Control+f");
  await expect(page.getByRole("searchbox", { name: "Søk i navn, nummer, telefon og tjeneste" })).toBeFocused();
  await walkTo(page, rows.first());
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(rows.nth(3)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(rows.nth(3)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(rows.first()).toBeFocused();
  await page.keyboard.press("Control+f");
  await page.keyboard.type("bjørn");
  await expect(rows).toHaveCount(1);
  await walkTo(page, rows.first());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Bjørn Påfunn Dal" })).toBeVisible();
  await expectFocusKept(page);
});

test("Ctrl+K finds a case, and Escape gives focus back to where it was", async ({ ready }) => {
  const { page } = await ready.start();
  await unlockToPlan(page);
  await aboutMe(page).focus();
  await page.keyboard.type("Hei");
  await page.keyboard.press("Control+k");
  const search = page.getByRole("combobox", { name: "Søk etter sak, side eller handling" });
  await expect(search).toBeFocused();
  await page.keyboard.type("tjenes");
  await expect(page.getByRole("option", { selected: true })).toContainText("Tjenester");
  await page.keyboard.press("Escape");
  await expect(search).toHaveCount(0);
  await expect(aboutMe(page)).toBeFocused();
  await page.keyboard.type(" igjen");
  await expect(aboutMe(page)).toHaveValue("Hei igjen");
  await page.keyboard.press("Control+3");
  await expect(page.getByRole("heading", { level: 1, name: "Koordinatorer" })).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("ola li");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: caseName })).toBeVisible();
});

test("every entry of the menu bar does what its key does", async ({ ready }) => {
  const app = await ready.start();
  const { page } = app;
  const click = (label: string): void => app.send({ kind: "clickMenu", label });
  await unlockToPlan(page);
  await aboutMe(page).fill("Fra menyen");
  click(dialogs.undo);
  await expect(aboutMe(page)).toHaveValue("");
  click(dialogs.redo);
  await expect(aboutMe(page)).toHaveValue("Fra menyen");
  click(dialogs.find);
  await expect(page.getByRole("status").getByText("Denne siden har ikke noe søkefelt.")).toBeVisible();
  click(dialogs.anywhere);
  await expect(page.getByRole("combobox", { name: "Søk etter sak, side eller handling" })).toBeFocused();
  await page.keyboard.press("Escape");
  await page.getByText("Forhåndsvis, skriv ut, Word").click();
  await expect(page.frameLocator("iframe").getByRole("heading", { level: 1 }).first()).toBeVisible();
  await forKe(page);
  click(dialogs.print);
  await expect(page.getByText("Sendt til skriveren.")).toBeVisible();
  expect(app.printed).toHaveLength(1);
  // The four pages by the names of the menu, and what stands first on them.
  click(dialogs.coordinators);
  await expect(page.getByRole("heading", { level: 1, name: "Koordinatorer" })).toBeVisible();
  click(dialogs.directory);
  await expect(page.getByRole("heading", { level: 1, name: "Tjenester" })).toBeVisible();
  click(dialogs.settings);
  await expect(page.getByRole("heading", { level: 1, name: "Innstillinger" })).toBeVisible();
  click(dialogs.cases);
  await expect(page.getByRole("row").getByRole("link", { name: caseName })).toBeVisible();
  click(dialogs.find);
  await expect(page.getByRole("searchbox")).toBeFocused();
  click(dialogs.newCase);
  await expect(page.getByRole("heading", { level: 1, name: "Registrer en melding" })).toBeVisible();
  click(dialogs.lock);
  await expect(page.getByRole("heading", { level: 1, name: "Lås opp" })).toBeVisible();
  await expect(toolbar(page)).toHaveCount(0);
});
