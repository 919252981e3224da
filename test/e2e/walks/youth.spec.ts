import { expect, test } from "../../support/readyStore.ts";
import { openTab, unlock } from "../../support/steps.ts";
import {
  addContact,
  addCoordinator,
  appoint,
  assess,
  backTo,
  consent,
  firstTalk,
  linesAbout,
  makeLetters,
  markSent,
  monthsAgo,
  occasion,
  readLetter,
  reply,
  report,
  sendLetters,
} from "../../support/walkSteps.ts";

const coordinator = { name: "Berit Påfunn Solvang", unit: "Familiesenteret", leader: "Lise Påfunn Leder" };
const name = "Mina Oppdiktet Haug";
const mother = "Eva Oppdiktet Haug";

test("2: a girl of 16 decides herself: the letters are to her, and she signs alone", async ({ ready }) => {
  const app = await ready.start();
  const { page } = app;
  await unlock(page);
  await addCoordinator(page, coordinator);

  await test.step("she reports herself; her mother has parental responsibility", async () => {
    await report(page, { name, born: monthsAgo(16 * 12 + 11) });
    await addContact(page, { name: mother, relation: "Forelder", responsibility: "Foreldreansvar alene" });
    await openTab(page, "Oversikt");
    await assess(page, "Tilbud om koordinator");
    const card = await makeLetters(page, "Svar på meldingen");
    await expect(card.getByRole("link", { name: /^Se på brevet til/ })).toHaveCount(1);
    const answer = await readLetter(app, "Svar på meldingen", name);
    expect(answer).toContain("Hei Mina");
    expect(answer).not.toContain("Eva");
    await markSent(await occasion(page, "Svar på meldingen"));
    await reply(page, "koordinator", "Takket ja");
    await expect(await linesAbout(page, name)).toHaveText([/Ingen er spurt om samtykke/]);
  });

  await test.step("she signs alone", async () => {
    await backTo(page, name);
    await consent(page, { services: ["Helsestasjon for ungdom"] });
    const signed = (who: string) => page.getByText(`${who} (`);
    await expect(signed(name)).toBeVisible();
    await expect(signed(mother)).toHaveCount(0);
  });

  await test.step("she hears of her coordinator, her mother gets no letter", async () => {
    await appoint(page, coordinator.name);
    const letter = await sendLetters(app, "Oppnevning", name);
    expect(letter).toContain(coordinator.name);
    const card = await occasion(page, "Oppnevning");
    await expect(card.getByRole("link", { name: `Se på brevet til ${mother}` })).toHaveCount(0);
    await expect(await linesAbout(page, name)).toHaveText([/Første kontakt etter oppnevning/]);
  });

  await test.step("they talk, and nothing is asked for any more", async () => {
    await backTo(page, name);
    await firstTalk(page);
    await expect(await linesAbout(page, name)).toHaveCount(0);
  });
});
