import * as ke from "../../support/caseSteps.ts";
import { expectSaved, openCase, openTab } from "../../support/steps.ts";
import { expect, test } from "../../support/walk.ts";

const name = "Gunn Oppdiktet Haug";
const unitsOwn = "Siv Oppdiktet Lund";

test("11: a unit has appointed by itself, and a complaint about the end comes when the case is closed", async ({
  app,
  page,
}) => {
  const unregistered = page.getByRole("button", { name: "Registrer oppnevningen" });

  await test.step("the unit reports whom it has appointed", async () => {
    await ke.report(page, {
      name,
      age: 44,
      more: async () => {
        const from = page.getByRole("combobox", { name: "Hvem melder fra" });
        await from.selectOption({ label: "Avdeling som selv har oppnevnt koordinator" });
        await page.getByRole("textbox", { name: "Koordinator som enheten har oppnevnt" }).fill(unitsOwn);
        await page.getByRole("textbox", { name: "Oppnevnt av enheten" }).fill("i dag");
      },
    });
    await unregistered.click();
    await expect(page.getByText(`Registrerte oppnevningen. ${unitsOwn} er ny i registeret.`)).toBeVisible();
  });

  await test.step("the appointment is no answer: KE has still to assess", async () => {
    await expect(await ke.linesAbout(page, name)).toHaveText([
      /Vurdering av meldingen/,
      /Første kontakt etter oppnevning/,
      /Foreløpig svar på meldingen/,
    ]);
    await openCase(page, name);
    await openTab(page, "Vurdering");
    await expect(page.getByText("Enheten har oppnevnt koordinator selv", { exact: true })).toBeVisible();
    await page.getByRole("combobox", { name: "Konklusjon" }).selectOption({ label: "Tilbud om koordinator" });
    await ke.reply(page, "koordinator", "Takket ja");
    expect(await ke.sendLetters(app, "Svar på meldingen", name)).toContain("koordinator");
    await ke.consent(page, { services: ["NAV"] });
    await ke.firstTalk(page);
    await expect(await ke.linesAbout(page, name)).toHaveCount(0);
  });

  await test.step("the case ends, and is in the archive", async () => {
    await openCase(page, name);
    await ke.openClosing(page, "Ikke lenger behov");
    await ke.closeCase(page);
    await ke.archive(page);
    await expect(await ke.startLines(page, name)).toHaveCount(0);
  });

  await test.step("she complains about the end, and it is not lost in the archive", async () => {
    await openCase(page, name);
    await openTab(page, "Vurdering");
    const complaint = page.getByRole("region", { name: "Klager" });
    await complaint.getByRole("button", { name: "Registrer en klage" }).click();
    await complaint.getByRole("textbox", { name: "Hvem klager" }).fill(name);
    await expectSaved(page);
    await expect(await ke.startLines(page, name)).toHaveText([/Klage som venter på kommunen/]);
  });
});
