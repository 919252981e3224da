import type { Page } from "playwright-core";
import { expect } from "./test.ts";

/** Goes to an address and waits until the page before is gone and this one has stopped changing. */
export async function show(page: Page, address: string): Promise<void> {
  await settled(page, { hash: address, within: "main" });
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await expect(page.locator("main [aria-busy=true]")).toHaveCount(0);
}

/** Waits until what a key has begun is done: nothing has changed for a moment. */
export const settled = (page: Page, { hash = "", within = "body" } = {}): Promise<void> =>
  page.evaluate(
    ({ to, part }) =>
      new Promise<void>((resolve) => {
        const changes = new MutationObserver(() => {
          window.clearTimeout(quiet);
          quiet = window.setTimeout(done, 50);
        });
        const done = (): void => {
          changes.disconnect();
          resolve();
        };
        let quiet = window.setTimeout(done, to === "" ? 100 : 300);
        changes.observe(document.querySelector(part) ?? document, { childList: true, subtree: true });
        if (to !== "") location.hash = to;
      }),
    { to: hash, part: within },
  );
