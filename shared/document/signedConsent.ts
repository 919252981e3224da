import type { Consent, ConsentService } from "../consent/schema.ts";
import { isIsoDate } from "../dates.ts";
import type { CaseDocumentInput } from "./caseDocument.ts";

/** The newest signed version; that it is withdrawn or has run out is shown, not hidden. */
export function signedConsent(consents: Consent[]): Consent | undefined {
  return consents.filter(({ state }) => state === "signed").toSorted((a, b) => b.version - a.version)[0];
}

/** Withdrawn rows of the services table, on the day. A withdrawal without a date counts at once. */
export function withdrawnRows(consent: Consent, today: string): Set<string> {
  const counts = consent.withdrawals.filter(({ on }) => !isIsoDate(on) || on <= today);
  return new Set(counts.flatMap(({ serviceRows }) => serviceRows));
}

/** Withdrawing the whole consent is withdrawing every service row (or naming none, when it has none). */
export const isWhole = (rows: string[], consent: Consent): boolean =>
  consent.services.every(({ id }) => rows.includes(id));

function isOver(until: string, today: string): boolean {
  return isIsoDate(until) && until < today;
}

/** What a service may get today under this consent. */
export function decisionFor(
  row: { serviceId: string; name: string },
  consent: Consent | undefined,
  today: string,
): ConsentService["decision"] {
  if (!consent?.forSharing || isOver(consent.until, today)) return "notAllowed";
  const same = (service: ConsentService) =>
    row.serviceId ? service.serviceId === row.serviceId : service.name.trim() === row.name.trim();
  const service = consent.services.find(same);
  if (!service || withdrawnRows(consent, today).has(service.id) || isOver(service.until, today)) return "notAllowed";
  return service.decision === "undecided" ? "notAllowed" : service.decision;
}

/** A child coordinator is asked for by a family, so the consent speaks to the parents. */
export function asksForChildCoordinator({ case: record }: CaseDocumentInput): boolean {
  const appointed = record.appointments.at(-1);
  if (appointed) return appointed.type === "childCoordinator";
  return (
    record.person.kind === "expectedChild" || record.referrals.some((referral) => referral.asksForChildCoordinator)
  );
}
