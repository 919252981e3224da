import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { RunningApp } from "./launchApp.ts";

export const passphrase = "grønn sykkel tolv kanelboller";

export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), "helhet-tom-"));

/** From the first screen to an open store, the way a KE leader does it. Gives the eight groups of the recovery sheet. */
export async function makeStore(app: RunningApp, folder: string): Promise<string[]> {
  const { page } = app;
  await page.getByRole("button", { name: /Lag et nytt lager/ }).click();
  app.answerDialog(folder);
  await page.getByRole("button", { name: "Velg mappe" }).click();
  await page.getByText(folder).waitFor();
  await page.getByRole("button", { name: "Neste" }).click();
  await page.getByRole("heading", { name: "Hvor skal sikkerhetskopien ligge?" }).waitFor();
  await page.getByRole("button", { name: "Neste" }).click();
  return finishStore(app);
}

/** The same, from the page after the folders. */
export async function finishStore({ page }: RunningApp): Promise<string[]> {
  await page.getByLabel("Kommune", { exact: true }).fill("Nordvik kommune");
  await page.getByLabel("Navnet ditt").fill("Kari Oppdiktet");
  await page.getByRole("button", { name: "Neste" }).click();
  await page.getByLabel("Passordsetning", { exact: true }).fill(passphrase);
  await page.getByLabel("Skriv passordsetningen en gang til").fill(passphrase);
  await page.getByRole("button", { name: "Lag lageret" }).click();
  await page.getByRole("heading", { name: "Skriv ut gjenopprettingsarket" }).waitFor();
  await page.getByRole("button", { name: "Skriv ut arket" }).click();
  await page.getByText("Arket er sendt til skriveren.").waitFor();
  const shown = await page.getByRole("listitem").allInnerTexts();
  const groups = shown.map((text) => /[0-9A-Z]{7}/.exec(text)?.[0] ?? "").filter(Boolean);
  await page.getByRole("button", { name: "Jeg har arket på papir" }).click();
  for (const field of await page.getByLabel(/^Gruppe \d fra arket/).all()) {
    const number = Number(/Gruppe (\d)/.exec((await field.getAttribute("aria-label")) ?? (await labelOf(field)))?.[1]);
    await field.fill(groups[number - 1]?.toLowerCase() ?? "");
  }
  await page.getByRole("button", { name: "Ta lageret i bruk" }).click();
  await fromStartPage(page);
  return groups;
}

type Field = Awaited<ReturnType<ReturnType<RunningApp["page"]["getByLabel"]>["all"]>>[number];

const labelOf = (field: Field): Promise<string> =>
  field.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? "");

/** Opens the practice municipality from the first screen. */
export async function openPractice(app: RunningApp): Promise<void> {
  const { page } = app;
  await page.getByRole("button", { name: /øvelseskommunen|øvingskommunen/ }).click();
  await page.getByRole("button", { name: /Fyll (den|henne|ho) inn|Fyll inn/ }).click({ timeout: 90_000 });
  await page.getByRole("button", { name: "Lås opp" }).click();
  await fromStartPage(page);
}

/** The first page after unlocking. */
export const startPage = (page: Page): Locator => page.getByRole("heading", { level: 1, name: /^Denne (uka|veka)$/ });

/** From anywhere in the work to the start page. */
export async function openStartPage(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Hovedmeny" }).getByRole("link", { name: "Denne uka" }).click();
  await startPage(page).waitFor();
}

/** From the start page to the cases. */
export async function fromStartPage(page: Page): Promise<void> {
  await startPage(page).waitFor();
  await openCases(page);
}

/** The person of the case that `makeCaseWithPlan` makes. */
export const caseName = "Ola Oppdiktet Li";

/** Registers a report and begins the plan; leaves the window in the plan, with everything stored. */
export async function makeCaseWithPlan(page: Page): Promise<void> {
  await registerCase(page, caseName);
  await startPlan(page);
  await expectSaved(page);
}

/** From any page of the case to its plan, begun. */
export async function startPlan(page: Page): Promise<void> {
  await openTab(page, "Plan");
  await page.getByRole("button", { name: "Start planen" }).click();
}

/** Over the list of cases. */
export const newCaseLink = (page: Page): Locator => page.getByRole("link", { name: "Registrer en melding" });

/** From anywhere in the work to a new case's page. */
export async function registerCase(page: Page, name: string): Promise<void> {
  await openCases(page);
  await newCaseLink(page).click();
  await page.getByRole("textbox", { name: "Navn", exact: true }).fill(name);
  await page.getByRole("button", { name: "Registrer melding" }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

export async function openCases(page: Page): Promise<void> {
  await page
    .getByRole("navigation", { name: /^Hov(ed|ud)meny$/ })
    .getByRole("link", { name: /^Saker/ })
    .click();
  await page.getByRole("heading", { level: 1, name: "Saker" }).waitFor();
}

/** From anywhere in the work to a case. */
export async function openCase(page: Page, name: string): Promise<void> {
  await openCases(page);
  await page.getByRole("row").getByRole("link", { name }).click();
  await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
}

/** A tab of the case: "Plan", "Samtykke" ... */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Sider i saken" }).getByRole("link", { name, exact: true }).click();
}

/** A section of the plan: "Mål og tiltak" ... */
export async function openSection(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation", { name: "Deler av planen" }).getByRole("link", { name }).click();
  await page
    .getByRole("heading", { level: 2, name })
    .or(page.getByRole("heading", { level: 3, name }))
    .first()
    .waitFor();
}

/** From the lock screen to the cases, or to the page that was shown when the store was locked. */
export async function unlock(page: Page): Promise<void> {
  await page.getByLabel("Passordsetning", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Lås opp" }).click();
  await page.getByRole("navigation", { name: "Hovedmeny" }).waitFor();
  await page.getByRole("heading", { level: 1 }).waitFor();
  if (await startPage(page).isVisible()) await openCases(page);
}

/** From the lock screen of an app just started to the plan of the one case there is. */
export async function unlockToPlan(page: Page): Promise<void> {
  await unlock(page);
  await openCase(page, caseName);
  await openTab(page, "Plan");
  await page.getByRole("navigation", { name: "Deler av planen" }).waitFor();
}

/** The first field of the plan. */
export const aboutMe = (page: Page): Locator =>
  page.getByRole("textbox", { name: "Dette vil jeg at dere skal vite om meg" });

/** What the top bar says about saving. */
export const toolbar = (page: Page): Locator => page.getByRole("region", { name: "Verktøylinje" });

/** The top bar says that what is on the page is stored. */
export async function expectSaved(page: Page, timeout = 15_000): Promise<void> {
  await toolbar(page)
    .getByText(/^Lagret kl\. \d\d\.\d\d$/)
    .waitFor({ timeout });
}

/** On a document's page: it is for KE's own file, which may have everything. */
export async function forKe(page: Page): Promise<void> {
  await page.getByLabel("Hvem skal ha dette?").selectOption({ label: "Koordinerende enhet, til egen sak" });
}
