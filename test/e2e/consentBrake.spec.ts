import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { CaseRecord } from "../../shared/case/schema.ts";
import type { Bridge } from "../../shared/ipc/contract.ts";
import { makeConsent, makeConsentService, makeLifeArea } from "../fixtures/makeCase.ts";
import { faults } from "../support/axe.ts";
import { readDocxText } from "../support/readDocxText.ts";
import { expect, test } from "../support/readyStore.ts";
import { caseName, openCase, openCases, openTab, registerCase, unlock } from "../support/steps.ts";

const sister = "Mia Oppdiktet Li";

/** Stores a change of a case the way the window does, without typing all of it. */
async function tell(page: Page, name: string, parts: Partial<CaseRecord>): Promise<void> {
  await page.evaluate(
    async ({ name: wanted, parts: changes }) => {
      const { helhet } = window as unknown as { helhet: Bridge };
      const rows = await helhet.listCases();
      const row = rows.ok ? rows.value.find((one) => one.name === wanted) : undefined;
      const opened = await helhet.openCase({ id: row?.id ?? "" });
      if (!opened.ok) throw new Error(opened.error.code);
      const { revision, data } = opened.value;
      const merged = {
        ...data,
        ...changes,
        plan: { ...data.plan, ...changes.plan },
        person: { ...data.person, ...changes.person },
      };
      const saved = await helhet.saveCase({ base: revision, data: merged });
      if (!saved.ok) throw new Error(saved.error.code);
    },
    { name, parts },
  );
}

test("a plan for PPT without consent to health, past the brake with a reason, and the family's shared parts", async ({
  ready,
}) => {
  const app = await ready.start();
  const { page } = app;
  await unlock(page);
  const row = { name: "PPT", decision: "allowed", topics: ["plan", "functioning", "education", "family"] } as const;
  const plan = {
    lifeAreas: [
      makeLifeArea({ id: "omrade-1", key: "health", needsNow: "Trenger ro etter anfall" }),
      makeLifeArea({ id: "omrade-2", key: "education", needsNow: "Trenger egen pult" }),
    ],
    crisis: "Ring mamma med en gang",
  } as Partial<CaseRecord["plan"]> as CaseRecord["plan"];
  const consents = [
    makeConsent({
      state: "signed",
      signedOn: "2026-01-02",
      forSharing: true,
      services: [makeConsentService({ ...row, topics: [...row.topics] })],
    }),
  ];
  await tell(page, caseName, { plan, consents });
  const where = mkdtempSync(join(tmpdir(), "helhet-brems-"));
  const paper = page.frameLocator("iframe");

  await test.step("tells what is left out, and leaves it out", async () => {
    await openCase(page, caseName);
    await openTab(page, "Plan");
    await page.getByText("Forhåndsvis, skriv ut, Word").click();
    await expect(paper.getByText("Trenger ro etter anfall").first()).toBeVisible();
    await page.getByRole("button", { name: "Lagre som Word" }).click();
    await expect(page.getByText("Velg hvem som skal ha dokumentet")).toBeVisible();
    await expect(page.getByLabel("Hvem skal ha dette?")).toBeFocused();
    await page.getByLabel("Hvem skal ha dette?").selectOption({ label: "PPT (tjeneste)" });
    await expect(
      page.getByText(
        "PPT har ikke samtykke til helseopplysninger. 2 avsnitt er utelatt: Helse og mestring, hvis jeg får det vanskelig.",
      ),
    ).toBeVisible();
    await expect(paper.getByText("Trenger egen pult").first()).toBeVisible();
    await expect(paper.getByText("Trenger ro etter anfall")).toHaveCount(0);
    expect(await faults(page, "brake")).toEqual([]);
    app.answerDialog(join(where, "plan.docx"));
    await page.getByRole("button", { name: "Lagre som Word" }).click();
    await expect(page.getByText("Lagret som plan.docx")).toBeVisible();
    const { body } = readDocxText(readFileSync(join(where, "plan.docx")));
    expect(body).toContain("Trenger egen pult");
    expect(body).not.toMatch(/anfall|Ring mamma/);
  });

  await test.step("goes past it with a reason", async () => {
    await page.getByRole("button", { name: "Ta med likevel" }).click();
    await page.getByRole("button", { name: "Ta med likevel" }).click();
    await expect(page.getByText("Skriv hvorfor det skal med")).toBeVisible();
    await page.getByLabel("Hvorfor skal det med likevel?").fill("Fare for liv og helse");
    await page.getByRole("button", { name: "Ta med likevel" }).click();
    await expect(page.getByText("Alt er tatt med. Grunn: Fare for liv og helse")).toBeVisible();
    await expect(paper.getByText("Trenger ro etter anfall").first()).toBeVisible();
    app.answerDialog(join(where, "alt.docx"));
    await page.getByRole("button", { name: "Lagre som Word" }).click();
    await expect(page.getByText("Lagret som alt.docx")).toBeVisible();
    expect(readDocxText(readFileSync(join(where, "alt.docx"))).body).toContain("Ring mamma");
  });

  await test.step("shows the family only what is shared", async () => {
    await registerCase(page, sister);
    const person = { birthDate: "1990-01-01", phone: "555 66 777", address: "Hemmelig vei 1" } as CaseRecord["person"];
    const family = { ties: [], shares: ["phone" as const], sharesOn: "2026-01-01", sharesBy: "Mia", sharesNote: "" };
    await openCases(page);
    await tell(page, sister, { person, family });
    await openCase(page, caseName);
    await openTab(page, "Personer");
    await page.getByRole("button", { name: "Knytt til en sak" }).click();
    await page.getByLabel("Sak (nummer eller navn)").fill("mia");
    await page.getByRole("button", { name: sister }).click();
    await page.getByRole("link", { name: "Se familien samlet" }).click();
    await expect(page.getByText("555 66 777")).toBeVisible();
    const known = page.getByRole("row").filter({ hasText: sister });
    await expect(known.getByRole("cell", { name: "Ja", exact: true })).toHaveCount(1);
    await expect(page.getByText("Hemmelig vei 1")).toHaveCount(0);
    expect(await faults(page, "family")).toEqual([]);
  });

  await test.step("finds the override in the access log, with receiver and reason", async () => {
    await page.evaluate(() => (location.hash = "/innstillinger/innsynslogg"));
    const entry = page.getByRole("listitem").filter({ hasText: "Gikk utenom et samtykke" });
    await expect(entry).toContainText("PPT");
    await expect(entry).toContainText("Fare for liv og helse");
  });
});
