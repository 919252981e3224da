import { expect, test } from "../../support/readyStore.ts";
import { aboutMe, expectSaved, openTab, unlock } from "../../support/steps.ts";
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

const name = "Marit Oppdiktet Haug";
const newPlace = "Sørvik kommune";
const coordinator = { name: "Per Påfunn Lien", unit: "Hjemmetjenesten", leader: "Lise Påfunn Leder" };

test("7: a woman moves, and the new municipality gets only what she has said yes to", async ({ ready }) => {
  const app = await ready.start();
  const { page } = app;
  await unlock(page);
  await addCoordinator(page, coordinator);

  await test.step("she has a coordinator and a plan", async () => {
    await report(page, { name, born: yearsAgo(45) });
    await assess(page, "Tilbud om koordinator og individuell plan");
    expect(await sendLetters(app, "Svar på meldingen", name)).toContain("individuell plan");
    await reply(page, "koordinator", "Takket ja");
    await reply(page, "plan", "Takket ja");
    await consent(page, { services: ["Hjemmesykepleien"] });
    await appoint(page, coordinator.name);
    await openTab(page, "Plan");
    await page.getByRole("button", { name: "Start planen" }).click();
    await aboutMe(page).fill("Jeg vil bo ved sjøen.");
    await expect(await linesAbout(page, name)).toHaveText([/Første kontakt etter oppnevning/]);
  });

  await test.step("she moves: without consent nothing goes to the new municipality", async () => {
    await backTo(page, name);
    await openTab(page, "Plan");
    await page.getByText("Forhåndsvis, skriv ut, Word").click();
    await page.getByRole("combobox", { name: "Hvem skal ha dette?" }).selectOption({ label: "En annen" });
    await page.getByLabel("Navn på mottakeren").first().fill(newPlace);
    await expect(page.getByText(/Samtykket nevner ikke denne mottakeren\./)).toBeVisible();
    await expect(page.frameLocator("iframe").getByText("Jeg vil bo ved sjøen.")).toHaveCount(0);
    await page.getByRole("link", { name: "Planen", exact: true }).click();
  });

  await test.step("with her consent the plan does", async () => {
    await consent(page, { services: [newPlace] });
    await openTab(page, "Plan");
    await page.getByText("Forhåndsvis, skriv ut, Word").click();
    await page.getByRole("combobox", { name: "Hvem skal ha dette?" }).selectOption({ label: `${newPlace} (tjeneste)` });
    await expect(page.frameLocator("iframe").getByText("Jeg vil bo ved sjøen.").first()).toBeVisible();
    expect(await saveWord(app, "Planen")).toContain("Jeg vil bo ved sjøen.");
  });

  await test.step("the case is closed, and everybody is told", async () => {
    await openClosing(page, "Flyttet til en annen kommune");
    await expect(page.getByText(/Den nye kommunen får bare det personen har samtykket til/)).toBeVisible();
    await page.getByLabel("Flyttet til", { exact: true }).fill(newPlace);
    await page
      .getByRole("radiogroup", { name: "Er personen enig i at saken avsluttes?" })
      .getByRole("radio", { name: "Ja" })
      .check();
    await page
      .getByLabel("Hvem personen kan ta kontakt med", { exact: true })
      .fill(`Koordinerende enhet i ${newPlace}`);
    await closeCase(page);
    const card = await makeLetters(page, "Avslutning");
    for (const receiver of [name, coordinator.leader, "Koordinerende enhet", newPlace, "Hjemmesykepleien"])
      await expect(card.getByRole("link", { name: new RegExp(`^Se på brevet til ${receiver}`) })).toHaveCount(1);
    const letter = await readLetter(app, "Avslutning", name);
    expect(letter).toContain("Du flytter fra kommunen.");
    expect(letter).toContain(`spørre Koordinerende enhet i ${newPlace}`);
    expect(letter).not.toContain("Du kan klage");
    const left = await linesAbout(page, name);
    await expect(left).toHaveText([/5 brev er ikke sendt/, /Avsluttet, ikke overført til arkivet/]);
  });

  await test.step("and when it is in the archive, nothing is asked for any more", async () => {
    await backTo(page, name);
    await markSent(await occasion(page, "Avslutning"));
    await archive(page);
    await expectSaved(page);
    await expect(await linesAbout(page, name)).toHaveCount(0);
  });
});
