/** Moves focus once the change is drawn: to the first of these selectors that is on the page. */
export function focusSoon(...selectors: readonly string[]): void {
  requestAnimationFrame(() => {
    for (const selector of selectors) {
      const found = document.querySelector<HTMLElement>(selector);
      if (!found) continue;
      found.focus();
      return;
    }
  });
}

/** The same by element id. */
export const focusIdSoon = (...ids: readonly string[]): void => focusSoon(...ids.map((id) => `#${CSS.escape(id)}`));
