import { useLayoutEffect, useState, type RefObject } from "react";

/** As in followup.css: a line, and what stands round the lines in the card. */
const LINE = 2.8125;
const GROUP = 1.75;
const AROUND = 7.75;
const FEWEST = 5;

/** How many lines fit between where the card begins and the bottom of the window, with four group headings. */
export function useRoom(card: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(FEWEST);
  useLayoutEffect(() => {
    const main = document.getElementById("main");
    if (!main) return;
    const measure = (): void => {
      const top = (card.current?.getBoundingClientRect().top ?? 0) - main.getBoundingClientRect().top + main.scrollTop;
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRoom(Math.max(FEWEST, Math.floor(((main.clientHeight - top) / rem - AROUND - 4 * GROUP) / LINE)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(main);
    return () => observer.disconnect();
  }, [card]);
  return room;
}
