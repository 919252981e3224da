import type { Consent } from "../consent/schema.ts";
import type { CaseDocumentInput } from "./caseDocument.ts";

/** The newest signed version; that it is withdrawn or has run out is shown, not hidden. */
export function signedConsent(consents: Consent[]): Consent | undefined {
  return consents.filter(({ state }) => state === "signed").toSorted((a, b) => b.version - a.version)[0];
}

/** A child coordinator is asked for by a family, so the consent speaks to the parents. */
export function asksForChildCoordinator({ case: record }: CaseDocumentInput): boolean {
  const appointed = record.appointments.at(-1);
  if (appointed) return appointed.type === "childCoordinator";
  return (
    record.person.kind === "expectedChild" || record.referrals.some((referral) => referral.asksForChildCoordinator)
  );
}
