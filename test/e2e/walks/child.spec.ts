import * as ke from "../../support/caseSteps.ts";
import { openCase, startPlan } from "../../support/steps.ts";
import { expect, test } from "../../support/walk.ts";

const name = "Tuva Oppdiktet Fjell";
const parents = ["Nina Oppdiktet Fjell", "Jon Oppdiktet Fjell"] as const;

test("1: a child with both parents gets a barnekoordinator and a plan, and both parents hear everything", async ({
  app,
  page,
  coordinator,
}) => {
  await test.step("the school reports; the law points to what the child has a right to", async () => {
    await ke.report(page, {
      name,
      age: 9,
      more: async () => {
        await page.getByRole("combobox", { name: "Hvem melder fra" }).selectOption({ label: "Skole" });
        await page.getByRole("checkbox", { name: "Barnekoordinator", exact: true }).check();
        await page.getByRole("checkbox", { name: "Individuell plan", exact: true }).check();
      },
    });
    for (const parent of parents)
      await ke.addContact(page, { name: parent, relation: "Forelder", responsibility: "Felles foreldreansvar" });
    await ke.assess(page, "Tilbud om barnekoordinator og individuell plan");
    for (const condition of [
      "Behovet er langvarig",
      "Trenger to eller flere helse- og omsorgstjenester",
      "Har eller venter barn under 18 år",
      "Alvorlig sykdom, skade eller nedsatt funksjonsevne",
      "Trenger også andre velferdstjenester",
    ])
      await page.getByRole("radiogroup", { name: condition }).getByRole("radio", { name: "Ja", exact: true }).check();
    await expect(page.getByText(/^Alle vilkårene er oppfylt\. Kommunen skal oppnevne barnekoordinator/)).toBeVisible();
  });

  await test.step("both parents are written to, and nobody else", async () => {
    await ke.makeLetters(page, "Svar på meldingen");
    for (const parent of parents) {
      const letter = await ke.readLetter(app, "Svar på meldingen", parent);
      expect(letter).toContain(`Hei ${parent.split(" ")[0] ?? ""}`);
      expect(letter).toContain("barnekoordinator");
      expect(letter).toMatch(/kan klage/);
    }
    const card = await ke.occasion(page, "Svar på meldingen");
    await expect(ke.letters(card)).toHaveCount(2);
    await ke.markSent(card);
    await ke.reply(page, "koordinator", "Takket ja");
    await ke.reply(page, "plan", "Takket ja");
    await expect(await ke.linesAbout(page, name)).toHaveText([/Ingen er spurt om samtykke/]);
  });

  await test.step("the child is heard, and both sign", async () => {
    await openCase(page, name);
    await ke.consent(page, { services: ["PPT", "Fysioterapi"], childHeard: "Vil at mamma skal slippe å ringe." });
    for (const parent of parents) await expect(ke.signer(page, parent)).toBeVisible();
    await expect(await ke.linesAbout(page, name)).toHaveText([/Mangler koordinator/]);
  });

  await test.step("a barnekoordinator is appointed, and everybody is told", async () => {
    await openCase(page, name);
    await ke.appoint(page, coordinator.name, "Barnekoordinator");
    const letter = await ke.sendLetters(app, "Oppnevning", "PPT");
    expect(letter).toContain(coordinator.name);
    expect(letter).not.toContain("mamma");
    await ke.firstTalk(page);
  });

  await test.step("the plan is begun, and nothing is asked for any more", async () => {
    await startPlan(page);
    await expect(await ke.linesAbout(page, name)).toHaveCount(0);
  });
});
