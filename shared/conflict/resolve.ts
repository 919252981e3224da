import type { Conflicted } from "./merge.ts";
import { putAt, valueAt } from "./path.ts";
import type { FieldConflict } from "./schema.ts";

/** `shown`: what stands there now. `both`: what stands there now, and below it the other. */
export type Choice = "shown" | "other" | "both";

/** Settles one conflict, in place. What is chosen away is gone from the record; an editor can undo it. */
export function resolveConflict(record: Conflicted, id: string, choice: Choice, between = "\n\n"): void {
  const index = record.conflicts.findIndex((one) => one.id === id);
  const conflict = record.conflicts[index];
  if (!conflict) return;
  const chosen = choice === "shown" ? undefined : valueOf(record, conflict, choice, between);
  if (chosen !== undefined && !putAt(record, conflict.path, chosen)) return;
  record.conflicts.splice(index, 1);
}

function valueOf(
  record: Conflicted,
  { path, other }: FieldConflict,
  choice: "other" | "both",
  between: string,
): unknown {
  return choice === "both" ? (joined(valueAt(record, path), other.value, between) ?? other.value) : other.value;
}

/** Both texts; null when one of them is no text. An empty one adds nothing. */
export function joined(shown: unknown, other: unknown, between: string): string | null {
  if (typeof shown !== "string" || typeof other !== "string") return null;
  return [shown, other].filter((text) => text.trim() !== "").join(between);
}
