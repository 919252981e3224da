import { useCallback, useRef, type KeyboardEvent, type RefObject } from "react";

/** Key repeat is faster than focus moves: within this time the next row is counted from the wanted one. */
const REPEAT_MS = 400;
const FRAMES_TO_WAIT = 10;

/** Arrow keys, Home, End and Page keys move between rows, also to rows that are not in the document yet. */
export function useRowKeys(
  box: RefObject<HTMLElement | null>,
  count: number,
  scrollTo: (index: number) => void,
): (event: KeyboardEvent) => void {
  const wanted = useRef({ index: -1, at: 0 });
  return useCallback(
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const row = event.target instanceof Element ? event.target.closest<HTMLElement>("tr[data-index]") : null;
      if (!row || !box.current) return;
      const isRepeat = performance.now() - wanted.current.at < REPEAT_MS;
      const from = isRepeat ? wanted.current.index : Number(row.dataset.index);
      const page = Math.max(1, Math.floor(box.current.clientHeight / row.offsetHeight) - 2);
      const to = target(event.key, from, page, count);
      if (to === null) return;
      event.preventDefault();
      const index = Math.max(0, Math.min(count - 1, to));
      wanted.current = { index, at: performance.now() };
      scrollTo(index);
      focusRow(box.current, index, () => wanted.current.index === index);
    },
    [box, count, scrollTo],
  );
}

function target(key: string, from: number, page: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return from + 1;
    case "ArrowUp":
      return from - 1;
    case "PageDown":
      return from + page;
    case "PageUp":
      return from - page;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

function focusRow(box: HTMLElement, index: number, stillWanted: () => boolean): void {
  let frames = 0;
  const attempt = (): void => {
    if (!stillWanted()) return;
    const link = box.querySelector<HTMLElement>(`tr[data-index="${index}"] a`);
    if (link) link.focus({ preventScroll: true });
    else if (frames++ < FRAMES_TO_WAIT) requestAnimationFrame(attempt);
  };
  attempt();
}
