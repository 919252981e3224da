import { OPEN_WHEN_SIGNED } from "../case/changes.ts";
import type { CaseRecord } from "../case/schema.ts";
import type { Consent } from "../consent/schema.ts";
import { same } from "../same.ts";
import { mergeRecords, type Authors, type Standing } from "./merge.ts";
import { sentLetters, withoutPapers, withPapers } from "./mergeLetters.ts";
import { isFields } from "./path.ts";

const isAnswered = (consent: unknown): boolean =>
  isFields(consent) && (consent["state"] === "signed" || consent["state"] === "refused");

/** A consent that is signed or refused says what the paper says; what somebody else wrote meanwhile is not on it. */
const answeredConsents: Standing = ([list, id, ...inside], { mine, theirs }) => {
  if (list !== "consents" || id === undefined || inside.length > 0) return null;
  if (isAnswered(theirs)) return { side: "theirs", open: OPEN_WHEN_SIGNED };
  return isAnswered(mine) ? { side: "mine", open: OPEN_WHEN_SIGNED } : null;
};

const standing: Standing = (path, versions) => answeredConsents(path, versions) ?? sentLetters(path, versions);

/** `mergeRecords` with what the law and the paper demand of a case. */
export function mergeCases(
  base: CaseRecord | null,
  mine: CaseRecord,
  theirs: CaseRecord,
  who: Authors,
  newId: (path: readonly string[]) => string,
): { merged: CaseRecord; conflicts: number } {
  const bare = { base: base && withoutPapers(base), mine: withoutPapers(mine), theirs: withoutPapers(theirs) };
  const { merged, conflicts } = mergeRecords(bare.base, bare.mine, bare.theirs, who, newId, standing);
  const consents = settledConsents(merged.consents, mine, theirs);
  return { merged: { ...merged, consents, letters: withPapers(merged.letters, { base, mine, theirs }) }, conflicts };
}

function settledConsents(merged: Consent[], mine: CaseRecord, theirs: CaseRecord): Consent[] {
  const settled = numbered(merged, theirs).map((consent) => asPrinted(consent, mine, theirs));
  return same(settled, merged) ? merged : settled;
}

/** Two who made a version at once both counted to the same number; a draft that is not stored yet takes the next. */
function numbered(consents: readonly Consent[], theirs: CaseRecord): Consent[] {
  const stored = new Set(theirs.consents.map(({ id }) => id));
  const taken = new Set(theirs.consents.map(({ version }) => version));
  return consents.map((consent) => {
    if (stored.has(consent.id)) return consent;
    const isFree = consent.state !== "draft" || !taken.has(consent.version);
    const version = isFree ? consent.version : Math.max(...taken) + 1;
    taken.add(version);
    return { ...consent, version };
  });
}

const NOT_ON_PAPER: readonly string[] = ["state", ...OPEN_WHEN_SIGNED];

/** What the paper says of a printed form. */
const onPaper = (consent: Consent): unknown => Object.entries(consent).filter(([key]) => !NOT_ON_PAPER.includes(key));

/** A form that was changed after somebody printed it is a draft again, as when one person does both. */
function asPrinted(consent: Consent, mine: CaseRecord, theirs: CaseRecord): Consent {
  if (consent.state !== "printed") return consent;
  const printed = [mine, theirs]
    .flatMap(({ consents }) => consents)
    .filter(({ id, state }) => id === consent.id && state === "printed");
  return printed.some((one) => same(onPaper(one), onPaper(consent))) ? consent : { ...consent, state: "draft" };
}
