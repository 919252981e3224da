import * as ke from "../../support/caseSteps.ts";
import { openCase } from "../../support/steps.ts";
import { expect, test } from "../../support/walk.ts";

const name = "Arne Oppdiktet Berg";
const widow = "Solveig Oppdiktet Berg";

test("10: a man dies: nothing more goes to him, and those who are left are told with care", async ({
  app,
  page,
  coordinator,
}) => {
  await test.step("he has a coordinator, and letters that are not sent yet", async () => {
    await ke.report(page, { name, age: 80 });
    await ke.addContact(page, { name: widow, relation: "Ektefelle eller samboer", nearestKin: true });
    await ke.assess(page, "Tilbud om koordinator");
    await ke.reply(page, "koordinator", "Takket ja");
    expect(await ke.sendLetters(app, "Svar på meldingen", name)).toContain("Hei Arne");
    await ke.consent(page, { services: ["Hjemmesykepleien"] });
    await ke.appoint(page, coordinator.name);
    await ke.makeLetters(page, "Oppnevning");
    const asked = await ke.linesAbout(page, name);
    await expect(asked).toHaveText([/5 brev er ikke sendt/, /Første kontakt etter oppnevning/]);
  });

  await test.step("he dies, and the case is closed", async () => {
    await openCase(page, name);
    await ke.openClosing(page, "Personen er død");
    await expect(page.getByText(/Det går ikke brev til personen/)).toBeVisible();
    await ke.closeCase(page);
  });

  await test.step("nobody writes to him", async () => {
    const closing = await ke.occasion(page, "Avslutning");
    await expect(closing.getByText(`${name} er død. Familien bør du heller ringe.`)).toBeVisible();
    await closing.getByRole("button", { name: "Lag 3 brev" }).click();
    await expect(ke.letters(closing, name)).toHaveCount(0);
    expect(await ke.readLetter(app, "Avslutning", "Hjemmesykepleien")).toContain(`${name} er død`);
    expect(await ke.readLetter(app, "Avslutning", coordinator.leader)).not.toMatch(/død|Arne/);
    await ke.markSent(await ke.occasion(page, "Avslutning"));
    const before = await ke.occasion(page, "Oppnevning");
    await expect(before.getByRole("checkbox", { name: `Velg brevet til ${name}` })).toHaveCount(0);
  });

  await test.step("the letters about his coordinator, which nobody needs any more, are taken away", async () => {
    const card = await ke.occasion(page, "Oppnevning");
    await card.getByRole("button", { name: "Fjern 4 brev" }).click();
    await expect(card.getByText("Skal sendes")).toHaveCount(0);
  });

  await test.step("the widow gets KE's own words, past the brake with a reason", async () => {
    const closing = await ke.occasion(page, "Avslutning");
    await closing.getByRole("button", { name: "Legg til mottaker" }).click();
    await closing.getByRole("textbox", { name: "Mottaker", exact: true }).fill(widow);
    await closing.getByRole("textbox", { name: "Egne ord i brevet", exact: true }).fill("Vi kondolerer.");
    await ke.letters(closing, widow).click();
    await page.getByRole("button", { name: "Ta med likevel" }).click();
    await page.getByLabel("Hvorfor skal det med likevel?", { exact: true }).fill("Nærmeste pårørende");
    await page.getByRole("button", { name: "Ta med likevel" }).click();
    await page.getByText("Alt er tatt med. Grunn: Nærmeste pårørende").waitFor();
    const text = await ke.saveWord(app, "Brevene");
    expect(text).toContain("Hei Solveig");
    expect(text).toContain("Vi kondolerer.");
    expect(text).not.toMatch(/Takk for samarbeidet|gjelder som før|Du kan klage/);
    await expect(await ke.linesAbout(page, name)).toHaveText([
      /brev er ikke sendt/,
      /Avsluttet, ikke overført til arkivet/,
    ]);
    await openCase(page, name);
    await ke.markSent(await ke.occasion(page, "Avslutning"));
  });

  await test.step("and nothing is asked for any more", async () => {
    await ke.archive(page);
    await expect(await ke.linesAbout(page, name)).toHaveText([]);
  });
});
