import * as ke from "../../support/caseSteps.ts";
import { aboutMe, openCase, openTab, startPlan } from "../../support/steps.ts";
import { expect, test } from "../../support/walk.ts";

const name = "Marit Oppdiktet Haug";
const newPlace = "Sørvik kommune";

test("7: a woman moves, and the new municipality gets only what she has said yes to", async ({
  app,
  page,
  coordinator,
}) => {
  await test.step("she has a coordinator and a plan", async () => {
    await ke.report(page, { name, age: 45 });
    await ke.assess(page, "Tilbud om koordinator og individuell plan");
    expect(await ke.sendLetters(app, "Svar på meldingen", name)).toContain("individuell plan");
    await ke.reply(page, "koordinator", "Takket ja");
    await ke.reply(page, "plan", "Takket ja");
    await ke.consent(page, { services: ["Hjemmesykepleien"] });
    await ke.appoint(page, coordinator.name);
    await startPlan(page);
    await aboutMe(page).fill("Jeg vil bo ved sjøen.");
    await expect(await ke.linesAbout(page, name)).toHaveText([/Første kontakt etter oppnevning/]);
  });

  await test.step("she moves: without consent nothing goes to the new municipality", async () => {
    await openCase(page, name);
    await openTab(page, "Plan");
    await page.getByText("Forhåndsvis, skriv ut, Word").click();
    await page.getByRole("combobox", { name: "Hvem skal ha dette?" }).selectOption({ label: "En annen" });
    await page.getByLabel("Navn på mottakeren").first().fill(newPlace);
    await expect(page.getByText(/Samtykket nevner ikke denne mottakeren\./)).toBeVisible();
    await expect(page.frameLocator("iframe").getByText("Jeg vil bo ved sjøen.")).toHaveCount(0);
    await page.getByRole("link", { name: "Planen", exact: true }).click();
  });

  await test.step("with her consent the plan does", async () => {
    await ke.consent(page, { services: [newPlace] });
    await openTab(page, "Plan");
    await page.getByText("Forhåndsvis, skriv ut, Word").click();
    await page.getByRole("combobox", { name: "Hvem skal ha dette?" }).selectOption({ label: `${newPlace} (tjeneste)` });
    await expect(page.frameLocator("iframe").getByText("Jeg vil bo ved sjøen.").first()).toBeVisible();
    expect(await ke.saveWord(app, "Planen")).toContain("Jeg vil bo ved sjøen.");
  });

  await test.step("the case is closed, and everybody is told", async () => {
    await ke.openClosing(page, "Flyttet til en annen kommune");
    await expect(page.getByText(/Den nye kommunen får bare det personen har samtykket til/)).toBeVisible();
    await page.getByLabel("Flyttet til", { exact: true }).fill(newPlace);
    await page
      .getByRole("radiogroup", { name: "Er personen enig i at saken avsluttes?" })
      .getByRole("radio", { name: "Ja" })
      .check();
    await page
      .getByLabel("Hvem personen kan ta kontakt med", { exact: true })
      .fill(`Koordinerende enhet i ${newPlace}`);
    await ke.closeCase(page);
    const card = await ke.makeLetters(page, "Avslutning");
    const told = [name, coordinator.name, coordinator.leader, "Koordinerende enhet", newPlace, "Hjemmesykepleien"];
    for (const receiver of told) await expect(ke.letters(card, receiver)).toHaveCount(1);
    const letter = await ke.readLetter(app, "Avslutning", name);
    expect(letter).toContain("Du flytter fra kommunen.");
    expect(letter).toContain(`spørre Koordinerende enhet i ${newPlace}`);
    expect(letter).not.toContain("Du kan klage");
    const left = await ke.linesAbout(page, name);
    await expect(left).toHaveText([/6 brev er ikke sendt/, /Avsluttet, ikke overført til arkivet/]);
  });

  await test.step("and when it is in the archive, nothing is asked for any more", async () => {
    await openCase(page, name);
    await ke.markSent(await ke.occasion(page, "Avslutning"));
    await ke.archive(page);
    await expect(await ke.linesAbout(page, name)).toHaveCount(0);
  });
});
