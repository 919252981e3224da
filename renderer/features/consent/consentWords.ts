import { isPurposeTakenBack, isTakenBack, signedBy } from "../../../shared/consent/rules.ts";
import type { Consent } from "../../../shared/consent/schema.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import type { Messages } from "../../../shared/i18n/messages.ts";

/** "Ja: NAV, PPT", "Nei: ..." in the order a reader asks for them. */
export function serviceSummary(consent: Consent, t: Messages): string[] {
  const words = t.consent;
  const purposes = (["forCoordinator", "forPlan"] as const)
    .filter((purpose) => isPurposeTakenBack(consent, purpose))
    .map((purpose) => words.withdrawnFor(words.withdrawPurpose[purpose].toLowerCase()));
  if (!consent.forSharing || consent.services.length === 0) return [words.noServicesInSummary, ...purposes];
  const holding = consent.services.filter((row) => !isTakenBack(consent, row));
  const names = (rows: Consent["services"]): string =>
    rows.map((row) => row.name.trim() || words.unnamedService).join(", ");
  const withDecision = (decision: Consent["services"][number]["decision"]): string =>
    names(holding.filter((row) => row.decision === decision));
  const parts: [string, (text: string) => string][] = [
    [withDecision("allowed"), words.yesTo],
    [withDecision("limited"), words.limitedTo],
    [withDecision("notAllowed"), words.noTo],
    [withDecision("undecided"), words.undecidedFor],
    [names(consent.services.filter((row) => isTakenBack(consent, row))), words.withdrawnFor],
  ];
  return [...parts.filter(([text]) => text !== "").map(([text, say]) => say(text)), ...purposes];
}

/** "Underskrevet 12.03.2026 av Kari Vik · Gjelder til 12.03.2027". */
export function consentFacts(consent: Consent, t: Messages): string {
  const words = t.consent;
  const date = norwegianDate(consent.signedOn);
  const names = signedBy(consent)
    .map((one) => one.name.trim())
    .join(", ");
  if (consent.state === "refused") return date === "" ? "" : words.refusedOn(date);
  const what =
    consent.state === "signed" ? words.signedBy(date, names) : words.createdOn(norwegianDate(consent.createdOn));
  const until = consent.until ? words.validUntil(norwegianDate(consent.until)) : words.validUntilWithdrawn;
  return `${what} · ${until}`;
}
