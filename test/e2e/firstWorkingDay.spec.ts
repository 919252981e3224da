import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { docxCheck } from "../support/docxCheck.ts";
import { readDocxText } from "../support/readDocxText.ts";
import { pdfText } from "../support/pdfText.ts";
import { forKe, makeStore, openTab } from "../support/steps.ts";
import { expect, test } from "../support/test.ts";

const rana = join(import.meta.dirname, "../fixtures/import/tjenesteoversikt-rana.csv");
const person = "Tuva Oppdiktet Fjellstad";

test("a KE worker goes from an empty folder to a consent form and an individual plan on paper", async ({
  app,
  folder,
}) => {
  const { page } = app;
  const save = mkdtempSync(join(tmpdir(), "helhet-papir-"));

  await test.step("sets up the store, with the recovery sheet on paper", async () => {
    const groups = await makeStore(app, folder);
    expect(app.printed).toHaveLength(1);
    const sheet = await pdfText(app.printed[0]);
    for (const group of groups) expect(sheet).toContain(group);
    expect(sheet).not.toContain("Nordvik");
    expect(sheet).not.toContain("Kari");
  });

  await test.step("takes in the municipality's service table, with one undo", async () => {
    await page
      .getByRole("link", { name: /Tjenester/ })
      .first()
      .click();
    await page.getByRole("link", { name: "Importer fra regneark" }).first().click();
    app.answerDialog(rana);
    await page.getByRole("button", { name: "Velg fil" }).click();
    await expect(page.getByText("tjenesteoversikt-rana.csv")).toBeVisible();
    await page.getByRole("button", { name: "Importer 21 tjenester" }).click();
    await expect(page.getByText("21 tjenester importert")).toBeVisible();
    await expect(page.getByText("75 14 63 40").first()).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(page.getByText("Ingen tjenester ennå")).toBeVisible();
    await page.keyboard.press("Control+y");
    await page.getByLabel("Søk i navn, innhold og telefon").fill("pp tjen");
    await expect(page.getByRole("button", { name: /PP-tjenesten/ }).first()).toBeVisible();
    await page.getByRole("button", { name: "Bekreftet i dag: PP-tjenesten" }).click();
    await expect(page.getByRole("status").filter({ hasText: "PP-tjenesten er bekreftet i dag" })).toBeAttached();
  });

  await test.step("adds a coordinator", async () => {
    await page
      .getByRole("link", { name: /Koordinatorer/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Ny koordinator" }).first().click();
    await page.getByLabel("Navn", { exact: true }).fill("Berit Påfunn Solvang");
    await page.getByRole("textbox", { name: "Stilling" }).fill("helsesykepleier");
    await page.getByLabel("Enhet", { exact: true }).fill("Familiesenteret");
    await page.getByLabel("Telefon", { exact: true }).fill("00 00 11 22");
    await page.getByRole("button", { name: "Ferdig" }).click();
  });

  await test.step("registers a person who was reported", async () => {
    await page.getByRole("link", { name: /Saker/ }).first().click();
    await page.getByRole("link", { name: "Registrer en melding" }).first().click();
    await page.getByLabel("Navn", { exact: true }).fill(person);
    await page.getByRole("textbox", { name: "Fødselsdato" }).fill("12.4.2016");
    await page.getByLabel("Situasjon og behov").fill("Trenger hjelp fra flere tjenester over lang tid.");
    await page.getByRole("button", { name: "Registrer melding" }).click();
    await expect(page.getByRole("heading", { level: 1, name: person })).toBeVisible();
    await expect(page.getByText(/\d{4}-001/).first()).toBeVisible();
  });

  await test.step("writes up both parents", async () => {
    await openTab(page, "Personer");
    for (const name of ["Marit Oppdiktet Fjellstad", "Jon Oppdiktet Fjellstad"]) {
      await page.getByRole("button", { name: "Legg til kontakt" }).click();
      const contact = page.getByRole("group", { name: "Opplysninger om Kontakt uten navn" });
      await contact.getByLabel("Foreldreansvar").selectOption({ label: "Felles foreldreansvar" });
      await contact.getByRole("textbox", { name: "Navn" }).fill(name);
    }
    await expect(page.getByText(/Lagret kl\. \d\d\.\d\d/).first()).toBeVisible();
  });

  await test.step("makes, prints and signs the consent form", async () => {
    await openTab(page, "Samtykke");
    await page.getByRole("button", { name: "Lag samtykkeerklæring" }).click();
    await expect(page.getByText(/mellom 7 og 11 år/)).toBeVisible();
    await page.getByRole("button", { name: "Legg til tjeneste" }).click();
    await page
      .getByRole("group", { name: "Tjeneste uten navn" })
      .getByRole("combobox", { name: "Tjeneste" })
      .fill("PP-tjenesten");
    await page.getByRole("group", { name: "PP-tjenesten" }).getByLabel("Får dele?").selectOption("Ja");
    await page.getByLabel("Hva barnet har sagt").fill("Tuva vil at lærerne skal vite det.");
    await page.getByRole("link", { name: "Forhåndsvis og skriv ut" }).click();
    const paper = page.frameLocator("iframe");
    await expect(paper.getByRole("heading", { level: 1 }).first()).toBeVisible();
    await expect(paper.getByText("PP-tjenesten").first()).toBeVisible();
    await page.getByRole("button", { name: "Skriv ut" }).click();
    await expect(page.getByText("Sendt til skriveren. Samtykket er merket som skrevet ut.")).toBeVisible();
    const form = await pdfText(app.printed[1]);
    expect(form).toContain(person);
    expect(form).toContain("PP-tjenesten");
    expect(form).toContain("Marit Oppdiktet Fjellstad");
    expect(form).toMatch(/frivillig/);

    app.answerDialog(join(save, "samtykke.docx"));
    await page.getByRole("button", { name: "Lagre som Word" }).click();
    await expect(page.getByText("Lagret som samtykke.docx")).toBeVisible();

    await page.getByRole("link", { name: "Samtykket", exact: true }).click();
    await page.getByRole("button", { name: "Registrer underskrift" }).click();
    await page.getByRole("textbox", { name: "Dato for underskrift", exact: true }).fill("i dag");
    await page.getByRole("checkbox", { name: "Marit Oppdiktet Fjellstad" }).check();
    await page.getByRole("button", { name: "Registrer underskrift" }).last().click();
    await expect(page.getByText("Kryss av for at du har sett dette")).toBeVisible();
    await page.getByRole("checkbox", { name: "Jeg har sett dette" }).check();
    await page.getByLabel("Hvorfor er det riktig likevel?").fill("Far skriver under på mandag.");
    await page.getByRole("button", { name: "Registrer underskrift" }).last().click();
    await expect(page.getByText("Far skriver under på mandag.")).toBeVisible();
    await expect(page.getByText("Denne utgaven er låst").first()).toBeVisible();
  });

  await test.step("appoints the coordinator", async () => {
    await openTab(page, "Koordinator");
    await page.getByRole("radio", { name: /Berit Påfunn Solvang/ }).check();
    await page.getByRole("button", { name: "Oppnevn koordinator" }).click();
    await expect(page.getByText("Berit Påfunn Solvang").first()).toBeVisible();
    await openTab(page, "Oversikt");
    await expect(page.getByText("Har koordinator").first()).toBeVisible();
  });

  await test.step("writes the plan", async () => {
    await openTab(page, "Plan");
    await page.getByRole("button", { name: "Start planen" }).click();
    await page.getByLabel("Dette vil jeg at dere skal vite om meg").fill("Jeg er glad i hunder og fotball.");
    await page.getByRole("link", { name: /Mål og tiltak/ }).click();
    await page.getByRole("button", { name: "Legg til mål" }).click();
    const measure = page.getByRole("group", { name: "Tiltak 1.1.1" });
    await page.getByLabel("Hva vil jeg oppnå?").fill("Jeg vil være med på fotballen.");
    await page.getByRole("textbox", { name: /Delmål 1\.1/ }).fill("Trene en gang i uka");
    await measure.getByRole("textbox", { name: "Tiltak" }).fill("Følge til trening hver tirsdag");
    await measure.getByLabel("Ansvarlig").fill("Familiesenteret");
    await measure.getByRole("textbox", { name: "Frist" }).fill("30.02.2027");
    await page.keyboard.press("Tab");
    await expect(page.getByText("Datoen finnes ikke. Skriv for eksempel 28.02.2027.").first()).toBeVisible();
    await measure.getByRole("textbox", { name: "Frist" }).fill("28.02.2027");
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: /^Angre/ }).click();
    await page.getByRole("button", { name: /^Gjør om/ }).click();
    await expect(measure.getByRole("textbox", { name: "Frist" })).toHaveValue("28.02.2027");
    await page.keyboard.press("Control+s");
    await expect(page.getByText(/Lagret kl\. \d\d\.\d\d/).first()).toBeVisible();
  });

  await test.step("exports it to Word in bokmål and nynorsk, and to PDF", async () => {
    await page.getByRole("link", { name: "Forhåndsvis, skriv ut, Word" }).click();
    await expect(page.frameLocator("iframe").getByText("Jeg vil være med på fotballen.").first()).toBeVisible();
    await forKe(page);
    app.answerDialog(join(save, "plan.docx"));
    await page.getByRole("button", { name: "Lagre som Word" }).click();
    await expect(page.getByText("Lagret som plan.docx")).toBeVisible();
    app.answerDialog(join(save, "plan.pdf"));
    await page.getByRole("button", { name: "Lagre som PDF" }).click();
    await expect(page.getByText("Lagret som plan.pdf")).toBeVisible();
    await page
      .getByRole("group", { name: "Målform i dokumentet" })
      .or(page.getByRole("radiogroup", { name: "Målform i dokumentet" }))
      .getByText("Nynorsk")
      .click();
    await expect(
      page.frameLocator("iframe").getByText("Dette er planen min. Han samlar måla mine").first(),
    ).toBeVisible();
    app.answerDialog(join(save, "plan-nn.docx"));
    await page.getByRole("button", { name: "Lagre som Word" }).click();
    await expect(page.getByText("Lagret som plan-nn.docx")).toBeVisible();
  });

  await test.step("finds the files whole, right and without the person's name around them", () => {
    expect(readdirSync(save).sort()).toEqual(["plan-nn.docx", "plan.docx", "plan.pdf", "samtykke.docx"]);
    for (const name of ["plan.docx", "plan-nn.docx", "samtykke.docx"]) {
      const bytes = readFileSync(join(save, name));
      expect(docxCheck(bytes)).toEqual([]);
      const text = readDocxText(bytes);
      expect(text.body).toContain(person);
      expect(text.properties).not.toContain("Tuva");
    }
    expect(readDocxText(readFileSync(join(save, "plan.docx"))).body).toContain("Følge til trening hver tirsdag");
  });

  await test.step("finds nothing readable in the store's folder", () => {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    expect(names.filter((name) => /tuva|fjellstad|marit/i.test(basename(name)))).toEqual([]);
    writeFileSync(join(save, "names.txt"), names.join("\n"));
    for (const name of names.filter((path) => path.endsWith(".rec"))) {
      expect(readFileSync(join(folder, name)).includes(Buffer.from("Oppdiktet"))).toBe(false);
    }
  });
});
