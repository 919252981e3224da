import * as ke from "../../support/caseSteps.ts";
import { openCase } from "../../support/steps.ts";
import { expect, test } from "../../support/walk.ts";

const name = "Gunnar Oppdiktet Lund";
const daughter = "Anne Oppdiktet Lund";
const guardian = "Per Påfunn Verge";

test("3: a man who lacks decision competence hears of his own case, and those the law points to sign", async ({
  app,
  page,
  coordinator,
}) => {
  await test.step("why he cannot decide is to be written, and who decides with him is known", async () => {
    await ke.report(page, { name, age: 70 });
    await ke.addContact(page, { name: daughter, relation: "Voksent barn", nearestKin: true });
    await ke.addContact(page, { name: guardian, relation: "Verge", mandate: "Personlige forhold" });
    await page.getByRole("radio", { name: "Mangler beslutningskompetanse på området" }).check();
    const why = page.getByText("Skriv begrunnelsen. Loven krever at avgjørelsen er skriftlig og begrunnet.");
    await expect(why).toBeVisible();
    await page.getByLabel("Begrunnelse", { exact: true }).fill("Langt kommen demens, vurdert av fastlegen.");
    await expect(why).toHaveCount(0);
  });

  await test.step("he, his daughter and the verge get the answer, each in words of their own", async () => {
    await ke.assess(page, "Tilbud om koordinator");
    const card = await ke.makeLetters(page, "Svar på meldingen");
    await expect(ke.letters(card)).toHaveCount(3);
    expect(await ke.readLetter(app, "Svar på meldingen", name)).toContain("Vi tilbyr deg en koordinator.");
    const toDaughter = await ke.readLetter(app, "Svar på meldingen", daughter);
    expect(toDaughter).toContain("Vi tilbyr Gunnar en koordinator.");
    await ke.markSent(await ke.occasion(page, "Svar på meldingen"));
    await ke.reply(page, "koordinator", "Takket ja");
    await expect(await ke.linesAbout(page, name)).toHaveText([/Ingen er spurt om samtykke/]);
  });

  await test.step("the consent names nearest kin and the verge, not him", async () => {
    await openCase(page, name);
    await ke.consent(page, { services: ["Hjemmesykepleien"] });
    for (const signer of [daughter, guardian]) await expect(ke.signer(page, signer)).toBeVisible();
    await expect(ke.signer(page, name)).toHaveCount(0);
    await expect(await ke.linesAbout(page, name)).toHaveText([/Mangler koordinator/]);
  });

  await test.step("a coordinator is appointed, they meet, and nothing is asked for any more", async () => {
    await openCase(page, name);
    await ke.appoint(page, coordinator.name);
    expect(await ke.sendLetters(app, "Oppnevning", guardian)).toContain(coordinator.name);
    await ke.firstTalk(page);
    await expect(await ke.linesAbout(page, name)).toHaveCount(0);
  });
});
