import type { Page } from "playwright-core";
import type { Look } from "./look.ts";

/** Names of the practice people the pictures need; they never become file names. */
export const people = {
  fullPlan: "Nora Eksempel Fjellvik",
  nynorskPlan: "Håkon Dikta Eide",
  draftConsent: "Amina Oppdikta Warsame",
  guardian: "Arvid Eksempel Nesje",
  confidential: "Mia Fiktiv Olsen",
  strictlyConfidential: "A. B.",
  justReceived: "Aksel Eksempel Myrvang",
  expectedChild: "Barnet til Silje Prøve Haugland",
  overdue: "Odd Oppdikta Haugen",
  refused: "Torbjørn Liksom Aasen",
  withdrawn: "Solveig Tenkt Moen",
  closed: "Gunnar Prøve Dalen",
} as const;

/** Ids of the practice cases, by name. */
export async function caseIds(page: Page): Promise<Map<string, string>> {
  const rows = await page.evaluate(async () => {
    interface Bridge {
      listCases: () => Promise<{ value: { name: string; id: string }[] }>;
    }
    const { helhet } = window as unknown as { helhet: Bridge };
    return (await helhet.listCases()).value;
  });
  return new Map(rows.map(({ name, id }) => [name, id]));
}

/** A way on from here, link or button: to the eye of the user it is the same. */
export const way = (page: Page, name: string) =>
  page
    .getByRole("link", { name, exact: true })
    .or(page.getByRole("button", { name, exact: true }))
    .first();

/** What a user does to get somewhere, by what is read on the screen. */
export function walk(page: Page, { t }: Look) {
  const palette = page.getByRole("combobox", { name: t.app.goAnywhere });
  const hits = page.getByRole("listbox", { name: t.app.palette.hits });
  const openPalette = async (): Promise<void> => {
    await page.getByRole("button", { name: t.app.goAnywhere }).click();
    await palette.waitFor();
  };
  const menu = (text: string) =>
    page.getByRole("navigation", { name: t.app.mainMenu }).getByRole("link", { name: new RegExp(`^${text}`) });
  const heading = (name: string) => page.getByRole("heading", { level: 1, name });
  return {
    openPalette,
    palette,
    hits,
    cases: async () => {
      await menu(t.app.cases).click();
      await heading(t.cases.title).waitFor();
    },
    coordinators: async () => {
      await menu(t.app.coordinators).click();
      await heading(t.coordinator.title).waitFor();
    },
    directory: async () => {
      await menu(t.app.directory).click();
      await heading(t.directory.title).waitFor();
    },
    settings: async () => {
      await page.getByRole("button", { name: t.app.settings }).click();
      await heading(t.settings.title).waitFor();
    },
    openCase: async (name: string) => {
      await openPalette();
      await palette.fill(name);
      await hits
        .getByRole("option", { name: new RegExp(name.replaceAll(".", "\\.")) })
        .first()
        .click();
      await heading(name).waitFor();
    },
    tab: async (text: string) => {
      await page.getByRole("navigation", { name: t.cases.tabs }).getByRole("link", { name: text }).click();
    },
  };
}

export type Walk = ReturnType<typeof walk>;
