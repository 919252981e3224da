import { newestFirst } from "../consent/rules.ts";
import type { Consent } from "../consent/schema.ts";
import type { CaseDocumentInput } from "./caseDocument.ts";

/** The newest signed version; that it is withdrawn or has run out is shown, not hidden. */
export const signedConsent = (consents: readonly Consent[]): Consent | undefined =>
  newestFirst(consents).find(({ state }) => state === "signed");

/** A child coordinator is asked for by a family, so the consent speaks to the parents. */
export function asksForChildCoordinator({ case: record }: CaseDocumentInput): boolean {
  const appointed = record.appointments.at(-1);
  if (appointed) return appointed.type === "childCoordinator";
  return (
    record.person.kind === "expectedChild" || record.referrals.some((referral) => referral.asksForChildCoordinator)
  );
}
