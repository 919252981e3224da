import { random } from "./vault/primitives.ts";

/**
 * Notes an unexpected failure and gives the reference shown to the user. Only the kind of failure and the place in our
 * own code are written: a message may hold what a person typed.
 */
export function logFailure(where: string, failure: unknown): string {
  const reference = random(3).toString("hex").toUpperCase();
  const what = failure instanceof Error ? `${failure.name} ${placeOf(failure)}` : typeof failure;
  process.emitWarning(`${reference} ${where} ${what}`, "HelhetFailure");
  return reference;
}

/** First frames of the stack without the message: `case/handlers.ts:41`. */
function placeOf(error: Error): string {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return frames
    .slice(0, 3)
    .map((frame) => /([\w-]+\/[\w.-]+:\d+)/.exec(frame)?.[1] ?? "")
    .join(" ");
}
