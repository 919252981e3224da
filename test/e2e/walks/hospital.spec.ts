import { expect, test } from "../../support/readyStore.ts";
import { unlock } from "../../support/steps.ts";
import {
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

const name = "Olav Oppdiktet Strand";
const hospital = "Fjordheim sykehus";
const doctor = "Siri Påfunn Lege";
const coordinator = { name: "Berit Påfunn Solvang", unit: "Hjemmetjenesten", leader: "Lise Påfunn Leder" };

test("6: a hospital reports a man who comes home, and he gets a coordinator without a plan", async ({ ready }) => {
  const app = await ready.start();
  const { page } = app;
  await unlock(page);
  await addCoordinator(page, coordinator);

  await test.step("the hospital reports, and is thanked without being told anything", async () => {
    await report(page, {
      name,
      born: yearsAgo(67),
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
    await makeLetters(page, "Foreløpig svar");
    const thanks = await readLetter(app, "Foreløpig svar", doctor);
    expect(thanks).toContain("Vi har taushetsplikt");
    expect(thanks).not.toMatch(/Olav|Strand|hjerneslag/);
    await markSent(await occasion(page, "Foreløpig svar"));
    const asked = await linesAbout(page, name);
    await expect(asked).toHaveText([/Vurdering av meldingen/]);
  });

  await test.step("KE offers both, he takes the coordinator", async () => {
    await backTo(page, name);
    await assess(page, "Tilbud om koordinator og individuell plan");
    const answer = await sendLetters(app, "Svar på meldingen", name);
    expect(answer).toContain("Vi tilbyr deg en koordinator.");
    expect(answer).toContain("Du kan klage");
    await reply(page, "koordinator", "Takket ja");
    await reply(page, "plan", "Takket nei");
    await expect(await linesAbout(page, name)).toHaveText([/Ingen er spurt om samtykke/]);
    await backTo(page, name);
    await consent(page, { services: [hospital] });
  });

  await test.step("everybody is told who it is, the hospital too", async () => {
    await appoint(page, coordinator.name);
    const card = await makeLetters(page, "Oppnevning");
    for (const receiver of [name, coordinator.name, coordinator.leader, "Koordinerende enhet", hospital])
      await expect(card.getByRole("link", { name: new RegExp(`^Se på brevet til ${receiver}`) })).toHaveCount(1);
    const toHospital = await readLetter(app, "Oppnevning", hospital);
    expect(toHospital).toContain(coordinator.name);
    expect(toHospital).not.toContain("hjerneslag");
    await markSent(await occasion(page, "Oppnevning"));
    await expect(await linesAbout(page, name)).toHaveText([/Første kontakt etter oppnevning/]);
  });

  await test.step("they talk, and nothing is asked for any more", async () => {
    await backTo(page, name);
    await firstTalk(page);
    await expect(page.getByText("Personen har koordinator uten plan.")).toBeVisible();
    await expect(await linesAbout(page, name)).toHaveCount(0);
  });
});
