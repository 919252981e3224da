import type { Page } from "playwright-core";
import { openPractice } from "../support/steps.ts";
import { faults } from "../support/axe.ts";
import { expect, test } from "../support/test.ts";

type Language = "nb" | "nn";
type Theme = "light" | "dark";

const looks = (["nb", "nn"] as const).flatMap((language) =>
  (["light", "dark"] as const).map((theme) => ({ language, theme })),
);

/** The documents as they are shown and printed; a frame without script cannot be asked, so each is opened by itself. */
async function faultsInDocuments(page: Page, addresses: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    found.push(...(await faults(page, "document")));
  }
  return found;
}

async function look(page: Page, language: Language, theme: Theme): Promise<void> {
  await page.evaluate(
    (choice) =>
      (window as unknown as { helhet: { setPreferences: (choice: object) => Promise<unknown> } }).helhet.setPreferences(
        choice,
      ),
    { language, theme },
  );
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

async function show(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), address);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
}

/** Words of the other written language that must not stand on a screen (`ui.md` 5). Names and typed text aside. */
const bokmalOnly =
  /(?<!\p{L})(ikke|hvordan|hvem|hva|hvorfor|noen|noe|uke|måned|være|tjenester|koordinatorer|velg|åpne|endret|mangler|slik de)(?!\p{L})/iu;

for (const { language, theme } of looks) {
  test(`axe finds nothing on any page (${language}, ${theme})`, async ({ app }) => {
    const { page } = app;
    const found: string[] = [];
    await look(page, language, theme);
    found.push(...(await faults(page, "start")));
    await openPractice(app);
    await page.evaluate(() => (window as unknown as { helhet: { lock: () => Promise<unknown> } }).helhet.lock());
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    found.push(...(await faults(page, "lock")));
    await page.getByRole("button", { name: /Fyll (den|henne|ho) inn|Fyll inn/ }).click();
    await page.getByRole("button", { name: "Lås opp" }).click();
    await page.getByRole("heading", { level: 1, name: "Saker" }).waitFor();
    const { id, consentId, empty, closed } = await page.evaluate(async () => {
      interface Bridge {
        listCases: () => Promise<{ value: { id: string; status: string }[] }>;
        openCase: (input: {
          id: string;
        }) => Promise<{ value: { data: { consents: { id: string; state: string }[] } } }>;
      }
      const { helhet } = window as unknown as { helhet: Bridge };
      const rows = (await helhet.listCases()).value;
      const full = rows.find((row) => row.status === "planInForce")?.id ?? "";
      const opened = await helhet.openCase({ id: full });
      return {
        id: full,
        consentId: opened.value.data.consents[0]?.id ?? "",
        empty: rows.find((row) => row.status === "received")?.id ?? "",
        closed: rows.find((row) => row.status === "closed")?.id ?? "",
      };
    });
    const sections = [
      "aboutMe",
      "consent",
      "coordinator",
      "participants",
      "situation",
      "wishes",
      "lifeAreas",
      "goals",
      "contributions",
    ];
    const more = ["services", "otherPlans", "cooperation", "execution", "meetings", "evaluations", "signing"];
    const pages = [
      "#/oversikt",
      "#/saker",
      "#/sok",
      "#/saker/ny",
      `#/saker/${id}`,
      `#/saker/${id}/personer`,
      `#/saker/${id}/koordinator`,
      `#/saker/${id}/kontakt`,
      `#/saker/${id}/deltakere`,
      `#/saker/${id}/samtykke`,
      `#/saker/${id}/samtykke/${consentId}`,
      ...[...sections, ...more].map((section) => `#/saker/${id}/plan?del=${section}`),
      `#/saker/${id}/dokument/plan/-`,
      `#/saker/${id}/dokument/consent/${consentId}`,
      `#/saker/${id}/vurdering`,
      `#/saker/${id}/avslutning`,
      `#/saker/${closed}/avslutning`,
      `#/saker/${empty}`,
      `#/saker/${empty}/koordinator`,
      `#/saker/${empty}/deltakere`,
      `#/saker/${empty}/samtykke`,
      `#/saker/${empty}/plan`,
      "#/koordinatorer",
      "#/tjenester",
      "#/tjenester/import",
      "#/innstillinger",
      ...["kommunen", "frister", "lover", "loypa", "lister", "brev", "oppbevaring"].map(
        (part) => `#/innstillinger/${part}`,
      ),
      "#/innstillinger/brukere",
      "#/innstillinger/sikkerhetskopi",
    ];
    const documents: string[] = [];
    for (const address of pages) {
      await show(page, address);
      found.push(...(await faults(page, address)));
      if (address.includes("/dokument/"))
        documents.push(await page.locator("iframe").evaluate((frame) => (frame as HTMLIFrameElement).src));
    }
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").waitFor();
    found.push(...(await faults(page, "palette")));
    await page.keyboard.type("skole");
    await page.getByRole("dialog").locator("mark").first().waitFor();
    found.push(...(await faults(page, "palette with what is written in the cases")));
    found.push(...(await faultsInDocuments(page, documents)));
    expect(found).toEqual([]);
  });
}

test("every screen is in nynorsk when nynorsk is chosen", async ({ app }) => {
  const { page } = app;
  await look(page, "nn", "light");
  await openPractice(app);
  for (const address of [
    "#/oversikt",
    "#/saker",
    "#/saker/ny",
    "#/koordinatorer",
    "#/tjenester/import",
    "#/innstillinger",
    "#/innstillinger/frister",
    "#/innstillinger/lover",
    "#/innstillinger/loypa",
    "#/innstillinger/lister",
    "#/innstillinger/brev",
    "#/innstillinger/oppbevaring",
  ]) {
    await show(page, address);
    const labels = await page
      .locator("h1, h2, h3, label, legend, button, th, .lead, .card-lead, .field-hint")
      .allInnerTexts();
    expect(
      labels.filter((text) => bokmalOnly.test(text)),
      address,
    ).toEqual([]);
  }
});

for (const [width, name] of [
  [640, "200 % zoom at 1280"],
  [320, "400 %"],
] as const) {
  test(`no page scrolls sideways at ${name}`, async ({ app }) => {
    const { page } = app;
    await openPractice(app);
    await page.setViewportSize({ width, height: 800 });
    const id = await page.evaluate(
      async () =>
        (
          await (
            window as unknown as { helhet: { listCases: () => Promise<{ value: { id: string }[] }> } }
          ).helhet.listCases()
        ).value[0]?.id,
    );
    for (const address of [
      "#/saker",
      "#/sok",
      "#/saker/ny",
      `#/saker/${id}`,
      `#/saker/${id}/avslutning`,
      `#/saker/${id}/personer`,
      `#/saker/${id}/kontakt`,
      `#/saker/${id}/plan?del=goals`,
      "#/koordinatorer",
      "#/tjenester",
      "#/innstillinger",
      "#/innstillinger/frister",
      "#/innstillinger/lover",
      "#/innstillinger/loypa",
      "#/innstillinger/lister",
    ]) {
      await show(page, address);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, address).toBeLessThanOrEqual(0);
      const main = await page.getByRole("main").evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(main, address).toBeLessThanOrEqual(1);
    }
  });
}
