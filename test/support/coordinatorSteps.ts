import type { Page } from "playwright-core";
import { expectSaved } from "./steps.ts";

export interface Coordinator {
  name: string;
  unit: string;
  leader: string;
}

export const berit: Coordinator = {
  name: "Berit Påfunn Solvang",
  unit: "Oppfølgingstjenesten",
  leader: "Lise Påfunn Leder",
};

/** From anywhere in the work to the register. */
export async function openCoordinators(page: Page): Promise<void> {
  await page
    .getByRole("navigation", { name: "Hovedmeny" })
    .getByRole("link", { name: /^Koordinatorer/ })
    .click();
  await page.getByRole("heading", { level: 1, name: "Koordinatorer" }).waitFor();
}

/** Into the register; a leader who is there is told of what happens. */
export async function addCoordinator(
  page: Page,
  { name, unit = "", leader = "" }: Partial<Coordinator> & Pick<Coordinator, "name">,
): Promise<void> {
  await openCoordinators(page);
  await page.getByRole("button", { name: "Ny koordinator" }).first().click();
  await page.getByLabel("Navn", { exact: true }).fill(name);
  await page.getByLabel("Enhet", { exact: true }).fill(unit);
  await page.getByLabel("Nærmeste leder", { exact: true }).fill(leader);
  await page.getByRole("button", { name: "Ferdig" }).click();
  await expectSaved(page);
}
