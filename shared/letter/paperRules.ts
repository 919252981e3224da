import type { Letter } from "./schema.ts";

/** What is known of a letter besides what stands in it. */
const beside: ReadonlySet<string> = new Set<keyof Letter>(["id", "sentOn", "how", "note", "paper"]);

/** Does the letter itself say otherwise when this is changed? */
export const isSaidIn = (key: string): boolean => !beside.has(key);
