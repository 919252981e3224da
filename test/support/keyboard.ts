import type { Locator, Page } from "playwright-core";
import { settled } from "./show.ts";
import { expect } from "./test.ts";

const MOST_STOPS = 150;

interface Stop {
  what: string;
  visible: boolean;
}

/** What has focus, and whether one can see that it has. */
export const stop = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { what: "the page itself", visible: false };
    // The mark may be on the row or the box round a field.
    const marks: Element[] = [element, ...Array.from(element.parentElement?.children ?? [])];
    for (let around = element.parentElement; around && marks.length < 12; around = around.parentElement)
      marks.push(around);
    const marked = marks.some((one) =>
      ["", "::before", "::after"].some((part) => {
        const style = getComputedStyle(one, part || null);
        const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
        return outlined || style.boxShadow !== "none";
      }),
    );
    return { what: element.outerHTML.slice(0, 200), visible: marked && element.matches(":focus-visible") };
  });

/** Presses a key until the target has focus; at every stop on the way focus must be somewhere one can see. */
export async function walkTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press(key);
    const { what, visible } = await stop(page);
    expect(visible, `focus is seen on ${what}`).toBe(true);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${MOST_STOPS} presses of ${key} do not lead to ${target.toString()}`);
}

/** Without an exception focus is in something: the next key must do what one expects. */
export async function expectFocusKept(page: Page): Promise<void> {
  expect((await stop(page)).what).not.toBe("the page itself");
}

/** Goes to it and presses the key; when all that follows is done, focus is in something. */
export async function press(page: Page, target: Locator, { by = "Tab", key = "Enter" } = {}): Promise<void> {
  await walkTo(page, target, by);
  await page.keyboard.press(key);
  await settled(page);
  await expect.poll(async () => (await stop(page)).what).not.toBe("the page itself");
}
