/**
 * Moves focus to a row of a list after the change is drawn: the row's own button, else the button that adds one.
 * Rows carry `data-item`, the add button `data-add` (see `ItemRow`).
 */
export function focusItem(list: string, id: string | null): void {
  requestAnimationFrame(() => {
    const row = id === null ? null : document.querySelector<HTMLElement>(`[data-item="${list}.${id}"] [data-open]`);
    (row ?? document.querySelector<HTMLElement>(`[data-add="${list}"]`))?.focus();
  });
}

/** First field of a row that has just been opened. */
export function focusFirstField(list: string, id: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-item="${list}.${id}"] :is(input, select, textarea)`)?.focus();
  });
}

/** Moves focus to what has taken the place of what was just pressed. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}
