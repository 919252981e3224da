import { faults } from "../support/axe.ts";
import { caseName, expectSaved, newCaseLink, openCases, openStartPage, openTab } from "../support/steps.ts";
import { expect, test } from "../support/walk.ts";

const name = "Siv Oppdiktet Lien";

test("a report is registered without making a person twice, and the clock of its answer is kept", async ({ page }) => {
  const who = page.getByRole("textbox", { name: "Navn", exact: true });
  const register = page.getByRole("button", { name: "Registrer melding" });

  await test.step("what is missing is said in one place, and nothing typed is lost", async () => {
    await newCaseLink(page).click();
    await page.getByLabel("Situasjon og behov", { exact: true }).fill("Trenger hjelp fra flere.");
    await page.getByRole("textbox", { name: "Meldingen kom" }).fill("31.02.2026");
    await register.click();
    const summary = page.getByRole("heading", { name: "Rett dette før du registrerer meldingen" });
    await expect(summary).toBeVisible();
    await expect(page.getByRole("link", { name: /^Skriv datoen meldingen kom/ })).toBeVisible();
    await page.getByRole("link", { name: "Skriv navn eller initialer" }).click();
    await expect(who).toBeFocused();
    await expect(page.getByLabel("Situasjon og behov", { exact: true })).toHaveValue("Trenger hjelp fra flere.");
    expect(await faults(page, "report")).toEqual([]);
  });

  await test.step("a name that sounds like one that is there is warned of, and the report can go to that case", async () => {
    await page.getByRole("textbox", { name: "Meldingen kom" }).fill("i dag");
    await who.fill("Ola Opdiktet Lie");
    const warning = page.getByRole("status").filter({ hasText: "Det finnes en sak som ligner" });
    await expect(warning.getByRole("link", { name: caseName })).toBeVisible();
    await who.fill(name);
    await expect(warning).toHaveCount(0);
    await who.fill(caseName);
    await expect(warning).toContainText("samme navn");
    await warning.getByRole("button", { name: /^Legg meldingen til sak/ }).click();
    await page.getByRole("heading", { level: 1, name: caseName }).waitFor();
    const reports = page.getByRole("region", { name: "Meldinger" });
    await expect(reports.getByText(/Melding fra/)).toHaveCount(2);
  });

  await test.step("a new person has a month until somebody must have answered", async () => {
    await openCases(page);
    await newCaseLink(page).click();
    await who.fill(name);
    await page.getByText("Flere opplysninger om personen").focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("Fastlege").fill("Fjordsida legesenter");
    await page.getByRole("button", { name: "Legg til foresatt eller verge" }).click();
    await page.keyboard.type("Marit Oppdiktet Lien");
    await page.getByText("Mer om behovet og meldingen").click();
    await page.getByLabel("Vedlegg som fulgte med").fill("Epikrise");
    await register.click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await openTab(page, "Personer");
    await expect(page.getByText("Marit Oppdiktet Lien").first()).toBeVisible();
    await openTab(page, "Vurdering");
    const clock = page.getByRole("region", { name: "Foreløpig svar" });
    await expect(clock.getByText(/siste dag er \d\d\.\d\d\.\d{4}/)).toBeVisible();
    await clock.getByRole("button", { name: "Registrer at foreløpig svar er sendt" }).click();
    await expect(clock.getByText(/^Foreløpig svar er sendt \d\d\.\d\d\.\d{4}$/)).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(clock.getByText(/siste dag er/)).toBeVisible();
    await page.keyboard.press("Control+y");
    await expect(clock.getByText(/^Foreløpig svar er sendt/)).toBeVisible();
    const promised = clock.getByRole("textbox", { name: "Svaret kommer innen" });
    await expect(promised).toHaveValue(/^\d\d\.\d\d\.\d{4}$/);
    await promised.fill("+30");
    await promised.blur();
    const day = await promised.inputValue();
    await clock.getByLabel("Hvorfor det tar tid").fill("Vi venter på sykehuset.");
    await expectSaved(page);
    expect(await faults(page, "assessment")).toEqual([]);
    await openStartPage(page);
    const lines = page.getByRole("region", { name: "Trenger deg" }).getByRole("listitem").filter({ hasText: name });
    await expect(lines.filter({ hasText: day })).toContainText("Vurdering av meldingen");
  });
});
