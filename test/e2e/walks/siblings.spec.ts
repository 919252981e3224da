import type { Page } from "playwright-core";
import * as ke from "../../support/caseSteps.ts";
import { expectSaved, openCase, openTab } from "../../support/steps.ts";
import { expect, test } from "../../support/walk.ts";

const ada = "Ada Oppdiktet Moen";
const emil = "Emil Oppdiktet Moen";
const parents = ["Nina Oppdiktet Moen", "Jon Oppdiktet Moen"] as const;

/** From the report to the signed consent. */
async function asFarAsConsent(page: Page, name: string, age: number, service: string): Promise<void> {
  await ke.report(page, { name, age });
  for (const parent of parents)
    await ke.addContact(page, { name: parent, relation: "Forelder", responsibility: "Felles foreldreansvar" });
  await ke.assess(page, "Tilbud om barnekoordinator");
  await ke.reply(page, "koordinator", "Takket ja");
  await ke.consent(page, { services: [service], childHeard: "Vil at noen passer på." });
}

/** The page of the family, from the case that is open. */
async function openFamily(page: Page): Promise<void> {
  await openTab(page, "Personer");
  await page.getByRole("link", { name: "Se familien samlet" }).click();
}

test("8: two siblings share a barnekoordinator, and nothing else crosses between their cases", async ({
  app,
  page,
  coordinator,
}) => {
  await test.step("the first gets a barnekoordinator, both parents are told", async () => {
    await asFarAsConsent(page, ada, 9, "PPT");
    const answer = await ke.sendLetters(app, "Svar på meldingen", parents[0]);
    expect(answer).toContain("barnekoordinator");
    await ke.appoint(page, coordinator.name, "Barnekoordinator");
  });

  await test.step("the second is tied to the first, and sees nothing until it is shared", async () => {
    await asFarAsConsent(page, emil, 10, "BUP");
    await openTab(page, "Personer");
    await page.getByRole("button", { name: "Knytt til en sak" }).click();
    await page.getByLabel("Sak (nummer eller navn)", { exact: true }).fill("ada");
    await page.getByRole("button", { name: ada }).click();
    await expect(page.getByRole("button", { name: /^Løs fra sak/ })).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(page.getByText("Saken er ikke knyttet til noen annen sak.")).toBeVisible();
    await page.keyboard.press("Control+y");
    await openFamily(page);
    await expect(page.getByText("Deler ingenting med familien.")).toBeVisible();
    await expect(page.getByText(coordinator.name)).toHaveCount(0);
    await expect(page.getByText("PPT")).toHaveCount(0);
  });

  await test.step("the parents say that who is coordinator may be known, and the same is proposed", async () => {
    await openCase(page, ada);
    await openTab(page, "Personer");
    const shares = page.getByRole("region", { name: "Dette kan familien se" });
    await shares.getByRole("checkbox", { name: "Hvem som er koordinator" }).check();
    await expect(shares.getByText("Ingenting deles før det står hvem som sa ja, og når.")).toBeVisible();
    await shares.getByLabel("Hvem sa ja", { exact: true }).fill(parents.join(" og "));
    await shares.getByRole("textbox", { name: "Sagt ja" }).fill("i dag");
    await expectSaved(page);
    await openCase(page, emil);
    await openFamily(page);
    await expect(page.getByText(new RegExp(`^${coordinator.name} er barnekoordinator i sak`))).toBeVisible();
    await expect(page.getByText("PPT")).toHaveCount(0);
    await ke.appoint(page, coordinator.name, "Barnekoordinator");
  });

  await test.step("no letter of one tells of the other", async () => {
    await ke.makeLetters(page, "Oppnevning");
    for (const receiver of [parents[1], coordinator.name, "BUP"]) {
      const letter = await ke.readLetter(app, "Oppnevning", receiver);
      expect(letter).toContain(coordinator.name.split(" ")[0]);
      expect(letter).not.toMatch(/Ada|PPT/);
    }
    await ke.markSent(await ke.occasion(page, "Oppnevning"));
    const asked = await ke.linesAbout(page, emil);
    await expect(asked).toHaveText([/Konkludert, men svaret er ikke sendt/, /Første kontakt etter oppnevning/]);
  });

  await test.step("both have heard from her, and nothing is asked for any more", async () => {
    await openCase(page, emil);
    await ke.sendLetters(app, "Svar på meldingen", parents[1]);
    await ke.firstTalk(page);
    await expect(await ke.linesAbout(page, emil)).toHaveCount(0);
    await expect(await ke.startLines(page, ada)).toHaveText([/Første kontakt etter oppnevning/]);
    await openCase(page, ada);
    await ke.firstTalk(page);
    await expect(await ke.linesAbout(page, ada)).toHaveCount(0);
  });
});
