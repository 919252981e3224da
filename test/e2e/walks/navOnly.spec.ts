import { expect, test } from "../../support/readyStore.ts";
import { openTab, unlock } from "../../support/steps.ts";
import { assess, backTo, consent, linesAbout, reply, report, sendLetters, yearsAgo } from "../../support/walkSteps.ts";

const name = "Terje Oppdiktet Bakke";

test("5: a man whom only NAV helps has a right to a plan, and is offered no coordinator", async ({ ready }) => {
  const app = await ready.start();
  const { page } = app;
  await unlock(page);

  await test.step("NAV reports; one service is not two", async () => {
    await report(page, {
      name,
      born: yearsAgo(35),
      more: async () => {
        await page.getByRole("combobox", { name: "Hvem melder fra" }).selectOption({ label: "NAV" });
        await page.getByRole("checkbox", { name: "Individuell plan", exact: true }).check();
      },
    });
    await assess(page, "Tilbud om individuell plan uten koordinator");
    const two = page.getByRole("radiogroup", { name: "Trenger to eller flere helse- og omsorgstjenester" });
    await two.getByRole("radio", { name: "Nei" }).check();
    await expect(page.getByText(/^Et vilkår er ikke oppfylt\. Sjekk om NAV eller barnevernet/)).toBeVisible();
    await expect(page.getByRole("radiogroup", { name: /tilbudet om koordinator/ })).toHaveCount(0);
  });

  await test.step("the letter offers a plan by the law of NAV, and no coordinator", async () => {
    const answer = await sendLetters(app, "Svar på meldingen", name);
    expect(answer).toContain("individuell plan");
    expect(answer).toMatch(/arbeids- og velferdsforvaltningsloven|NAV-loven/i);
    expect(answer).not.toContain("Vi tilbyr deg en koordinator");
    await reply(page, "plan", "Takket ja");
    await expect(await linesAbout(page, name)).toHaveText([/Ingen er spurt om samtykke/]);
  });

  await test.step("NAV may share, the plan is begun, and nothing is asked for any more", async () => {
    await backTo(page, name);
    await consent(page, { services: ["NAV"] });
    await openTab(page, "Plan");
    await page.getByRole("button", { name: "Start planen" }).click();
    await expect(await linesAbout(page, name)).toHaveCount(0);
  });
});
