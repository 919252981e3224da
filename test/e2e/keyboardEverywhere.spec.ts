import { everyPage } from "../support/everyPage.ts";
import { settled, show } from "../support/show.ts";
import { openPractice } from "../support/steps.ts";
import { tabFaults } from "../support/tabWalk.ts";
import { expect, test } from "../support/test.ts";

test("the walk finds what is planted", async ({ app }) => {
  const { page } = app;
  await page.evaluate(() => {
    const main = document.createElement("main");
    main.id = "main";
    main.tabIndex = -1;
    const plant = (tag: string, text: string, change: (element: HTMLElement) => void): void => {
      const element = main.appendChild(document.createElement(tag));
      element.textContent = text;
      change(element);
    };
    plant("button", "Sound", () => undefined);
    plant("button", "Jumped over", (button) => (button.tabIndex = -1));
    plant("div", "A button by name alone", (div) => div.setAttribute("role", "button"));
    plant("div", "Clicked", (div) => Object.assign(div, { __reactProps$planted: { onClick: () => undefined } }));
    plant("button", "Without a mark", (button) => (button.style.outline = "none"));
    plant("button", "Out of order", (button) => (button.tabIndex = 1));
    plant("button", "Covered", (button) => (button.style.cssText = "position: fixed; inset: auto 2rem 2rem auto"));
    plant("div", "", (div) => (div.style.cssText = "position: fixed; inset: auto 0 0 auto; padding: 6rem"));
    plant("button", "Sound too", () => undefined);
    document.body.replaceChildren(main);
  });
  expect((await tabFaults(page)).toSorted()).toEqual([
    "button «Covered» has focus, but is covered or outside the window",
    "button «Jumped over» is not reached",
    "button «Out of order» has a place of its own in the order",
    "button «Out of order» is not reached",
    "div «A button by name alone» is not reached",
    "div «Clicked» is clicked, but is neither button nor link",
    "focus is not seen on button «Without a mark»",
  ]);
  await page.evaluate(() => {
    document.querySelector("button")?.addEventListener("keydown", (event) => {
      event.preventDefault();
    });
  });
  expect(await tabFaults(page)).toContain("Tab does not lead out of the page");
});

test("everything before the store is open is reached without a mouse, in order and seen", async ({ app }) => {
  const { page } = app;
  const found: string[] = [];
  const walk = async (what: RegExp): Promise<void> => {
    await page.getByRole("button", { name: what }).press("Enter");
    await settled(page);
    found.push(...(await tabFaults(page)).map((fault) => `${what.source}: ${fault}`));
  };
  found.push(...(await tabFaults(page)));
  await walk(/^Lag et nytt lager/);
  await walk(/^Tilbake$/);
  await walk(/sikkerhetskopi/);
  await walk(/^Tilbake$/);
  await walk(/øvelseskommunen/);
  expect(found).toEqual([]);
});

for (const part of ["unit", "case"] as const)
  test(`everything on every page of the ${part} is reached without a mouse, in order and seen`, async ({ app }) => {
    const { page } = app;
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openPractice(app);
    const found: string[] = [];
    for (const address of (await everyPage(page))[part]) {
      await show(page, address);
      found.push(...(await tabFaults(page)).map((fault) => `${address}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
