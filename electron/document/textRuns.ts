import { TextRun, type IRunOptions } from "docx";

/** The library writes `\n` as it is and Word shows a space, so each line gets a run with a break before it. */
export const textRuns = (text: string, look: Omit<IRunOptions, "text" | "break" | "children"> = {}): TextRun[] =>
  text.split("\n").map((line, index) => new TextRun({ ...look, text: line, ...(index ? { break: 1 } : {}) }));
