import type { CaseRecord } from "../case/schema.ts";
import { birthday, isIsoDate } from "../dates.ts";
import type { Settings } from "../settings/schema.ts";
import { dayAfter, spanOf } from "../settings/spans.ts";
import { isWithdrawn } from "./rules.ts";
import type { Consent } from "./schema.ts";
import { whoSigns } from "./whoSigns.ts";

/** Something about a signed consent that must be dealt with before a day. */
export interface Ahead {
  kind: "expires" | "serviceExpires" | "expired" | "signerChanges";
  on: string;
  /** Age on that day for `signerChanges`; else 0. */
  age: number;
  /** The service whose own end date it is; else empty. */
  name: string;
}

type Deadlines = Pick<Settings, "deadlines">;

/** What lies ahead of a signed consent, soonest first (`domain.md` 2.3: reminded before expiry, and at 16 and 18). */
export function consentAhead(consent: Consent, record: CaseRecord, settings: Deadlines, today: string): Ahead[] {
  if (consent.state !== "signed" || isWithdrawn(consent)) return [];
  const found = [...expiry(consent, settings, today), ...signerChange(consent, record, settings, today)];
  return found.toSorted((a, b) => a.on.localeCompare(b.on));
}

function expiry(consent: Consent, settings: Deadlines, today: string): Ahead[] {
  const soon = dayAfter(today, spanOf(settings, "consentExpires"));
  if (isIsoDate(consent.until) && consent.until <= soon) {
    return [{ kind: consent.until < today ? "expired" : "expires", on: consent.until, age: 0, name: "" }];
  }
  return consent.services
    .filter(({ until, decision }) => decision !== "notAllowed" && isIsoDate(until) && until >= today && until <= soon)
    .map(({ until, name }) => ({ kind: "serviceExpires", on: until, age: 0, name }));
}

const roles = (record: CaseRecord, day: string): string =>
  [...new Set(whoSigns(record.person, record.contacts, day).signers.map(({ role }) => role))].toSorted().join();

/** Who signs changes at 16 and at 18 (pbrl §§ 4-3, 4-4): told ahead, while the consent lasts till then. */
function signerChange({ until }: Consent, record: CaseRecord, settings: Deadlines, today: string): Ahead[] {
  const { birthDate, kind } = record.person;
  if (kind === "expectedChild" || !isIsoDate(birthDate)) return [];
  const latest = dayAfter(today, spanOf(settings, "transition"));
  return [16, 18].flatMap((age): Ahead[] => {
    const on = birthday(birthDate, age);
    const inTime = on > today && on <= latest && (!isIsoDate(until) || until >= on);
    const changes = inTime && roles(record, on) !== roles(record, today);
    return changes ? [{ kind: "signerChanges", on, age, name: "" }] : [];
  });
}
