import type { RunningApp } from "./launchApp.ts";

export const passphrase = "grønn sykkel tolv kanelboller";

/** From the first screen to an open store, the way a KE leader does it. Gives the eight groups of the recovery sheet. */
export async function makeStore(app: RunningApp, folder: string): Promise<string[]> {
  const { page } = app;
  await page.getByRole("button", { name: /Lag et nytt lager/ }).click();
  app.answerDialog(folder);
  await page.getByRole("button", { name: "Velg mappe" }).click();
  await page.getByText(folder).waitFor();
  await page.getByRole("button", { name: "Neste" }).click();
  await page.getByLabel("Kommune", { exact: true }).fill("Nordvik kommune");
  await page.getByLabel("Navnet ditt").fill("Kari Oppdiktet");
  await page.getByRole("button", { name: "Neste" }).click();
  await page.getByLabel("Passordsetning", { exact: true }).fill(passphrase);
  await page.getByLabel("Skriv passordsetningen en gang til").fill(passphrase);
  await page.getByRole("button", { name: "Lag lageret" }).click();
  await page.getByRole("heading", { name: "Skriv ut gjenopprettingsarket" }).waitFor();
  await page.getByRole("button", { name: "Skriv ut arket" }).click();
  await page.getByText("Arket er sendt til skriveren.").waitFor();
  const shown = await page.getByRole("listitem").allInnerTexts();
  const groups = shown.map((text) => /[0-9A-Z]{7}/.exec(text)?.[0] ?? "").filter(Boolean);
  await page.getByRole("button", { name: "Jeg har arket på papir" }).click();
  for (const field of await page.getByLabel(/^Gruppe \d fra arket/).all()) {
    const number = Number(/Gruppe (\d)/.exec((await field.getAttribute("aria-label")) ?? (await labelOf(field)))?.[1]);
    await field.fill(groups[number - 1]?.toLowerCase() ?? "");
  }
  await page.getByRole("button", { name: "Ta lageret i bruk" }).click();
  await page.getByRole("heading", { level: 1, name: "Saker" }).waitFor();
  return groups;
}

type Field = Awaited<ReturnType<ReturnType<RunningApp["page"]["getByLabel"]>["all"]>>[number];

const labelOf = (field: Field): Promise<string> =>
  field.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? "");

/** Opens the practice municipality from the first screen. */
export async function openPractice(app: RunningApp): Promise<void> {
  const { page } = app;
  await page.getByRole("button", { name: /øvelseskommunen|øvingskommunen/ }).click();
  await page.getByRole("button", { name: /Fyll (den|henne|ho) inn|Fyll inn/ }).click({ timeout: 90_000 });
  await page.getByRole("button", { name: "Lås opp" }).click();
  await page.getByRole("heading", { level: 1, name: "Saker" }).waitFor();
}
