import * as ke from "../../support/caseSteps.ts";
import { openCase } from "../../support/steps.ts";
import { expect, test } from "../../support/walk.ts";

const name = "Olav Oppdiktet Strand";
const hospital = "Fjordheim sykehus";
const doctor = "Siri Påfunn Lege";

test("6: a hospital reports a man who comes home, and he gets a coordinator without a plan", async ({
  app,
  page,
  coordinator,
}) => {
  await test.step("the hospital reports, and is thanked without being told anything", async () => {
    await ke.report(page, {
      name,
      age: 67,
      more: async () => {
        await page.getByRole("combobox", { name: "Hvem melder fra" }).selectOption({ label: "Helseforetak" });
        await page.getByLabel("Navn på den som melder fra", { exact: true }).fill(doctor);
        await page.getByLabel("Arbeidssted eller tjeneste", { exact: true }).fill(hospital);
        await page
          .getByRole("radiogroup", { name: /^Vet personen eller de foresatte/ })
          .getByRole("radio", { name: "Ja" })
          .check();
        await page.getByLabel("Hvem er spurt og enig?", { exact: true }).fill(name);
        await page.getByRole("checkbox", { name: "Koordinator", exact: true }).check();
        await page.getByLabel("Situasjon og behov", { exact: true }).fill("Kommer hjem etter hjerneslag.");
      },
    });
    await ke.makeLetters(page, "Foreløpig svar");
    const thanks = await ke.readLetter(app, "Foreløpig svar", doctor);
    expect(thanks).toContain("Vi har taushetsplikt");
    expect(thanks).not.toMatch(/Olav|Strand|hjerneslag/);
    await ke.markSent(await ke.occasion(page, "Foreløpig svar"));
    const asked = await ke.linesAbout(page, name);
    await expect(asked).toHaveText([/Vurdering av meldingen/]);
  });

  await test.step("KE offers both, he takes the coordinator", async () => {
    await openCase(page, name);
    await ke.assess(page, "Tilbud om koordinator og individuell plan");
    const answer = await ke.sendLetters(app, "Svar på meldingen", name);
    expect(answer).toContain("Vi tilbyr deg en koordinator.");
    expect(answer).toContain("Du kan klage");
    await ke.reply(page, "koordinator", "Takket ja");
    await ke.reply(page, "plan", "Takket nei");
    await expect(await ke.linesAbout(page, name)).toHaveText([/Ingen er spurt om samtykke/]);
    await openCase(page, name);
    await ke.consent(page, { services: [hospital] });
  });

  await test.step("everybody is told who it is, the hospital too", async () => {
    await ke.appoint(page, coordinator.name);
    const card = await ke.makeLetters(page, "Oppnevning");
    for (const receiver of [name, coordinator.name, coordinator.leader, "Koordinerende enhet", hospital])
      await expect(ke.letters(card, receiver)).toHaveCount(1);
    const toHospital = await ke.readLetter(app, "Oppnevning", hospital);
    expect(toHospital).toContain(coordinator.name);
    expect(toHospital).not.toContain("hjerneslag");
    await ke.markSent(await ke.occasion(page, "Oppnevning"));
    await expect(await ke.linesAbout(page, name)).toHaveText([/Første kontakt etter oppnevning/]);
  });

  await test.step("they talk, and nothing is asked for any more", async () => {
    await openCase(page, name);
    await ke.firstTalk(page);
    await expect(page.getByText("Personen har koordinator uten plan.")).toBeVisible();
    await expect(await ke.linesAbout(page, name)).toHaveCount(0);
  });
});
