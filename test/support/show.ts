import type { Page } from "playwright-core";
import { expect } from "./test.ts";

/** Goes to an address and waits until the page before is gone and this one has stopped changing. */
export async function show(page: Page, address: string): Promise<void> {
  await page.evaluate(
    (hash) =>
      new Promise<void>((settled) => {
        const changes = new MutationObserver(() => {
          window.clearTimeout(quiet);
          quiet = window.setTimeout(done, 50);
        });
        const done = (): void => {
          changes.disconnect();
          settled();
        };
        let quiet = window.setTimeout(done, 300);
        changes.observe(document.querySelector("main") ?? document, { childList: true, subtree: true });
        location.hash = hash;
      }),
    address,
  );
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
}
