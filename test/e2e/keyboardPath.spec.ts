import type { Locator, Page } from "playwright-core";
import { press, walkTo } from "../support/keyboard.ts";
import { expect, test } from "../support/walk.ts";

const name = "Tuva Oppdiktet Fjellstad";

/** From where one is on a page of the case to another of its pages, and into it. */
async function turnTo(page: Page, tab: string, by = "Shift+Tab"): Promise<void> {
  const link = page.getByRole("navigation", { name: "Sider i saken" }).getByRole("link", { name: tab, exact: true });
  await press(page, link, { by });
  await expect(link).toHaveAttribute("aria-current", "page");
}

test("a report becomes a case with a coordinator, a letter and a consent, and is closed, without a mouse", async ({
  app,
  page,
  coordinator,
}) => {
  const field = (label: string): Locator => page.getByRole("textbox", { name: label });
  const button = (label: string | RegExp): Locator => page.getByRole("button", { name: label });
  const choice = (label: string): Locator => page.getByRole("combobox", { name: label });

  await test.step("registers a report", async () => {
    await page.keyboard.press("Control+n");
    await expect(page.getByRole("textbox", { name: "Navn", exact: true })).toBeFocused();
    await page.keyboard.type(name);
    await walkTo(page, field("Fødselsdato"));
    await page.keyboard.type("12.4.1986");
    await walkTo(page, field("Situasjon og behov"));
    await page.keyboard.type("Trenger hjelp fra flere.");
    await press(page, button("Registrer melding"));
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  });

  await test.step("assesses it: yes", async () => {
    await press(page, button("Begynn vurderingen"));
    await expect(page.getByRole("heading", { level: 2, name: "Konklusjon" })).toBeVisible();
    await walkTo(page, field("Snakket med personen"));
    await page.keyboard.type("i dag");
    await walkTo(page, choice("Konklusjon"));
    await page.keyboard.type("Tilbud om koordinator");
    await expect(choice("Konklusjon").getByRole("option", { selected: true })).toHaveText("Tilbud om koordinator");
    await expect(choice("Konklusjon")).toBeFocused();
  });

  await test.step("appoints a coordinator", async () => {
    await turnTo(page, "Koordinator");
    await press(page, page.getByRole("radio", { name: new RegExp(`^${coordinator.name}`) }), { key: "Space" });
    await press(page, page.getByRole("checkbox", { name: "Lederen til koordinatoren er enig" }), { key: "Space" });
    await press(page, button("Oppnevn koordinator"));
    await expect(page.getByRole("heading", { name: "Koordinator nå" })).toBeVisible();
    await expect(button(new RegExp(`^${coordinator.name}`))).toBeFocused();
  });

  await test.step("prints the letters of the appointment and marks them as sent", async () => {
    await turnTo(page, "Brev");
    const card = page.getByRole("region", { name: /^Oppnev/ });
    await press(page, card.getByRole("button", { name: /^Lag (brevet|\d+ brev)$/ }));
    await expect(card.getByText("Skal sendes").first()).toBeVisible();
    const print = card.getByRole("button", { name: /^Skriv ut/ });
    await press(page, print);
    await expect(card.getByText("Sendt til skriveren")).toBeVisible();
    await expect(print).toBeFocused();
    expect(app.printed).toHaveLength(1);
    await press(page, card.getByRole("button", { name: /^Merk .* som sendt i dag$/ }));
    await expect(card.getByText(/^Sendt \d\d\.\d\d\.\d{4}$/).first()).toBeVisible();
  });

  await test.step("writes down a contact", async () => {
    await turnTo(page, "Kontakt");
    await walkTo(page, choice("Med hvem"));
    await page.keyboard.type("Mor");
    await walkTo(page, field("Hva det gjaldt"));
    await page.keyboard.type("Avtalte første møte.");
    await page.keyboard.press("Enter");
    await expect(page.getByText("Avtalte første møte.")).toBeVisible();
    await expect(choice("Med hvem")).toBeFocused();
  });

  await test.step("asks for a consent on paper", async () => {
    await turnTo(page, "Samtykke");
    await press(page, button("Lag samtykkeerklæring"));
    await press(page, button("Legg til tjeneste"));
    await page.keyboard.type("PPT");
    await walkTo(page, choice("Får dele?"));
    await page.keyboard.type("Ja");
    await press(page, page.getByRole("link", { name: /^Forhåndsvis/ }), { by: "Shift+Tab" });
    await press(page, button("Skriv ut"));
    await expect(page.getByText(/skriveren/).last()).toBeVisible();
    await expect(button("Skriv ut")).toBeFocused();
    expect(app.printed).toHaveLength(2);
    await press(page, page.getByRole("link", { name: /^Samtykke/ }), { by: "Shift+Tab" });
  });

  await test.step("closes the case", async () => {
    await turnTo(page, "Oversikt", "Tab");
    await press(page, page.getByRole("link", { name: "Gå til avslutning", exact: true }));
    await press(page, choice("Årsak"), { key: "ArrowDown" });
    await press(page, button("Avslutt saken"));
    await expect(page.locator("[data-closed]")).toBeFocused();
    await expect(page.getByRole("heading", { name: /^Avsluttet \d\d\.\d\d\.\d{4}$/ })).toBeVisible();
  });
});
