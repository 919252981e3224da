import type { KeyboardEvent } from "react";

/**
 * Alt + arrow up or down moves the row that has focus. Fields that use the same keys keep them: a list of choices opens,
 * a date field opens its calendar.
 */
export function altArrow(event: KeyboardEvent, move: (by: -1 | 1) => void): void {
  if (!event.altKey || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
  if (event.target instanceof HTMLSelectElement) return;
  if (event.target instanceof HTMLInputElement && event.target.list) return;
  event.preventDefault();
  event.stopPropagation();
  move(event.key === "ArrowUp" ? -1 : 1);
}
