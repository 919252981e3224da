import * as ke from "../../support/caseSteps.ts";
import { openCase } from "../../support/steps.ts";
import { expect, test } from "../../support/walk.ts";

const name = "Mina Oppdiktet Haug";
const mother = "Eva Oppdiktet Haug";

test("2: a girl of 16 decides herself: the letters are to her, and she signs alone", async ({
  app,
  page,
  coordinator,
}) => {
  await test.step("she reports herself; her mother has parental responsibility", async () => {
    await ke.report(page, { name, age: 16 });
    await ke.addContact(page, { name: mother, relation: "Forelder", responsibility: "Foreldreansvar alene" });
    await ke.assess(page, "Tilbud om koordinator");
    const card = await ke.makeLetters(page, "Svar på meldingen");
    await expect(ke.letters(card)).toHaveCount(1);
    const answer = await ke.readLetter(app, "Svar på meldingen", name);
    expect(answer).toContain("Hei Mina");
    expect(answer).not.toContain("Eva");
    await ke.markSent(await ke.occasion(page, "Svar på meldingen"));
    await ke.reply(page, "koordinator", "Takket ja");
    await expect(await ke.linesAbout(page, name)).toHaveText([/Ingen er spurt om samtykke/]);
  });

  await test.step("she signs alone", async () => {
    await openCase(page, name);
    await ke.consent(page, { services: ["Helsestasjon for ungdom"] });
    await expect(ke.signer(page, name)).toBeVisible();
    await expect(ke.signer(page, mother)).toHaveCount(0);
  });

  await test.step("she hears of her coordinator, her mother gets no letter", async () => {
    await ke.appoint(page, coordinator.name);
    const letter = await ke.sendLetters(app, "Oppnevning", name);
    expect(letter).toContain(coordinator.name);
    const card = await ke.occasion(page, "Oppnevning");
    await expect(ke.letters(card, mother)).toHaveCount(0);
    await expect(await ke.linesAbout(page, name)).toHaveText([/Første kontakt etter oppnevning/]);
  });

  await test.step("they talk, and nothing is asked for any more", async () => {
    await openCase(page, name);
    await ke.firstTalk(page);
    await expect(await ke.linesAbout(page, name)).toHaveCount(0);
  });
});
