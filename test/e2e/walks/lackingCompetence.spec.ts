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
  occasion,
  readLetter,
  reply,
  report,
  sendLetters,
  yearsAgo,
} from "../../support/walkSteps.ts";

const coordinator = { name: "Berit Påfunn Solvang", unit: "Familiesenteret", leader: "Lise Påfunn Leder" };
const name = "Gunnar Oppdiktet Lund";
const daughter = "Anne Oppdiktet Lund";
const guardian = "Per Påfunn Verge";

test("3: a man who lacks decision competence hears of his own case, and those the law points to sign", async ({
  ready,
}) => {
  const app = await ready.start();
  const { page } = app;
  await unlock(page);
  await addCoordinator(page, coordinator);

  await test.step("why he cannot decide is to be written, and who decides with him is known", async () => {
    await report(page, { name, born: yearsAgo(70) });
    await addContact(page, { name: daughter, relation: "Voksent barn", nearestKin: true });
    await addContact(page, { name: guardian, relation: "Verge", mandate: "Personlige forhold" });
    await page.getByRole("radio", { name: "Mangler beslutningskompetanse på området" }).check();
    await expect(
      page.getByText("Skriv begrunnelsen. Loven krever at avgjørelsen er skriftlig og begrunnet."),
    ).toBeVisible();
    await page.getByLabel("Begrunnelse", { exact: true }).fill("Langt kommen demens, vurdert av fastlegen.");
    await expect(
      page.getByText("Skriv begrunnelsen. Loven krever at avgjørelsen er skriftlig og begrunnet."),
    ).toHaveCount(0);
  });

  await test.step("he, his daughter and the verge get the answer, each in words of their own", async () => {
    await openTab(page, "Oversikt");
    await assess(page, "Tilbud om koordinator");
    const card = await makeLetters(page, "Svar på meldingen");
    await expect(card.getByRole("link", { name: /^Se på brevet til/ })).toHaveCount(3);
    expect(await readLetter(app, "Svar på meldingen", name)).toContain("Vi tilbyr deg en koordinator.");
    const toDaughter = await readLetter(app, "Svar på meldingen", daughter);
    expect(toDaughter).toContain("Vi tilbyr Gunnar en koordinator.");
    await markSent(await occasion(page, "Svar på meldingen"));
    await reply(page, "koordinator", "Takket ja");
    await expect(await linesAbout(page, name)).toHaveText([/Ingen er spurt om samtykke/]);
  });

  await test.step("the consent names nearest kin and the verge, not him", async () => {
    await backTo(page, name);
    await consent(page, { services: ["Hjemmesykepleien"] });
    const signed = (who: string) => page.getByText(`${who} (`);
    for (const signer of [daughter, guardian]) await expect(signed(signer)).toBeVisible();
    await expect(signed(name)).toHaveCount(0);
    await expect(await linesAbout(page, name)).toHaveText([/Mangler koordinator/]);
  });

  await test.step("a coordinator is appointed, they meet, and nothing is asked for any more", async () => {
    await backTo(page, name);
    await appoint(page, coordinator.name);
    expect(await sendLetters(app, "Oppnevning", guardian)).toContain(coordinator.name);
    await firstTalk(page);
    await expect(await linesAbout(page, name)).toHaveCount(0);
  });
});
