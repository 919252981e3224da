import type { Page } from "playwright-core";
import type { Look } from "./look.ts";

/** From the start page into the practice municipality; `onLock` is called while its lock is shown. */
export async function openPractice(page: Page, { t }: Look, onLock?: () => Promise<void>): Promise<void> {
  await page.getByRole("button", { name: t.store.openPractice }).click();
  await page.getByRole("heading", { name: t.store.practiceTitle }).waitFor({ timeout: 120_000 });
  await onLock?.();
  await page.getByRole("button", { name: t.store.usePracticePassphrase }).click();
  await page.getByRole("button", { name: t.store.unlock, exact: true }).click();
  await page.getByRole("navigation", { name: t.app.mainMenu }).waitFor({ timeout: 60_000 });
}
