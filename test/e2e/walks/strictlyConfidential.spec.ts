import * as ke from "../../support/caseSteps.ts";
import { addCoordinator } from "../../support/coordinatorSteps.ts";
import { forKe, openCase, openCases, openTab } from "../../support/steps.ts";
import { expect, test } from "../../support/walk.ts";

const name = "Tone Oppdiktet Vik";
const listed = "T.O.V.";
const phone = "555 12 345";
const street = "Granveien 7";
const workplace = "Lia bofellesskap";
const coordinator = { name: "Per Påfunn Lien", unit: workplace, leader: "Lise Påfunn Leder" };
/** Nothing of this may stand in anything that is written. */
const places = new RegExp([phone, street, "Lia bofellesskap", "Bekk skole", "Doktor Oppdiktet"].join("|"));

test("9: a person with strengt fortrolig adresse: no place in anything, and initials in every list", async ({
  app,
  page,
}) => {
  await addCoordinator(page, coordinator);

  await test.step("the program asks for initials only, and shows no more", async () => {
    await ke.report(page, {
      name,
      age: 30,
      listed,
      more: async () => {
        await page.getByRole("textbox", { name: "Telefon", exact: true }).fill(phone);
        await page
          .getByRole("combobox", { name: "Adressesperre" })
          .selectOption({ label: "Strengt fortrolig adresse" });
        await expect(page.getByText(/hører hjemme utenfor Helhet/)).toBeVisible();
        await page.getByRole("combobox", { name: "Hvem melder fra" }).selectOption({ label: "Skole" });
        await page.getByLabel("Arbeidssted eller tjeneste", { exact: true }).fill("Bekk skole");
      },
    });
    await expect(page.getByText(/hører hjemme utenfor Helhet/)).toBeVisible();
    await openTab(page, "Personer");
    await page.getByLabel("Adresse", { exact: true }).fill(street);
    await page.getByLabel("Fastlege", { exact: true }).fill("Doktor Oppdiktet");
    await openCases(page);
    await expect(page.getByRole("row").filter({ hasText: listed })).toBeVisible();
    await page.getByRole("searchbox", { name: /^Søk i navn/ }).fill(phone);
    await expect(page.getByRole("row").filter({ hasText: listed })).toHaveCount(0);
    await page.getByRole("searchbox", { name: /^Søk i navn/ }).fill("");
    await expect(await ke.startLines(page, listed)).toHaveText([
      /Vurdering av meldingen/,
      /Foreløpig svar på meldingen/,
    ]);
    await expect(page.getByText(name)).toHaveCount(0);
  });

  await test.step("the way is walked as for anybody else", async () => {
    await openCase(page, listed);
    await ke.assess(page, "Tilbud om koordinator");
    await ke.reply(page, "koordinator", "Takket ja");
    await ke.makeLetters(page, "Svar på meldingen");
    const answer = await ke.readLetter(app, "Svar på meldingen", name);
    expect(answer).toContain("Vi tilbyr deg en koordinator.");
    expect(answer).not.toMatch(places);
    await ke.markSent(await ke.occasion(page, "Svar på meldingen"));
    await ke.consent(page, { services: ["Bekk skole"] });
    await ke.appoint(page, coordinator.name);
  });

  await test.step("nothing that is written tells a place", async () => {
    const card = await ke.makeLetters(page, "Oppnevning");
    const letters = await ke.letters(card).count();
    expect(letters).toBe(5);
    for (let index = 0; index < letters; index++) {
      const one = await ke.occasion(page, "Oppnevning");
      await ke.letters(one).nth(index).click();
      expect(await ke.saveWord(app, "Brevene")).not.toMatch(places);
    }
    await ke.markSent(await ke.occasion(page, "Oppnevning"));
    await openTab(page, "Oversikt");
    await page.getByRole("button", { name: /^Melding fra skole/ }).click();
    await page.getByRole("link", { name: "Skriv ut meldingen" }).click();
    await forKe(page);
    const printed = await ke.saveWord(app, "Saken");
    expect(printed).toContain("Vik");
    expect(printed).not.toMatch(places);
  });

  await test.step("and nothing is asked for any more", async () => {
    await ke.firstTalk(page);
    await expect(await ke.linesAbout(page, listed)).toHaveCount(0);
  });
});
