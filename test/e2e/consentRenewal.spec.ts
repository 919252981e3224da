import { join } from "node:path";
import * as ke from "../support/caseSteps.ts";
import { expectSaved, openCase, openTab } from "../support/steps.ts";
import { expect, test } from "../support/walk.ts";

const name = "Randi Oppdiktet Holm";
const paper = join(import.meta.dirname, "../../build/icon.png");

test("a consent that runs out is renewed from what it said, and the signed paper is kept with it", async ({
  app,
  page,
}) => {
  await ke.report(page, { name, age: 50 });

  await test.step("the first is signed for ten days", async () => {
    await openTab(page, "Samtykke");
    await page.getByRole("button", { name: "Lag samtykkeerklæring" }).click();
    await page.getByRole("textbox", { name: "Gjelder til" }).fill("+10");
    await page.getByRole("button", { name: "Legg til tjeneste" }).click();
    await page.getByLabel("Tjeneste", { exact: true }).fill("PPT");
    await page.getByRole("combobox", { name: "Får dele?" }).selectOption({ label: "Ja, med begrensninger" });
    await page
      .getByLabel("Hva skal ikke deles, eller bare deles i noen tilfeller?", { exact: true })
      .fill("Ikke om økonomi");
    await page.getByRole("combobox", { name: "Hvordan ble informasjonen gitt?" }).selectOption({ label: "Muntlig" });
    await ke.sign(page);
    await expect(page.getByText(/^Samtykket går ut \d\d\.\d\d\.\d{4}, om 10 dager\.$/)).toBeVisible();
    const asked = await ke.linesAbout(page, name);
    await expect(asked.filter({ hasText: "Samtykket går ut" })).toHaveCount(1);
    await asked.getByRole("link", { name: /^Forny: / }).click();
  });

  await test.step("the next version says the same, and asks to be told and signed again", async () => {
    await page.getByRole("button", { name: "Forny samtykket" }).click();
    await expect(page.getByRole("heading", { name: "Samtykkeerklæring, utgave 2" })).toBeVisible();
    const service = page.getByRole("group", { name: "PPT", exact: true });
    await expect(service.getByLabel("Får dele?").getByRole("option", { selected: true })).toHaveText(
      "Ja, med begrensninger",
    );
    await expect(service.getByLabel(/^Hva skal ikke deles/)).toHaveValue("Ikke om økonomi");
    await expect(page.getByText("Skriv når og hvordan informasjonen ble gitt")).toBeVisible();
    await page.getByRole("combobox", { name: "Hvordan ble informasjonen gitt?" }).selectOption({ label: "Muntlig" });
    await ke.sign(page);
  });

  await test.step("the signed paper is attached, seen, loosened and tied again", async () => {
    app.answerDialog(paper);
    await page.getByRole("button", { name: "Legg ved skannet papir" }).click();
    await page.getByRole("button", { name: "Se det skannede papiret" }).click();
    const seen = page.getByRole("dialog");
    await expect(seen.getByRole("img")).toBeVisible();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Fjern koblingen til papiret" }).click();
    await expect(page.getByRole("button", { name: "Legg ved skannet papir" })).toBeVisible();
    await page.getByRole("status").getByRole("button", { name: "Angre" }).click();
    await expect(page.getByRole("button", { name: "Se det skannede papiret" })).toBeVisible();
    await expectSaved(page);
    await openTab(page, "Vedlegg");
    await expect(page.getByRole("textbox", { name: "Navn på vedlegget" })).toHaveValue(
      "Samtykke utgave 2, underskrevet",
    );
  });

  await test.step("the old one stays as it was, and nobody is asked to renew any more", async () => {
    await openTab(page, "Samtykke");
    await page.getByRole("link", { name: "Utgave 1" }).click();
    await expect(page.getByText("Denne utgaven er låst.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Forny samtykket" })).toHaveCount(0);
    const asked = await ke.linesAbout(page, name);
    await expect(asked).not.toHaveCount(0);
    await expect(asked.filter({ hasText: "Samtykket går ut" })).toHaveCount(0);
    await openCase(page, name);
  });

  await test.step("the service alone is taken back and the plan stands; the rest goes in one press", async () => {
    await openTab(page, "Samtykke");
    await page.getByRole("link", { name: "Utgave 2" }).click();
    const register = page.getByRole("button", { name: "Registrer tilbaketrekking" });
    await register.click();
    await page.getByRole("radio", { name: "Bare noe av det" }).check();
    await register.click();
    await expect(page.getByText("Kryss av for det som trekkes tilbake")).toBeVisible();
    await page.getByRole("checkbox", { name: "Deling av opplysninger med PPT" }).check();
    await register.click();
    await expect(page.getByText("Delvis trukket tilbake")).toBeVisible();
    await expect(page.getByText("PPT: trukket tilbake")).toBeVisible();
    await expect(page.getByText("At det lages en individuell plan", { exact: true })).toBeVisible();
    await register.click();
    await register.click();
    await expect(page.getByText("At det lages en individuell plan: trukket tilbake")).toBeVisible();
    await expect(page.getByText("Hele samtykket")).toBeVisible();
    await expect(register).toHaveCount(0);
  });
});
