import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { planSections } from "../../shared/plan/sections.ts";
import type { RunningApp } from "../support/launchApp.ts";
import type { Album } from "./album.ts";
import { people, walk, way, type Walk } from "./app.ts";
import type { Look } from "./look.ts";

interface Stage {
  app: RunningApp;
  album: Album;
  look: Look;
  go: Walk;
  shoot: (what: string) => Promise<void>;
}

/** Every page of the practice municipality, in the order one meets them. */
export async function practiceScenes(app: RunningApp, album: Album, look: Look): Promise<void> {
  const go = walk(app.page, look);
  const shoot = (what: string): Promise<void> => album.shoot(app.page, what, look);
  const stage: Stage = { app, album, look, go, shoot };
  const parts: Record<string, (stage: Stage) => Promise<void>> = {
    saker: caseList,
    melding: newCase,
    sak: oneCase,
    sakene: otherCases,
    samtykke: consents,
    plan: planPages,
    dokument: documents,
    koordinatorer: coordinators,
    tjenester: directory,
    import: importPages,
    innstillinger: async () => {
      await go.settings();
      await shoot("innstillinger");
    },
    palett: palette,
  };
  for (const [what, part] of Object.entries(parts)) await album.attempt(app.page, what, look, () => part(stage));
}

async function caseList({ app: { page }, look: { t }, go, shoot }: Stage): Promise<void> {
  await go.cases();
  await shoot("saker");
  const search = page.getByRole("searchbox", { name: t.find.searchLabel });
  await search.fill("xyzzy");
  await page.getByRole("heading", { name: t.app.noMatch("xyzzy") }).waitFor();
  await shoot("saker-ingen-treff");
  await page.getByRole("button", { name: t.app.clearFilters }).first().click();
  await page.getByRole("button", { name: t.cases.overdue }).click();
  await shoot("saker-over-frist");
  await page.getByRole("button", { name: t.app.clearFilters }).first().click();
}

async function newCase({ app: { page }, look: { t }, go, shoot }: Stage): Promise<void> {
  await go.cases();
  await way(page, t.cases.register).click();
  await page.getByRole("heading", { level: 1, name: t.cases.register }).waitFor();
  await shoot("ny-melding");
  await page.getByRole("button", { name: t.cases.registerNow, exact: true }).click();
  await page.getByRole("heading", { name: t.cases.fixBefore }).waitFor();
  await shoot("ny-melding-mangler");
  await page.getByLabel(t.cases.name, { exact: true }).fill(people.fullPlan);
  await page.getByText(t.cases.lookalikeTitle(1)).waitFor();
  await shoot("ny-melding-ligner");
  await way(page, t.app.cancel).click();
  await page.getByRole("button", { name: t.cases.leave }).click();
  await page.getByRole("heading", { level: 1, name: t.cases.title }).waitFor();
}

async function oneCase({ look: { t }, go, shoot }: Stage): Promise<void> {
  await go.openCase(people.fullPlan);
  await shoot("sak-oversikt");
  for (const [what, text] of [
    ["sak-personer", t.cases.tab.people],
    ["sak-koordinator", t.cases.tab.coordinator],
    ["sak-deltakere", t.cases.tab.participants],
  ] as const) {
    await go.tab(text);
    await shoot(what);
  }
}

async function otherCases({ look: { t }, go, shoot }: Stage): Promise<void> {
  for (const [what, name] of [
    ["sak-mottatt", people.justReceived],
    ["sak-svarfrist-over", people.overdue],
    ["sak-ventet-barn", people.expectedChild],
    ["sak-strengt-fortrolig", people.strictlyConfidential],
    ["sak-avsluttet", people.closed],
  ] as const) {
    await go.openCase(name);
    await shoot(what);
  }
  await go.openCase(people.confidential);
  await go.tab(t.cases.tab.people);
  await shoot("sak-personer-fortrolig");
  await go.openCase(people.guardian);
  await go.tab(t.cases.tab.people);
  await shoot("sak-personer-verge");
  await go.openCase(people.justReceived);
  await go.tab(t.cases.tab.coordinator);
  await shoot("sak-koordinator-ingen");
}

async function consents({ app: { page }, look: { t }, go, shoot }: Stage): Promise<void> {
  const version = (number: number) => page.getByRole("link", { name: t.consent.version(number), exact: true });
  const list = async (name: string, what: string): Promise<void> => {
    await go.openCase(name);
    await go.tab(t.cases.tab.consent);
    await version(1).waitFor();
    await shoot(what);
  };
  await go.openCase(people.justReceived);
  await go.tab(t.cases.tab.consent);
  await page.getByRole("heading", { name: t.consent.emptyTitle }).waitFor();
  await shoot("samtykke-ingen");
  await list(people.fullPlan, "samtykke-liste");
  await version(2).click();
  await page.getByText(t.consent.lockedTitle).waitFor();
  await shoot("samtykke-underskrevet");
  await page.getByRole("button", { name: t.consent.registerWithdrawal }).click();
  await shoot("samtykke-trekke-tilbake");
  await list(people.draftConsent, "samtykke-liste-utkast");
  await version(1).click();
  await page.getByRole("button", { name: t.consent.registerSignature, exact: true }).waitFor();
  await shoot("samtykke-utkast");
  await page.getByRole("button", { name: t.consent.registerSignature, exact: true }).click();
  await page.getByLabel(t.consent.signedOn, { exact: true }).waitFor();
  await shoot("samtykke-registrer-underskrift");
  await list(people.nynorskPlan, "samtykke-liste-delvis-trukket");
  await version(1).click();
  await page.getByText(t.consent.lockedTitle).waitFor();
  await shoot("samtykke-delvis-trukket");
  await list(people.refused, "samtykke-sa-nei");
  await list(people.confidential, "samtykke-gatt-ut");
}

async function planPages({ app: { page }, look: { t }, go, shoot }: Stage): Promise<void> {
  await go.openCase(people.fullPlan);
  await go.tab(t.cases.tab.plan);
  const sections = page.getByRole("navigation", { name: t.plan.sections });
  for (const [index, section] of planSections.entries()) {
    const { title } = t.plan.section[section];
    await sections.getByRole("link", { name: new RegExp(`${index + 1}\\. ${title}`) }).click();
    await page.getByRole("heading", { name: title }).first().waitFor();
    await shoot(`plan-${String(index + 1).padStart(2, "0")}`);
  }
  await page.getByRole("button", { name: t.plan.pointsShow }).click();
  await shoot("plan-ni-punkter");
  await go.openCase(people.guardian);
  await go.tab(t.cases.tab.plan);
  await page.getByRole("button", { name: t.plan.makeInForce, exact: true }).click();
  await shoot("plan-gjor-virksom");
  await go.openCase(people.justReceived);
  await go.tab(t.cases.tab.plan);
  await page.getByRole("button", { name: t.plan.start }).waitFor();
  await shoot("plan-ikke-startet");
}

async function documents({ app: { page }, look: { t }, go, shoot }: Stage): Promise<void> {
  await go.openCase(people.fullPlan);
  await go.tab(t.cases.tab.plan);
  await way(page, t.plan.preview).click();
  await page.getByRole("heading", { level: 2, name: t.document.kinds.plan }).waitFor();
  await page.getByTitle(/Individuell plan/).waitFor();
  await shoot("dokument-plan");
  await go.openCase(people.draftConsent);
  await go.tab(t.cases.tab.consent);
  await page.getByRole("link", { name: t.consent.version(1), exact: true }).click();
  await way(page, t.consent.preview).click();
  await page.getByTitle(/Samtykkeerklæring/).waitFor();
  await shoot("dokument-samtykke");
  await go.openCase(people.nynorskPlan);
  await go.tab(t.cases.tab.consent);
  await page.getByRole("link", { name: t.consent.version(1), exact: true }).click();
  await way(page, t.consent.printWithdrawal).click();
  await page.getByRole("heading", { level: 2, name: t.document.kinds.withdrawal }).waitFor();
  await shoot("dokument-tilbaketrekking");
}

async function coordinators({ app: { page }, look: { t }, go, shoot }: Stage): Promise<void> {
  await go.coordinators();
  await shoot("koordinatorer");
  const search = page.getByLabel(t.coordinator.searchLabel);
  await search.fill("xyzzy");
  await page
    .getByText(t.coordinator.noMatchTitle)
    .or(page.getByText(t.app.noMatch("xyzzy")))
    .first()
    .waitFor();
  await shoot("koordinatorer-ingen-treff");
  await search.fill("");
}

async function directory({ app: { page }, look: { t }, go, shoot }: Stage): Promise<void> {
  await go.directory();
  await shoot("tjenester");
  const search = page.getByLabel(t.directory.searchLabel);
  await search.fill("helse");
  await page.getByRole("heading", { name: t.directory.hits }).or(page.getByText("Helsestasjonen")).first().waitFor();
  await shoot("tjenester-sok");
  await search.fill("xyzzy");
  await page
    .getByText(t.directory.noMatchTitle)
    .or(page.getByText(t.app.noMatch("xyzzy")))
    .first()
    .waitFor();
  await shoot("tjenester-ingen-treff");
  await search.fill("");
}

/** New, changed, the same, twice in the file, and one without a name. */
const csv = [
  "Målgruppe;Enhet;Tjeneste;Telefon;Innhold",
  "Barn og unge;Barn og familie;Helsestasjonen;00 00 21 99;Følger barn fra fødsel til skolestart",
  "Barn og unge;Barn og familie;Lekotek;00 00 21 50;Leker og utstyr til utlån for barn som trenger det",
  "Alle;Helse og mestring;Lærings- og mestringskurs;00 00 22 65;Kurs for deg som lever med en langvarig sykdom",
  "Alle;Helse og mestring;Lærings- og mestringskurs;00 00 22 65;Kurs for deg som lever med en langvarig sykdom",
  "Voksne;Psykisk helse og rus;;00 00 25 77;Raden mangler navn",
].join("\r\n");

async function importPages({ app, look: { t }, go, shoot }: Stage): Promise<void> {
  const { page } = app;
  await go.directory();
  await way(page, t.directory.importAction).click();
  await page.getByRole("heading", { level: 1, name: t.directory.import.title }).waitFor();
  await shoot("import-velg-fil");
  const file = join(mkdtempSync(join(tmpdir(), "helhet-demo-")), "tjenester.csv");
  writeFileSync(file, csv);
  app.answerDialog(file);
  await page.getByRole("button", { name: t.directory.import.choose, exact: true }).click();
  await page.getByRole("heading", { name: t.directory.import.previewTitle }).waitFor();
  await shoot("import-se-over");
}

async function palette({ app: { page }, go, shoot }: Stage): Promise<void> {
  await go.cases();
  await go.openPalette();
  await shoot("palett");
  await go.palette.fill("ber");
  await go.hits.getByRole("option").first().waitFor();
  await shoot("palett-treff");
  await page.keyboard.press("Escape");
}
