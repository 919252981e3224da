/**
 * A short reference that is the same each time the same line fails, so that two reports can be recognised as one fault.
 * Made from where it failed, never from the message: a message may hold what somebody typed.
 */
export function failureReference(failure: unknown): string {
  const place =
    failure instanceof Error ? `${failure.name}\n${(failure.stack ?? "").replace(failure.message, "")}` : "";
  let hash = 5381;
  for (const letter of place) hash = (hash * 33 + (letter.codePointAt(0) ?? 0)) % 0xffff_ffff;
  return hash.toString(16).padStart(8, "0").toUpperCase();
}
