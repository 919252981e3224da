import { focusSoon } from "../../ui/focusSoon.ts";

const row = (list: string, id: string): string => `[data-item="${list}.${id}"]`;

/**
 * Moves focus to a row of a list after the change is drawn: the row's own button, else the button that adds one.
 * Rows carry `data-item`, the add button `data-add` (see `ItemRow`).
 */
export const focusItem = (list: string, id: string | null): void =>
  focusSoon(...(id === null ? [] : [`${row(list, id)} [data-open]`]), `[data-add="${list}"]`);

/** First field of a row that has just been opened. */
export const focusFirstField = (list: string, id: string): void =>
  focusSoon(`${row(list, id)} :is(input, select, textarea)`);
