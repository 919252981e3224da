import * as ke from "../../support/caseSteps.ts";
import { expectSaved, openCase, openTab } from "../../support/steps.ts";
import { expect, test } from "../../support/walk.ts";

const name = "Hilde Oppdiktet Nes";

test("4: a refusal that is complained about goes to statsforvalteren, and stands", async ({ app, page }) => {
  await test.step("a refusal asks for reasons, and the letter tells of the right to complain", async () => {
    await ke.report(page, { name, age: 45 });
    await ke.assess(page, "Vilkårene er ikke oppfylt");
    const why = page.getByText(/^Skriv hvorfor vilkårene ikke er oppfylt\./);
    await expect(why).toBeVisible();
    await page.getByLabel("Begrunnelse", { exact: true }).fill("Du trenger hjelp fra én tjeneste.");
    await expect(why).toHaveCount(0);
    await expect(await ke.linesAbout(page, name)).toHaveText([
      /Konkludert, men svaret er ikke sendt/,
      /Foreløpig svar på meldingen/,
    ]);
    await openCase(page, name);
    const refusal = await ke.sendLetters(app, "Svar på meldingen", name);
    expect(refusal).toContain("Du trenger hjelp fra én tjeneste.");
    expect(refusal).toMatch(/Du kan klage/);
    expect(refusal).toMatch(/statsforvalteren/i);
    await openTab(page, "Vurdering");
    await expect(page.getByText(/^Personen kan klage til og med \d\d\.\d\d\.\d{4}/)).toBeVisible();
  });

  const complaint = page.getByRole("region", { name: "Klager" });

  await test.step("the complaint comes to the municipality, which has it to look at first", async () => {
    await complaint.getByRole("button", { name: "Registrer en klage" }).click();
    await complaint.getByRole("textbox", { name: "Hvem klager" }).fill(name);
    await complaint.getByRole("textbox", { name: "Hva klagen går ut på" }).fill("Jeg trenger flere tjenester.");
    await expect(complaint.getByText(/^Vurder om svaret skal gjøres om\. .*Fristen er \d\d/)).toBeVisible();
    await expect(await ke.linesAbout(page, name)).toHaveText([/Klage som venter på kommunen/]);
  });

  await test.step("the municipality stands by it and sends it on", async () => {
    await openCase(page, name);
    await openTab(page, "Vurdering");
    await complaint.getByRole("button", { name: /^Klage om koordinator/ }).click();
    await complaint.getByRole("radio", { name: "Svaret står fast" }).check();
    await complaint.getByRole("textbox", { name: "Kommunens begrunnelse" }).fill("Ingen nye opplysninger.");
    await expect(complaint.getByText(/^Send klagen til statsforvalteren med kommunens vurdering/)).toBeVisible();
    await complaint.getByRole("textbox", { name: "Sendt til statsforvalteren" }).fill("i dag");
    await complaint.getByRole("textbox", { name: "Kommunens begrunnelse" }).focus();
    await expect(complaint.getByText(/^Vent på statsforvalteren/)).toBeVisible();
    await ke.makeLetters(page, "Klage");
    const forwarded = await ke.readLetter(app, "Klage", name);
    expect(forwarded).toContain("Ingen nye opplysninger.");
    const toGovernor = await ke.readLetter(app, "Klage", "Statsforvalteren");
    expect(toGovernor).toContain("Ingen nye opplysninger.");
    await ke.markSent(await ke.occasion(page, "Klage"));
    await expect(await ke.linesAbout(page, name)).toHaveCount(0);
  });

  await test.step("statsforvalteren agrees with the municipality, and the case is closed", async () => {
    await openCase(page, name);
    await openTab(page, "Vurdering");
    await complaint.getByRole("button", { name: /^Klage om koordinator/ }).click();
    await complaint.getByRole("combobox", { name: "Utfall" }).selectOption({ label: "Klageren fikk ikke medhold" });
    await expect(complaint.getByText(/^Klagen er ferdig/)).toBeVisible();
    await expectSaved(page);
    await ke.openClosing(page, "Vilkårene er ikke oppfylt");
    await ke.closeCase(page);
    await ke.sendLetters(app, "Avslutning", name);
    await ke.archive(page);
    await expect(await ke.linesAbout(page, name)).toHaveCount(0);
  });
});
