export interface Parted {
  start: string;
  /** What the other text does not have. */
  middle: string;
  end: string;
}

/** Parts a text where it differs from another one, at whole words; an equal text has no middle. */
export function whatDiffers(text: string, other: string): Parted {
  const [words, others] = [text, other].map((one) => one.split(/(?<=\s)/));
  if (!words || !others) return { start: text, middle: "", end: "" };
  const most = Math.min(words.length, others.length);
  let start = 0;
  while (start < most && words[start] === others[start]) start++;
  let end = 0;
  while (end < most - start && words.at(-1 - end) === others.at(-1 - end)) end++;
  const join = (from: number, to: number): string => words.slice(from, to).join("");
  return {
    start: join(0, start),
    middle: join(start, words.length - end),
    end: join(words.length - end, words.length),
  };
}
