import { useEffect } from "react";

const FOCUSABLE = "a[href], button, input, select, textarea, summary, iframe, [tabindex='0']";
/** What lies over the page; one goes back from it to where one was. */
const OVER = ".toaster, dialog, [role='dialog']";

/** Where focus was, told so that it can be found again when what had it is gone. */
interface Place {
  element: Element;
  /** From the element outwards, each with what stood on either side of it. */
  around: readonly Step[];
  over: Element | null;
  /** Where one was under it. */
  from: Place | null;
}

interface Step {
  node: Element;
  next: Element | null;
  previous: Element | null;
}

/**
 * Focus is always in something: the next key must do what one expects. Who knows the right place after an act says so
 * (`focusSoon`); here is what holds for everything else. A button that was busy gets focus back; what is gone leaves it to
 * what is nearest, and a page that is gone to the page that came.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let place: Place | null = null;
    let asked = false;
    const look = (): void => {
      asked = false;
      if (place && document.activeElement === document.body) refocus(place);
    };
    const arrive = ({ target }: FocusEvent): void => {
      if (target instanceof Element) place = placeOf(target, place);
    };
    // Whoever clicks beside everything wants focus nowhere.
    const leave = (): void => {
      setTimeout(() => {
        if (place && document.activeElement === document.body && canTakeFocus(place.element)) place = null;
      });
    };
    const changes = new MutationObserver(() => {
      if (asked) return;
      asked = true;
      // Later than whoever says where focus goes.
      requestAnimationFrame(() => requestAnimationFrame(look));
    });
    changes.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ["disabled", "hidden"],
    });
    addEventListener("focusin", arrive);
    addEventListener("focusout", leave);
    return () => {
      changes.disconnect();
      removeEventListener("focusin", arrive);
      removeEventListener("focusout", leave);
    };
  }, []);
}

const canTakeFocus = (element: Element): boolean =>
  element.isConnected && !element.matches(":disabled") && element.checkVisibility({ visibilityProperty: true });

const isBusy = (element: Element): boolean => element.isConnected && element.matches(".aksel-button--loading");

function placeOf(element: Element, before: Place | null): Place {
  const over = element.closest(OVER);
  const end = over ?? document.getElementById("main");
  const around: Step[] = [];
  for (let node: Element | null = element; node && node !== end; node = node.parentElement)
    around.push({ node, next: node.nextElementSibling, previous: node.previousElementSibling });
  return { element, around, over, from: over && under(over, before) };
}

/** Each thing that lies over is passed once, so that nobody keeps what is gone for going to and fro between them. */
function under(over: Element, before: Place | null): Place | null {
  for (let place = before; place; place = place.from) if (place.over === over) return place.from;
  return before;
}

function refocus({ element, around, from }: Place): void {
  if (isBusy(element)) return;
  const to = canTakeFocus(element) ? element : nearest(around);
  if (to instanceof HTMLElement) to.focus();
  else if (from) refocus(from);
  else document.getElementById("main")?.focus({ preventScroll: true });
}

/** In the smallest part that is still there: what comes after, else before. */
function nearest(around: readonly Step[]): Element | null {
  const gone = around.findLastIndex(({ node }) => !node.isConnected);
  for (const { node, next, previous } of around.slice(Math.max(0, gone))) {
    const found = first(node) ?? along(next, "nextElementSibling") ?? along(previous, "previousElementSibling");
    if (found) return found;
  }
  return null;
}

function along(from: Element | null, way: "nextElementSibling" | "previousElementSibling"): Element | null {
  for (let at = from; at; at = at[way]) {
    const found = first(at);
    if (found) return found;
  }
  return null;
}

const first = (part: Element): Element | null =>
  [part, ...part.querySelectorAll(FOCUSABLE)].find(
    (one) => one instanceof HTMLElement && one.matches(FOCUSABLE) && one.tabIndex >= 0 && canTakeFocus(one),
  ) ?? null;
