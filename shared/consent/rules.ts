import type { CaseRecord } from "../case/schema.ts";
import { isIsoDate } from "../dates.ts";
import { alike } from "../text.ts";
import type { Consent, ConsentService, ConsentState, Signer, Withdrawal } from "./schema.ts";
import { isSignerOutdated, type Deciding } from "./signerOutdated.ts";

export const isGranted = (row: ConsentService): boolean => row.decision === "allowed" || row.decision === "limited";

const withdrawnRows = (consent: Consent): Set<string> =>
  new Set(consent.withdrawals.flatMap((withdrawal) => withdrawal.serviceRows));

const isPast = (date: string, today: string): boolean => isIsoDate(date) && date < today;

/** A withdrawal counts from the moment it is registered, whatever date it carries (GDPR art. 7 (3)). */
export const isRowWithdrawn = (consent: Consent, rowId: string): boolean => withdrawnRows(consent).has(rowId);

/** The content of a signed or refused version never changes; a new version is made from it. */
export const isLocked = (consent: Consent): boolean => consent.state === "signed" || consent.state === "refused";

type Taken = Pick<Withdrawal, "coordinator" | "plan" | "serviceRows">;

/** Everything that was given: both purposes and every row, as far as each was. */
export const isWhole = (consent: Consent, taken: Taken): boolean =>
  (!consent.forCoordinator || taken.coordinator) &&
  (!consent.forPlan || taken.plan) &&
  consent.services.filter(isGranted).every(({ id }) => taken.serviceRows.includes(id));

const takenTogether = ({ withdrawals }: Consent): Taken => ({
  coordinator: withdrawals.some(({ coordinator }) => coordinator),
  plan: withdrawals.some(({ plan }) => plan),
  serviceRows: withdrawals.flatMap(({ serviceRows }) => serviceRows),
});

/** Taken back as a whole; one that was given to nothing is by any withdrawal. */
export const isWithdrawn = (consent: Consent): boolean =>
  consent.state === "signed" && consent.withdrawals.length > 0 && isWhole(consent, takenTogether(consent));

/** Those who signed; in versions from before each was asked for, all who are named. */
export function signedBy({ signers }: Pick<Consent, "signers">): Signer[] {
  const named = signers.filter(({ name }) => name.trim() !== "");
  const dated = named.filter(({ signedOn }) => signedOn !== "");
  return dated.length > 0 ? dated : named;
}

/** How a consent stands on a day. `outdated`: given by those who no longer decide (`signerOutdated.ts`). */
export function consentState(consent: Consent, record: Deciding, today: string): ConsentState {
  if (consent.state !== "signed") return consent.state;
  if (isWithdrawn(consent)) return "withdrawn";
  if (isPast(consent.until, today)) return "expired";
  if (isSignerOutdated(consent, record, today)) return "outdated";
  const isPart =
    consent.services.some((row) => isTakenBack(consent, row)) ||
    ownPurposes.some((purpose) => isPurposeTakenBack(consent, purpose));
  return isPart ? "partlyWithdrawn" : "signed";
}

/** Signed, begun, neither withdrawn nor run out, and given by those who still decide. */
export function isValid(consent: Consent, record: Deciding, today: string): boolean {
  const state = consentState(consent, record, today);
  const begun = !isIsoDate(consent.from) || consent.from <= today;
  return begun && (state === "signed" || state === "partlyWithdrawn");
}

export const newestFirst = (consents: readonly Consent[]): Consent[] =>
  [...consents].sort((a, b) => b.version - a.version);

/** The newest signed one that is not taken back, also when it has run out; an older version is replaced by a newer one. */
export const newestSigned = (consents: readonly Consent[]): Consent | undefined =>
  newestFirst(consents).find((consent) => consent.state === "signed" && !isWithdrawn(consent));

/**
 * Legally different consents, usually on one sheet with that to sharing (`domain.md` 1.5.2). These are taken back by
 * themselves; sharing is taken back service by service.
 */
const ownPurposes = ["forCoordinator", "forPlan"] as const;
export type OwnPurpose = (typeof ownPurposes)[number];

/** What was never given cannot be taken back. */
export const isPurposeTakenBack = (consent: Consent, purpose: OwnPurpose): boolean =>
  consent[purpose] && takenTogether(consent)[purpose === "forPlan" ? "plan" : "coordinator"];

/** Purposes that still hold and so can be withdrawn. */
export const withdrawablePurposes = (consent: Consent): OwnPurpose[] =>
  ownPurposes.filter((purpose) => consent[purpose] && !isPurposeTakenBack(consent, purpose));

const newestAbout = ({ consents }: Pick<CaseRecord, "consents">, purpose: OwnPurpose): Consent | undefined =>
  newestFirst(consents).find((one) => one.state === "signed" && one[purpose]);

/** The person has changed their mind about it, and has not signed for it again. */
export function isUnwished(record: Pick<CaseRecord, "consents">, purpose: OwnPurpose): boolean {
  const newest = newestAbout(record, purpose);
  return newest !== undefined && isPurposeTakenBack(newest, purpose);
}

/**
 * The consent to a coordinator or a plan: the newest signed one that is about it decides, also when it is withdrawn, run out or
 * outdated. One that is not about it takes nothing back: an unticked box may as well be one that nobody asked about.
 */
function consentTo(purpose: OwnPurpose, record: CaseRecord, today: string): Consent | null {
  const newest = newestAbout(record, purpose);
  return newest && !isPurposeTakenBack(newest, purpose) && isValid(newest, record, today) ? newest : null;
}

/** The consent to making the plan (point h). */
export const planConsent = (record: CaseRecord, today: string): Consent | null => consentTo("forPlan", record, today);

/**
 * The consent to a coordinator. Consent to sharing is none (`domain.md` 1.5.2). Consent to a plan is, when the person besides
 * has said yes to a coordinator (pbrl § 4-2 asks for no form): so it was in cases from before the box was used. Not when a
 * consent to a coordinator was taken back.
 */
export const coordinatorConsent = (record: CaseRecord, today: string): Consent | null =>
  consentTo("forCoordinator", record, today) ??
  (record.coordinatorAnswer === "accepted" && !isUnwished(record, "forCoordinator")
    ? planConsent(record, today)
    : null);

/** By id when both have one; otherwise by name. */
export function isAbout(
  row: Pick<ConsentService, "serviceId" | "name">,
  serviceId: string,
  serviceName: string,
): boolean {
  if (serviceId !== "" && row.serviceId !== "") return row.serviceId === serviceId;
  return alike(row.name, serviceName);
}

/** What the rows about one service in one consent allow; the strictest row decides. */
function coverOf(
  record: CaseRecord,
  { consent, rows }: { consent: Consent; rows: ConsentService[] },
  today: string,
): "covered" | "limited" | "notCovered" {
  if (!isValid(consent, record, today)) return "notCovered";
  const withdrawn = withdrawnRows(consent);
  const holds = (row: ConsentService): boolean => isGranted(row) && !withdrawn.has(row.id) && !isPast(row.until, today);
  if (!rows.every(holds)) return "notCovered";
  const limited = consent.generalLimits.trim() !== "" || rows.some((row) => row.decision === "limited");
  return limited ? "limited" : "covered";
}

/**
 * The newest signed consent to sharing that says something about a service, and its rows about it; null when none does.
 * An older one never reopens what a newer one closed.
 */
export function decidingRows(
  record: CaseRecord,
  serviceId: string,
  serviceName: string,
): { consent: Consent; rows: ConsentService[] } | null {
  for (const consent of newestFirst(record.consents)) {
    if (consent.state !== "signed" || !consent.forSharing) continue;
    const rows = consent.services.filter((row) => row.decision !== "undecided" && isAbout(row, serviceId, serviceName));
    if (rows.length > 0) return { consent, rows };
  }
  return null;
}

/** May information be shared with this service today (hpl § 22, pbrl §§ 4-3, 4-4)? */
export function consentCovers(
  record: CaseRecord,
  serviceId: string,
  serviceName: string,
  today: string,
): "covered" | "limited" | "notCovered" {
  const found = decidingRows(record, serviceId, serviceName);
  return found ? coverOf(record, found, today) : "notCovered";
}

/** Registers a withdrawal; nothing else of the signed content changes. */
export const withdraw = (consent: Consent, withdrawal: Withdrawal): Consent => ({
  ...consent,
  withdrawals: [...consent.withdrawals, withdrawal],
});

/** What was never given cannot be taken back, also when the whole consent is. */
export const isTakenBack = (consent: Consent, row: ConsentService): boolean =>
  isGranted(row) && isRowWithdrawn(consent, row.id);

/** Rows that still hold and so can be withdrawn. */
export const withdrawableRows = (consent: Consent): ConsentService[] =>
  consent.services.filter((row) => isGranted(row) && !isRowWithdrawn(consent, row.id));
