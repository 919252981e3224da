import type { Consent } from "../consent/schema.ts";
import type { CaseRecord } from "./schema.ts";

const FIXED = ["id", "number", "createdOn"] as const;

/** What may still be written on a signed consent: that it is withdrawn, and where the paper is kept. */
const OPEN_WHEN_SIGNED: readonly (keyof Consent)[] = ["withdrawals", "filedIn"];

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const left = Object.entries(a);
  const right = new Map(Object.entries(b));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)));
}

/** A signed version is what the person signed: kept, and never changed (pbrl § 4-1; `product.md` 5). */
function changedSignedConsents(before: CaseRecord, after: CaseRecord): string[] {
  const now = new Map(after.consents.map((consent) => [consent.id, consent]));
  return before.consents
    .filter((consent) => consent.state === "signed")
    .flatMap((consent) => {
      const kept = now.get(consent.id);
      if (!kept) return [`consents.${consent.id}`];
      const keys = Object.keys(consent) as (keyof Consent)[];
      return keys
        .filter((key) => !OPEN_WHEN_SIGNED.includes(key) && !same(consent[key], kept[key]))
        .map((key) => `consents.${consent.id}.${key}`);
    });
}

/** The fields that may not change this way; empty when the change may be saved. Nothing unfinished ever blocks. */
export function checkCaseChange(before: CaseRecord, after: CaseRecord): string[] {
  return [...FIXED.filter((key) => before[key] !== after[key]), ...changedSignedConsents(before, after)];
}
