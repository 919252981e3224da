import type { CaseRecord, Participant } from "../case/schema.ts";
import { addYears, isIsoDate } from "../dates.ts";
import type { Service } from "../directory/schema.ts";
import { fold } from "../text.ts";
import { isPurposeTakenBack, isRowWithdrawn } from "./rules.ts";
import type { Consent, ConsentService, Signer } from "./schema.ts";
import { whoSigns } from "./whoSigns.ts";

type NewId = () => string;

export const newConsentService = (id: string, serviceId: string, name: string): ConsentService => ({
  id,
  serviceId,
  name,
  namedPerson: "",
  decision: "undecided",
  topics: [],
  limits: "",
  until: "",
});

const nextVersion = (record: CaseRecord): number => Math.max(0, ...record.consents.map((one) => one.version)) + 1;

/** One row per service that takes part; a participant without a service (family, a friend) is no receiver of secrets. */
function rowsFromParticipants(
  participants: readonly Participant[],
  services: readonly Service[],
  newId: NewId,
): ConsentService[] {
  const seen = new Set<string>();
  const rows: ConsentService[] = [];
  for (const participant of participants) {
    const known = services.find((service) => service.id === participant.serviceId);
    const name = (known?.name ?? participant.serviceName).trim();
    const key = fold(name);
    if (name === "" || seen.has(key)) continue;
    seen.add(key);
    rows.push(newConsentService(newId(), known?.id ?? "", name));
  }
  return rows;
}

/** The signers the law points to today, as rows of the form. */
export const suggestedSigners = (record: CaseRecord, today: string, newId: NewId): Signer[] =>
  whoSigns(record.person, record.contacts, today).signers.map((one) => ({ id: newId(), signedOn: "", ...one }));

/** The plan period when there is one ahead, else one year (domain.md 2.3 point 11). */
const usualEnd = (record: CaseRecord, today: string): string =>
  isIsoDate(record.plan.until) && record.plan.until > today ? record.plan.until : addYears(today, 1);

/** The next version, with one row per service that takes part and the signers the law points to. */
export function newConsent(
  id: string,
  record: CaseRecord,
  services: readonly Service[],
  today: string,
  newId: NewId,
): Consent {
  return {
    id,
    version: nextVersion(record),
    createdOn: today,
    forPlan: record.planAnswer !== "declined",
    forCoordinator: record.coordinatorAnswer !== "declined",
    forSharing: true,
    from: today,
    until: usualEnd(record, today),
    services: rowsFromParticipants(record.participants, services, newId),
    generalLimits: "",
    informationGivenHow: "",
    informationGivenOn: "",
    informationGivenBy: "",
    interpreterUsed: record.person.needsInterpreter,
    childHeard: "",
    signers: suggestedSigners(record, today, newId),
    state: "draft",
    signedOn: "",
    decidedBy: "",
    signedDespite: "",
    filedIn: "",
    scanId: "",
    withdrawals: [],
  };
}

/**
 * The next version with the services, decisions and limits of an earlier one. What was withdrawn must be decided again;
 * information, hearing and signatures belong to the old version and start empty. Signers follow today's age.
 */
export function copyConsent(id: string, from: Consent, record: CaseRecord, today: string, newId: NewId): Consent {
  const fresh = newConsent(id, record, [], today, newId);
  return {
    ...fresh,
    forPlan: from.forPlan && !isPurposeTakenBack(from, "forPlan"),
    forCoordinator: from.forCoordinator && !isPurposeTakenBack(from, "forCoordinator"),
    forSharing: from.forSharing,
    until: from.until === "" ? "" : fresh.until,
    generalLimits: from.generalLimits,
    services: from.services.map((row) => ({
      ...row,
      id: newId(),
      topics: [...row.topics],
      decision: isRowWithdrawn(from, row.id) ? "undecided" : row.decision,
      until: isIsoDate(row.until) && row.until <= today ? "" : row.until,
    })),
  };
}
