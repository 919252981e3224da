import * as ke from "../../support/caseSteps.ts";
import { openCase, startPlan } from "../../support/steps.ts";
import { expect, test } from "../../support/walk.ts";

const name = "Terje Oppdiktet Bakke";

test("5: a man whom only NAV helps has a right to a plan, and is offered no coordinator", async ({ app, page }) => {
  await test.step("NAV reports; one service is not two", async () => {
    await ke.report(page, {
      name,
      age: 35,
      more: async () => {
        await page.getByRole("combobox", { name: "Hvem melder fra" }).selectOption({ label: "NAV" });
        await page.getByRole("checkbox", { name: "Individuell plan", exact: true }).check();
      },
    });
    await ke.assess(page, "Tilbud om individuell plan uten koordinator");
    const two = page.getByRole("radiogroup", { name: "Trenger to eller flere helse- og omsorgstjenester" });
    await two.getByRole("radio", { name: "Nei" }).check();
    await expect(page.getByText(/^Et vilkår er ikke oppfylt\. Sjekk om NAV eller barnevernet/)).toBeVisible();
    await expect(page.getByRole("radiogroup", { name: /tilbudet om koordinator/ })).toHaveCount(0);
  });

  await test.step("the letter offers a plan by the law of NAV, and no coordinator", async () => {
    const answer = await ke.sendLetters(app, "Svar på meldingen", name);
    expect(answer).toContain("individuell plan");
    expect(answer).toMatch(/arbeids- og velferdsforvaltningsloven|NAV-loven/i);
    expect(answer).not.toContain("Vi tilbyr deg en koordinator");
    await ke.reply(page, "plan", "Takket ja");
    await expect(await ke.linesAbout(page, name)).toHaveText([/Ingen er spurt om samtykke/]);
  });

  await test.step("NAV may share, the plan is begun, and nothing is asked for any more", async () => {
    await openCase(page, name);
    await ke.consent(page, { services: ["NAV"] });
    await startPlan(page);
    await expect(await ke.linesAbout(page, name)).toHaveCount(0);
  });
});
