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
const name = "Tuva Oppdiktet Fjell";
const parents = ["Nina Oppdiktet Fjell", "Jon Oppdiktet Fjell"] as const;

test("1: a child with both parents gets a barnekoordinator and a plan, and both parents hear everything", async ({
  ready,
}) => {
  const app = await ready.start();
  const { page } = app;
  await unlock(page);
  await addCoordinator(page, coordinator);

  await test.step("the school reports; the law points to what the child has a right to", async () => {
    await report(page, {
      name,
      born: monthsAgo(9 * 12 + 11),
      more: async () => {
        await page.getByRole("combobox", { name: "Hvem melder fra" }).selectOption({ label: "Skole" });
        await page.getByRole("checkbox", { name: "Barnekoordinator", exact: true }).check();
        await page.getByRole("checkbox", { name: "Individuell plan", exact: true }).check();
      },
    });
    for (const parent of parents)
      await addContact(page, { name: parent, relation: "Forelder", responsibility: "Felles foreldreansvar" });
    await openTab(page, "Oversikt");
    await assess(page, "Tilbud om barnekoordinator og individuell plan");
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
    await makeLetters(page, "Svar på meldingen");
    for (const parent of parents) {
      const letter = await readLetter(app, "Svar på meldingen", parent);
      expect(letter).toContain(`Hei ${parent.split(" ")[0] ?? ""}`);
      expect(letter).toContain("barnekoordinator");
      expect(letter).toMatch(/kan klage/);
    }
    const card = await occasion(page, "Svar på meldingen");
    await expect(card.getByRole("link", { name: /^Se på brevet til/ })).toHaveCount(2);
    await markSent(card);
    await reply(page, "koordinator", "Takket ja");
    await reply(page, "plan", "Takket ja");
    await expect(await linesAbout(page, name)).toHaveText([/Ingen er spurt om samtykke/]);
  });

  await test.step("the child is heard, and both sign", async () => {
    await backTo(page, name);
    await openTab(page, "Samtykke");
    await consent(page, { services: ["PPT", "Fysioterapi"], childHeard: "Vil at mamma skal slippe å ringe." });
    const signed = (who: string) => page.getByText(`${who} (`);
    for (const parent of parents) await expect(signed(parent)).toBeVisible();
    await expect(await linesAbout(page, name)).toHaveText([/Mangler koordinator/]);
  });

  await test.step("a barnekoordinator is appointed, and everybody is told", async () => {
    await backTo(page, name);
    await appoint(page, coordinator.name, "Barnekoordinator");
    const letter = await sendLetters(app, "Oppnevning", "PPT");
    expect(letter).toContain(coordinator.name);
    expect(letter).not.toContain("mamma");
    await firstTalk(page);
  });

  await test.step("the plan is begun, and nothing is asked for any more", async () => {
    await openTab(page, "Plan");
    await page.getByRole("button", { name: "Start planen" }).click();
    await expect(await linesAbout(page, name)).toHaveCount(0);
  });
});
