import { faults } from "../support/axe.ts";
import { appoint } from "../support/caseSteps.ts";
import { addCoordinator, berit } from "../support/coordinatorSteps.ts";
import { pdfText } from "../support/pdfText.ts";
import { expect, test } from "../support/readyStore.ts";
import { caseName, expectSaved, openCase, openTab, unlockToPlan } from "../support/steps.ts";

test("a family, a coordinator and a leader are told of an appointment in one go, and the log knows each", async ({
  ready,
}) => {
  const app = await ready.start();
  const { page } = app;
  await unlockToPlan(page);

  await test.step("adds a coordinator with a leader, and appoints", async () => {
    await addCoordinator(page, berit);
    await openCase(page, caseName);
    await appoint(page, berit.name);
  });

  const card = page.getByRole("region", { name: /^Oppnevning/ });

  await test.step("makes the letters that are proposed, all but KE's own", async () => {
    await openTab(page, "Brev");
    await card.getByRole("checkbox", { name: /Koordinerende enhet/ }).uncheck();
    await card.getByRole("button", { name: "Lag 3 brev" }).click();
    await expect(card.getByRole("listitem").filter({ hasText: berit.leader })).toContainText("Skal sendes");
    expect(await faults(page, "letters")).toEqual([]);
  });

  await test.step("prints them in one job", async () => {
    await card.getByRole("button", { name: "Skriv ut 3 brev" }).click();
    await expect(card.getByText("Sendt til skriveren. Kryss av når brevene er sendt.")).toBeVisible();
    expect(app.printed).toHaveLength(1);
    const paper = await pdfText(app.printed[0]);
    expect(paper).toContain("Koordinator er oppnevnt");
    expect(paper).toContain("Du er oppnevnt som koordinator");
    expect(paper).toContain("Hei Lise");
    expect(paper).toContain("Du kan klage");
  });

  await test.step("ticks them as sent, and takes it back in one step", async () => {
    await card.getByRole("button", { name: "Merk 3 brev som sendt i dag" }).click();
    await expect(card.getByText(/^Sendt \d\d\.\d\d\.\d{4}$/)).toHaveCount(3);
    await page.getByRole("button", { name: /^Angre/ }).click();
    await expect(card.getByText("Skal sendes")).toHaveCount(3);
    await page.getByRole("button", { name: /^Gjør om/ }).click();
    await expect(card.getByText(/^Sendt \d\d\.\d\d\.\d{4}$/)).toHaveCount(3);
    await expectSaved(page);
  });

  await test.step("sees a letter that is sent as it was sent", async () => {
    await card.getByRole("link", { name: `Se på brevet til ${berit.leader}` }).click();
    const paper = page.frameLocator(".document-paper");
    await expect(paper.getByText("Oppnevning av koordinator")).toBeVisible();
    await expect(paper.locator("dt", { hasText: "Sendt" })).toBeVisible();
    await expect(page.getByRole("radio", { name: "Nynorsk" })).toHaveCount(0);
    await page.goBack();
    await expect(card.getByLabel("Egne ord i brevet")).toHaveCount(0);
  });

  await test.step("finds each receiver in the access log", async () => {
    await page.evaluate(() => (location.hash = "/innstillinger/innsynslogg"));
    await page.getByRole("heading", { level: 1, name: "Innsynslogg" }).waitFor();
    for (const name of [berit.name, berit.leader]) await expect(page.getByText(name).first()).toBeVisible();
  });
});
