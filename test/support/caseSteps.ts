import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { addDays, addMonths, isoOf, norwegianDate } from "../../shared/dates.ts";
import type { RunningApp } from "./launchApp.ts";
import { readDocxText } from "./readDocxText.ts";
import { caseName, expectSaved, newCaseLink, openCases, openStartPage, openTab } from "./steps.ts";

/** What a caseworker does with a case from the first report to the last letter. */

const today = (): string => isoOf(new Date());

export interface Report {
  name: string;
  /** In whole years; the next birthday is a month away whatever day the test is run. */
  age: number;
  /** What the case is called in lists and headings. */
  listed?: string;
  /** Fills in the rest of the form. */
  more?: (page: Page) => Promise<void>;
}

/** From anywhere to the new case, its assessment begun. */
export async function report(page: Page, { name, age, listed = name, more }: Report): Promise<void> {
  await openCases(page);
  await newCaseLink(page).click();
  await page.getByRole("textbox", { name: "Navn", exact: true }).fill(name);
  await page.getByRole("textbox", { name: "Fødselsdato" }).fill(norwegianDate(addMonths(today(), -(12 * age + 11))));
  await more?.(page);
  await page.getByRole("button", { name: "Registrer melding" }).click();
  await page.getByRole("heading", { level: 1, name: listed, exact: true }).waitFor();
}

/** From any page of the case: begins the assessment and concludes, on a talk from the day before: it is KE's, not yet the coordinator's. */
export async function assess(page: Page, outcome: string): Promise<void> {
  await openTab(page, "Oversikt");
  await page.getByRole("button", { name: "Begynn vurderingen" }).click();
  await page.getByRole("textbox", { name: "Snakket med personen" }).fill(norwegianDate(addDays(today(), -1)));
  await page.getByRole("combobox", { name: "Konklusjon" }).selectOption({ label: outcome });
}

/** What the person says to the offers, on the assessment page. */
export async function reply(page: Page, to: "koordinator" | "plan", answer: string): Promise<void> {
  await openTab(page, "Vurdering");
  await page
    .getByRole("radiogroup", { name: `Hva har personen svart på tilbudet om ${to}?` })
    .getByRole("radio", { name: answer })
    .check();
}

/** The card of one occasion on the page of letters. */
export async function occasion(page: Page, name: string): Promise<Locator> {
  await openTab(page, "Brev");
  return page.getByRole("region", { name: new RegExp(`^${name}`) });
}

/** The letters that are made of an occasion, or those to one receiver. */
export const letters = (card: Locator, to = ""): Locator =>
  card.getByRole("link", { name: new RegExp(`^Se på brevet til ${to}`) });

/** Makes the letters that are proposed; gives the card. */
export async function makeLetters(page: Page, name: string): Promise<Locator> {
  const card = await occasion(page, name);
  await card.getByRole("button", { name: /^Lag (brevet|\d+ brev)$/ }).click();
  await card.getByText("Skal sendes").first().waitFor();
  return card;
}

/** Ticks the letters of an occasion as sent today. */
export async function markSent(card: Locator): Promise<void> {
  await card.getByRole("button", { name: /^Merk (ett|\d+) brev som sendt i dag$/ }).click();
  await card
    .getByText(/^Sendt \d\d\.\d\d\.\d{4}$/)
    .first()
    .waitFor();
}

/** Makes the letters of an occasion, reads one of them as Word, and ticks all as sent. */
export async function sendLetters(app: RunningApp, name: string, to: string): Promise<string> {
  await makeLetters(app.page, name);
  const text = await readLetter(app, name, to);
  await markSent(await occasion(app.page, name));
  return text;
}

/** What the letter to a receiver says, saved as Word. */
export async function readLetter(app: RunningApp, name: string, to: string): Promise<string> {
  const card = await occasion(app.page, name);
  await letters(card, to).click();
  return saveWord(app, "Brevene");
}

/** What the document on the screen says, saved as Word; then back to where one came from. */
export async function saveWord(app: RunningApp, back: string): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), "helhet-brev-")), "dokument.docx");
  app.answerDialog(path);
  await app.page.getByRole("button", { name: "Lagre som Word" }).click();
  await app.page.getByText("Lagret som dokument.docx").waitFor();
  await app.page.getByRole("link", { name: back, exact: true }).click();
  const { body, properties } = readDocxText(readFileSync(path));
  return `${body}\n${properties}`;
}

export interface Said {
  /** Services that may share. */
  services: readonly string[];
  childHeard?: string;
}

/** Draws up the first consent, or the next, and registers that it is signed today. */
export async function consent(page: Page, { services, childHeard }: Said): Promise<void> {
  await openTab(page, "Samtykke");
  await page.getByRole("button", { name: /^Lag (samtykkeerklæring|ny utgave)$/ }).click();
  for (const name of services) {
    await page.getByRole("button", { name: "Legg til tjeneste" }).click();
    await page.getByRole("group", { name: "Tjeneste uten navn" }).getByLabel("Tjeneste", { exact: true }).fill(name);
    await page
      .getByRole("group", { name, exact: true })
      .getByRole("combobox", { name: "Får dele?" })
      .selectOption({ label: "Ja" });
  }
  if (childHeard) await page.getByLabel("Hva barnet har sagt", { exact: true }).fill(childHeard);
  await page
    .getByRole("combobox", { name: "Hvordan ble informasjonen gitt?" })
    .selectOption({ label: "Muntlig og skriftlig" });
  await page.getByText("Alt som trengs, er fylt ut.").waitFor();
  await sign(page);
}

/** From the form of a consent to its signed version: all who stand on it have signed today. */
export async function sign(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Registrer underskrift" }).click();
  const who = page.getByRole("group", { name: "Hvem har skrevet under?" });
  await who.waitFor();
  for (const box of await who.getByRole("checkbox").all()) await box.check();
  await page.getByRole("button", { name: "Registrer underskrift" }).click();
  await page.getByText("Denne utgaven er låst.").waitFor();
}

/** On the signed consent: somebody who signed it. */
export const signer = (page: Page, name: string): Locator => page.getByText(`${name} (`);

/** Appoints from today. */
export async function appoint(
  page: Page,
  name: string,
  kind: "Koordinator" | "Barnekoordinator" = "Koordinator",
): Promise<void> {
  await openTab(page, "Koordinator");
  await page.getByRole("radio", { name: kind, exact: true }).check();
  await page.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
  await page.getByRole("checkbox", { name: "Lederen til koordinatoren er enig" }).check();
  await page.getByRole("button", { name: `Oppnevn ${kind.toLowerCase()}`, exact: true }).click();
  await page.getByRole("heading", { name: "Koordinator nå" }).waitFor();
  await page.getByRole("listitem").filter({ hasText: name }).waitFor();
}

/** The coordinator has got in touch. */
export async function firstTalk(page: Page): Promise<void> {
  await openTab(page, "Oversikt");
  await page.getByRole("button", { name: "Vi har snakket sammen i dag" }).click();
  await expectSaved(page);
}

/** Opens the closing and chooses why; the page stays. */
export async function openClosing(page: Page, reason: string): Promise<void> {
  await openTab(page, "Oversikt");
  await page.getByRole("link", { name: "Gå til avslutning", exact: true }).click();
  await page.getByRole("combobox", { name: "Årsak" }).selectOption({ label: reason });
}

/** Closes from today. */
export async function closeCase(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Avslutt saken" }).click();
  await page.getByRole("heading", { name: /^Avsluttet \d\d\.\d\d\.\d{4}$/ }).waitFor();
}

/** From a closed case, the hand-over to the archive. */
export async function archive(page: Page): Promise<void> {
  await openTab(page, "Oversikt");
  await page.getByRole("link", { name: "Avslutning, arkiv og ny sak" }).click();
  await page.getByRole("button", { name: "Overført i dag" }).click();
  await expectSaved(page);
}

/** From an open case: what the start page asks for about a person, once all that was written is stored. */
export async function linesAbout(page: Page, who: string): Promise<Locator> {
  await expectSaved(page);
  return startLines(page, who);
}

/** What the start page asks for about a person; the other case of the store shows that the list is there. */
export async function startLines(page: Page, who: string): Promise<Locator> {
  await openStartPage(page);
  const list = page.getByRole("region", { name: "Trenger deg" });
  await list.getByRole("listitem").first().waitFor();
  const rest = list.getByRole("button", { name: /^Vis alle \d+$/ });
  if (await rest.isVisible()) await rest.click();
  await list.getByRole("listitem").filter({ hasText: caseName }).first().waitFor();
  return list.getByRole("listitem").filter({ hasText: who });
}

export interface Contact {
  name: string;
  relation: string;
  responsibility?: string;
  nearestKin?: boolean;
  mandate?: string;
}

/** Somebody close to the person, on the page of people. */
export async function addContact(
  page: Page,
  { name, relation, responsibility, nearestKin, mandate }: Contact,
): Promise<void> {
  await openTab(page, "Personer");
  await page.getByRole("button", { name: "Legg til kontakt" }).click();
  const contact = page.getByRole("region", { name: "Pårørende, foresatte og verge" }).getByRole("listitem").last();
  await contact.getByLabel("Navn", { exact: true }).fill(name);
  await contact.getByRole("combobox", { name: "Tilknytning" }).selectOption({ label: relation });
  if (responsibility)
    await contact.getByRole("combobox", { name: "Foreldreansvar" }).selectOption({ label: responsibility });
  if (nearestKin) await contact.getByRole("checkbox", { name: "Nærmeste pårørende" }).check();
  if (!mandate) return;
  await contact.getByRole("combobox", { name: "Hva vergen eller fullmektigen kan bestemme" }).selectOption({
    label: mandate,
  });
  await contact.getByRole("checkbox", { name: "Vi har sett mandatet" }).check();
}
