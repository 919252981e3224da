import { expect, test } from "../../support/readyStore.ts";
import { openTab, unlock } from "../../support/steps.ts";
import {
  addCoordinator,
  appoint,
  archive,
  assess,
  backTo,
  closeCase,
  consent,
  linesAbout,
  makeLetters,
  markSent,
  occasion,
  openClosing,
  readLetter,
  reply,
  report,
  saveWord,
  sendLetters,
  yearsAgo,
} from "../../support/walkSteps.ts";

const name = "Arne Oppdiktet Berg";
const widow = "Solveig Oppdiktet Berg";
const coordinator = { name: "Berit Påfunn Solvang", unit: "Hjemmetjenesten", leader: "Lise Påfunn Leder" };

test("10: a man dies: nothing more goes to him, and those who are left are told with care", async ({ ready }) => {
  const app = await ready.start();
  const { page } = app;
  await unlock(page);
  await addCoordinator(page, coordinator);

  await test.step("he has a coordinator, and letters that are not sent yet", async () => {
    await report(page, { name, born: yearsAgo(80) });
    await openTab(page, "Personer");
    await page.getByRole("button", { name: "Legg til kontakt" }).click();
    const contact = page.getByRole("region", { name: "Pårørende, foresatte og verge" }).getByRole("listitem").last();
    await contact.getByLabel("Navn", { exact: true }).fill(widow);
    await contact.getByRole("combobox", { name: "Tilknytning" }).selectOption({ label: "Ektefelle eller samboer" });
    await contact.getByRole("checkbox", { name: "Nærmeste pårørende" }).check();
    await openTab(page, "Oversikt");
    await assess(page, "Tilbud om koordinator");
    await reply(page, "koordinator", "Takket ja");
    expect(await sendLetters(app, "Svar på meldingen", name)).toContain("Hei Arne");
    await consent(page, { services: ["Hjemmesykepleien"] });
    await appoint(page, coordinator.name);
    await makeLetters(page, "Oppnevning");
    const asked = await linesAbout(page, name);
    await expect(asked).toHaveText([/5 brev er ikke sendt/, /Første kontakt etter oppnevning/]);
  });

  await test.step("he dies, and the case is closed", async () => {
    await backTo(page, name);
    await openClosing(page, "Personen er død");
    await expect(page.getByText(/Det går ikke brev til personen/)).toBeVisible();
    await closeCase(page);
  });

  await test.step("nobody writes to him", async () => {
    const closing = await occasion(page, "Avslutning");
    await expect(closing.getByText(`${name} er død. Familien bør du heller ringe.`)).toBeVisible();
    await closing.getByRole("button", { name: "Lag 2 brev" }).click();
    await expect(closing.getByRole("link", { name: `Se på brevet til ${name}` })).toHaveCount(0);
    expect(await readLetter(app, "Avslutning", "Hjemmesykepleien")).toContain(`${name} er død`);
    expect(await readLetter(app, "Avslutning", coordinator.leader)).not.toMatch(/død|Arne/);
    await markSent(await occasion(page, "Avslutning"));
    const before = await occasion(page, "Oppnevning");
    await expect(before.getByRole("checkbox", { name: `Velg brevet til ${name}` })).toHaveCount(0);
  });

  await test.step("the widow gets KE's own words, past the brake with a reason", async () => {
    const closing = await occasion(page, "Avslutning");
    await closing.getByRole("button", { name: "Legg til mottaker" }).click();
    await closing.getByRole("textbox", { name: "Mottaker", exact: true }).fill(widow);
    await closing.getByRole("textbox", { name: "Egne ord i brevet", exact: true }).fill("Vi kondolerer.");
    await closing.getByRole("link", { name: `Se på brevet til ${widow}` }).click();
    await page.getByRole("button", { name: "Ta med likevel" }).click();
    await page.getByLabel("Hvorfor skal det med likevel?", { exact: true }).fill("Nærmeste pårørende");
    await page.getByRole("button", { name: "Ta med likevel" }).click();
    await page.getByText("Alt er tatt med. Grunn: Nærmeste pårørende").waitFor();
    const text = await saveWord(app, "Brevene");
    expect(text).toContain("Hei Solveig");
    expect(text).toContain("Vi kondolerer.");
    expect(text).not.toMatch(/Takk for samarbeidet|gjelder som før|Du kan klage/);
    await expect(await linesAbout(page, name)).toHaveText([
      /brev er ikke sendt/,
      /Avsluttet, ikke overført til arkivet/,
    ]);
    await backTo(page, name);
    await markSent(await occasion(page, "Avslutning"));
  });

  await test.step("and nothing is asked for any more", async () => {
    await archive(page);
    await expect(await linesAbout(page, name)).toHaveCount(0);
  });
});
