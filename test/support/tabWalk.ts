import type { Page } from "playwright-core";

const MOST_STOPS = 900;
/** A frame is a page of its own, with stops of its own. */
const MOST_IN_ONE = 40;
const MOST_WALKS = 3;

interface Walk {
  begin: () => void;
  /** What the press led to, and what is wrong with where it led. */
  step: () => Promise<{ at: "new" | "same" | "end"; faults: string[] }>;
  /** Which are not reached; each is left to the arrows of the group it is in. */
  end: () => { late: boolean; faults: string[]; groups: number };
  /** Puts focus where Tab came into the group. */
  enter: (group: number) => number;
  /** Rows that are drawn as one comes to them take a moment. */
  arrived: () => Promise<void>;
  size: () => number;
  rest: (group: number) => string[];
}

/** An outline or a shadow. */
interface Mark {
  on: Element;
  part: string | null;
  mark: string;
}

type Walking = typeof window & { tabWalk: Walk };

/** Puts into the page what follows focus through `main`, or through what lies over it. */
function install(): void {
  const interactive =
    "a[href], button, input, select, textarea, summary, iframe, [tabindex='0'], " +
    ["button", "checkbox", "radio", "combobox", "tab", "switch", "link", "menuitem", "option", "slider"]
      .map((role) => `[role='${role}']`)
      .join();
  const sharing = "[role=radiogroup], [role=tablist], [role=toolbar], [role=grid], [role=listbox], table";
  const FRAMES = 15;
  const over = [...document.querySelectorAll<HTMLElement>("dialog[open], [role='dialog']")].at(-1);
  const root = over ?? document.getElementById("main") ?? document.body;
  const seen = new Set<Element>();
  const members: Element[][] = [];
  let there: Element[] = [];
  let last: Element = root;
  let lastMarks: Mark[] = [];

  const name = (element: Element): string => {
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
    const words = element.getAttribute("aria-label") ?? label ?? "";
    return `${element.tagName.toLowerCase()} «${words.trim().slice(0, 60)}»`;
  };
  const canBeUsed = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getClientRects().length > 0 &&
    !element.matches(":disabled") &&
    !element.closest("[inert], [aria-hidden='true']");
  const markOf = (element: Element, part: string | null): string => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, part);
    const outline = outlineStyle === "none" ? "" : `${outlineStyle} ${outlineWidth}`;
    return `${outline} ${boxShadow === "none" ? "" : boxShadow}`.trim();
  };
  /** What could tell that it has focus: the mark may be on the row or the box round a field. */
  const marksAt = (element: Element): Mark[] => {
    const near: Element[] = [element, ...Array.from(element.parentElement?.children ?? [])];
    for (let around = element.parentElement; around && around !== root; around = around.parentElement)
      near.push(around);
    return near
      .flatMap((one) => [null, "::before", "::after"].map((part) => ({ on: one, part, mark: markOf(one, part) })))
      .filter(({ mark }) => mark !== "");
  };
  /** Nothing lies over all of it, and it is inside the window. */
  const isOpen = (element: Element): boolean => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const inset = (from: number, to: number): number[] => [from + 2, (from + to) / 2, to - 2];
    return inset(left, right).some((x) =>
      inset(top, bottom).some((y) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (element.contains(hit) || hit.contains(element) || hit.closest("label") !== null);
      }),
    );
  };
  /** The one before has lost focus: if no mark went with it, nobody saw that it was there. */
  const leave = (): string[] => {
    if (last === root || !last.isConnected) return [];
    // A frame keeps its mark while focus is outside the window.
    const isFrame = last instanceof HTMLIFrameElement;
    const seenThere = lastMarks.some(({ on, part, mark }) => isFrame || markOf(on, part) !== mark);
    return seenThere ? [] : [`focus is not seen on ${name(last)}`];
  };
  /** The body cannot take focus, and a field on it may have it already. */
  const top = document.createElement("div");
  const startAtTop = (): void => {
    top.tabIndex = -1;
    root.prepend(top);
    top.focus();
  };
  const isClicked = (element: Element): boolean => {
    // Aksel's own, which does nothing before rows can be chosen.
    if (element.matches(".aksel-table__row")) return false;
    const key = Object.keys(element).find((one) => one.startsWith("__reactProps$"));
    const props = key === undefined ? {} : (element as unknown as Record<string, Record<string, unknown>>)[key];
    return ["onClick", "onDoubleClick", "onMouseDown", "onPointerDown"].some((on) => props?.[on] !== undefined);
  };
  /** A click anywhere in such a row is a click on its link. */
  const hasLinks = (element: Element): boolean => {
    const rows = [...element.querySelectorAll("tbody tr:not([aria-hidden])")];
    return rows.length > 0 && rows.every((row) => row.querySelector("a[href]"));
  };
  const groupOf = (element: Element): Element[] => {
    if (element instanceof HTMLInputElement && element.type === "radio")
      return [...root.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
        (one) => one.name === element.name && one.form === element.form,
      );
    return [...(element.closest(sharing)?.querySelectorAll(interactive) ?? [])];
  };

  (window as Walking).tabWalk = {
    begin: () => {
      seen.clear();
      members.length = 0;
      last = root;
      there = [...root.querySelectorAll(interactive)];
      root.scrollTo(0, 0);
      if (root === document.body) startAtTop();
      else root.focus();
    },
    step: async () => {
      top.remove();
      const element = document.activeElement ?? document.body;
      if (element === last) return { at: "same", faults: [] };
      const faults = leave();
      if (element === document.body || !root.contains(element) || seen.has(element)) return { at: "end", faults };
      if (!(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
        faults.push(`${name(element)} comes before ${name(last)} on the page, but after it by Tab`);
      if (!isOpen(element)) faults.push(`${name(element)} has focus, but is covered or outside the window`);
      seen.add(element);
      last = element;
      lastMarks = marksAt(element);
      // A frame is told a moment later that it has focus.
      for (let frame = 0; frame < FRAMES && lastMarks.length === 0; frame++) {
        await new Promise(requestAnimationFrame);
        lastMarks = marksAt(element);
      }
      return { at: "new", faults };
    },
    end: () => {
      const faults = [...root.querySelectorAll<HTMLElement>("[tabindex]")]
        .filter(({ tabIndex }) => tabIndex > 0)
        .map((one) => `${name(one)} has a place of its own in the order`);
      for (const element of root.querySelectorAll("*"))
        if (isClicked(element) && !element.matches(`${interactive}, label`) && !hasLinks(element))
          faults.push(`${name(element)} is clicked, but is neither button nor link`);
      let late = false;
      for (const element of root.querySelectorAll(interactive)) {
        if (seen.has(element) || !canBeUsed(element)) continue;
        late ||= !there.includes(element);
        const group = groupOf(element);
        if (!group.some((one) => seen.has(one))) faults.push(`${name(element)} is not reached`);
        else if (!members.some((one) => one.includes(element))) members.push(group);
      }
      return { late, faults, groups: members.length };
    },
    enter: (group) => {
      const own = members[group] ?? [];
      const left = own.findIndex((one) => !seen.has(one));
      const nearest =
        own.slice(0, Math.max(0, left)).findLast((one) => seen.has(one)) ?? own.find((one) => seen.has(one));
      if (nearest instanceof HTMLElement) nearest.focus();
      last = document.activeElement ?? root;
      return own.length;
    },
    arrived: async () => {
      for (let frame = 0; frame < FRAMES && document.activeElement === last; frame++)
        await new Promise(requestAnimationFrame);
      last = document.activeElement ?? root;
      seen.add(last);
    },
    size: () => seen.size,
    rest: (group) =>
      (members[group] ?? [])
        .filter((one) => one.isConnected && canBeUsed(one) && !seen.has(one))
        .map((one) => `${name(one)} is reached neither by Tab nor by an arrow`),
  };
}

/** Goes through `main`, or what lies over it, by Tab, and by arrows where they move; gives everything a user without a mouse would miss. */
export async function tabFaults(page: Page): Promise<string[]> {
  await page.evaluate(install);
  for (let walks = 1; ; walks++) {
    const faults = await tabThrough(page);
    const { late, faults: missed, groups } = await page.evaluate(() => (window as Walking).tabWalk.end());
    // What came on the page behind one's back is met by walking once more.
    if (late && walks < MOST_WALKS) continue;
    faults.push(...missed);
    for (let group = 0; group < groups; group++) faults.push(...(await arrowFaults(page, group)));
    return faults;
  }
}

async function tabThrough(page: Page): Promise<string[]> {
  await page.evaluate(() => (window as Walking).tabWalk.begin());
  const found: string[] = [];
  let inOne = 0;
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press("Tab");
    const { at, faults } = await page.evaluate(() => (window as Walking).tabWalk.step());
    found.push(...faults);
    if (at === "end") return found;
    inOne = at === "same" ? inOne + 1 : 0;
    if (inOne > MOST_IN_ONE) break;
  }
  return [...found, "Tab does not lead out of the page"];
}

async function arrowFaults(page: Page, group: number): Promise<string[]> {
  let rest: string[] = [];
  for (const key of ["ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft"]) {
    const size = await page.evaluate((at) => (window as Walking).tabWalk.enter(at), group);
    for (let press = 0; press < size; press++) {
      await page.keyboard.press(key);
      await page.evaluate(() => (window as Walking).tabWalk.arrived());
    }
    rest = await page.evaluate((at) => (window as Walking).tabWalk.rest(at), group);
    if (rest.length === 0) break;
  }
  return rest;
}
