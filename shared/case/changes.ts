import type { Consent } from "../consent/schema.ts";
import { same } from "../same.ts";
import type { CaseRecord } from "./schema.ts";

const FIXED = ["id", "number", "createdOn", "reopenedFrom"] as const;

/** What may still be written on a signed consent: that it is withdrawn, and where the paper is kept. */
export const OPEN_WHEN_SIGNED: readonly (keyof Consent)[] = ["withdrawals", "filedIn", "scanId"];

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

/** A letter that is sent stays what its receiver got, until somebody says that it was not sent after all. */
function changedSentLetters(before: CaseRecord, after: CaseRecord): string[] {
  const now = new Map(after.letters.map((letter) => [letter.id, letter]));
  return before.letters
    .filter(({ id, sentOn, paper }) => {
      const later = now.get(id);
      return paper && sentOn !== "" && later?.sentOn === sentOn && !same(later.paper, paper);
    })
    .map(({ id }) => `letters.${id}.paper`);
}

/** Names of the record's parts that differ; for the access log, which says where but never what. */
export function changedParts(before: CaseRecord, after: CaseRecord): string[] {
  const keys = Object.keys(after) as (keyof CaseRecord)[];
  return keys.filter((key) => !same(before[key], after[key]));
}

/** The fields that may not change this way; empty when the change may be saved. Nothing unfinished ever blocks. */
export function checkCaseChange(before: CaseRecord, after: CaseRecord): string[] {
  return [
    ...FIXED.filter((key) => before[key] !== after[key]),
    ...changedSignedConsents(before, after),
    ...changedSentLetters(before, after),
  ];
}
