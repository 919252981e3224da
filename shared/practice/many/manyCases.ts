import type { PracticeCase } from "../practiceCase.ts";
import { adults } from "./adults.ts";
import { children } from "./children.ts";
import { growCase } from "./growCase.ts";
import { nynorsk } from "./nynorsk.ts";
import { twists } from "./twists.ts";

/** The cases that make the practice municipality as full as a real one; the same every time but for the day. */
export const manyCases = (today: string): PracticeCase[] =>
  [...children, ...adults, ...nynorsk].map((sketch, index) => {
    const grown = growCase(sketch, index, today);
    return (twists[sketch.name] ?? []).reduce((told, twist) => twist(told, today), grown);
  });
