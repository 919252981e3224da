import { recordKinds } from "../vault/place.ts";
import type { RecordName } from "../vault/recordNames.ts";

const NAME = /^([a-z]+)-([0-9a-z-]{1,64})$/;

/** `case-<id>` as the window says it; null for anything else. */
export function recordNamed(text: string): RecordName | null {
  const [, word, id] = NAME.exec(text) ?? [];
  const kind = recordKinds.find((one) => one === word);
  return kind && id ? { kind, id } : null;
}
