import type { CaseRecord } from "../case/schema.ts";
import { isIsoDate } from "../dates.ts";
import type { Settings } from "../settings/schema.ts";
import { dayAfter, spanOf } from "../settings/spans.ts";
import { isWithdrawn, withdrawableRows } from "./rules.ts";
import type { Consent } from "./schema.ts";
import { isSignerOutdated, signerChange } from "./signerOutdated.ts";

/** Something about a signed consent that must be dealt with, before a day or at once. */
export interface Ahead {
  kind: "expires" | "serviceExpires" | "expired" | "signerChanges" | "signerChanged";
  /** Empty for a signer that changed on a day the case does not tell. */
  on: string;
  /** Age on that day for `signerChanges` and `signerChanged`; else 0. */
  age: number;
  /** The service whose own end date it is; else empty. */
  name: string;
}

type Deadlines = Pick<Settings, "deadlines">;

/** What lies ahead of a signed consent, soonest first (`domain.md` 2.3: reminded before expiry, and at 16 and 18). */
export function consentAhead(consent: Consent, record: CaseRecord, settings: Deadlines, today: string): Ahead[] {
  if (consent.state !== "signed" || isWithdrawn(consent)) return [];
  const found = [...expiry(consent, settings, today), ...signers(consent, record, settings, today)];
  return found.toSorted((a, b) => a.on.localeCompare(b.on));
}

function expiry(consent: Consent, settings: Deadlines, today: string): Ahead[] {
  const soon = dayAfter(today, spanOf(settings, "consentExpires"));
  if (isIsoDate(consent.until) && consent.until <= soon) {
    return [{ kind: consent.until < today ? "expired" : "expires", on: consent.until, age: 0, name: "" }];
  }
  return withdrawableRows(consent)
    .filter(({ until }) => isIsoDate(until) && until >= today && until <= soon)
    .map(({ until, name }) => ({ kind: "serviceExpires", on: until, age: 0, name }));
}

/** Those who gave it no longer decide, or will not from a birthday on (pbrl §§ 4-3, 4-4): told ahead while it lasts till then. */
function signers(consent: Consent, record: CaseRecord, settings: Deadlines, today: string): Ahead[] {
  const change = signerChange(consent, record);
  if (isSignerOutdated(consent, record, today)) {
    const byAge = change && change.on <= today ? change : { on: "", age: 0 };
    return [{ kind: "signerChanged", ...byAge, name: "" }];
  }
  const { until } = consent;
  if (!change || change.on > dayAfter(today, spanOf(settings, "transition"))) return [];
  return isIsoDate(until) && until < change.on ? [] : [{ kind: "signerChanges", ...change, name: "" }];
}
