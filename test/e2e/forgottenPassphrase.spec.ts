import type { Page } from "playwright-core";
import { makeStore, newCaseLink, openCases, passphrase } from "../support/steps.ts";
import { expect, test } from "../support/test.ts";

const chosen = "fem sauer under brua";
const person = "Tuva Oppdiktet Fjellstad";

const lock = async (page: Page): Promise<void> => {
  await page.evaluate(() => (window as unknown as { helhet: { lock: () => Promise<unknown> } }).helhet.lock());
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Lås opp" }).waitFor();
};

const openSheetPage = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Glemt passordsetningen?" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lag en ny passordsetning" })).toBeFocused();
};

const paste = (page: Page, text: string): Promise<void> =>
  page.getByLabel("Gruppe 1", { exact: true }).evaluate((field, code) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", code);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);

test("a leader who has forgotten the passphrase comes in with the recovery sheet", async ({ app, folder }) => {
  const { page } = app;
  const groups = await makeStore(app, folder);
  const group = (number: number) => page.getByLabel(`Gruppe ${number}`, { exact: true });
  const send = page.getByRole("button", { name: "Lagre og åpne lageret" });
  const first = page.getByLabel("Ny passordsetning", { exact: true });
  const second = page.getByLabel("Skriv passordsetningen en gang til");

  await test.step("goes there, and back with Escape without losing what was typed", async () => {
    await lock(page);
    await openSheetPage(page);
    await group(1).fill(groups[0]?.toLowerCase() ?? "");
    await page.keyboard.press("Escape");
    await page.getByRole("heading", { level: 1, name: "Lås opp" }).waitFor();
    await openSheetPage(page);
    await expect(group(1)).toHaveValue(groups[0]?.toLowerCase() ?? "");
  });

  await test.step("is shown what is missing, one thing at a time", async () => {
    await send.click();
    await expect(group(2)).toBeFocused();
    await expect(group(2)).toHaveAccessibleDescription(/Skriv gruppen/);
    await group(2).fill("ABC12");
    await expect(group(2)).toHaveAccessibleDescription(/her er 5/);
    await paste(page, groups.map((text, index) => `${index + 1}\n${text}`).join("\n"));
    await expect(group(8)).toHaveValue(groups[7] ?? "");
    await send.click();
    await expect(first).toBeFocused();
    await first.fill(chosen);
    await second.fill("noe annet");
    await send.click();
    await expect(second).toBeFocused();
    await second.fill(chosen);
  });

  await test.step("is told when a group is misread", async () => {
    const right = groups[3] ?? "";
    await group(4).fill((right.startsWith("7") ? "8" : "7") + right.slice(1));
    await send.click();
    await expect(page.getByRole("alert")).toContainText("Gruppene stemmer ikke med arket");
    await expect(group(1)).toBeFocused();
    await group(4).fill(right.toLowerCase());
  });

  await test.step("comes in, and works on", async () => {
    await send.click();
    // Back where one was.
    await expect(page.getByRole("heading", { level: 1, name: "Saker" })).toBeVisible();
    await expect(page.getByText("Den nye passordsetningen gjelder nå")).toBeVisible();
    await openCases(page);
    await newCaseLink(page).click();
    await page.getByLabel("Navn", { exact: true }).fill(person);
    await page.getByRole("button", { name: "Registrer melding" }).click();
    await expect(page.getByRole("heading", { level: 1, name: person })).toBeVisible();
  });

  await test.step("opens with the new passphrase only", async () => {
    await lock(page);
    await page.getByLabel("Passordsetning", { exact: true }).fill(passphrase);
    await page.getByRole("button", { name: "Lås opp" }).click();
    await expect(page.getByText("Navnet og passordsetningen passer ikke sammen")).toBeVisible();
    await page.getByLabel("Passordsetning", { exact: true }).fill(chosen);
    await page.getByRole("button", { name: "Lås opp" }).click();
    await page.getByText(person).first().click();
    await expect(page.getByRole("heading", { level: 1, name: person })).toBeVisible();
  });
});

test("the practice municipality, whose passphrase everybody knows, has no such way in", async ({ app }) => {
  const { page } = app;
  await page.getByRole("button", { name: /øvelseskommunen/ }).click();
  await page.getByRole("button", { name: "Fyll den inn for meg" }).waitFor({ timeout: 90_000 });
  await expect(page.getByRole("button", { name: "Glemt passordsetningen?" })).toHaveCount(0);
});
