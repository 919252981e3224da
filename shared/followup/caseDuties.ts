import type { CaseFacts } from "../case/factsSchema.ts";
import type { CaseSummary } from "../case/schema.ts";
import type { DeadlineKey, Settings } from "../settings/schema.ts";
import { dayAfter, spanOf } from "../settings/spans.ts";
import { latest } from "../dates.ts";
import type { DeadlineKind } from "./line.ts";

export interface Duty {
  kind: DeadlineKind | "letters";
  /** Last day of it; empty when it has none, and is to be done now. */
  due: string;
  count?: number;
}

type DayFact = Exclude<
  keyof CaseFacts,
  "next" | "consent" | "handingOverIds" | "deputisedIds" | "lettersToSend" | "expectedChild" | "birthdays"
>;

/** Counted from a day of the case with a time of the settings (`domain.md` 3.2). */
const counted: readonly [DeadlineKind, DayFact, DeadlineKey][] = [
  ["answer", "unansweredSince", "preliminaryAnswer"],
  ["assessment", "unassessedSince", "assessment"],
  ["complaint", "complaintSince", "forwardComplaint"],
  ["newReport", "newReportSince", "assessment"],
  ["appoint", "awaitsCoordinatorSince", "appoint"],
  ["firstPlan", "planAwaitedSince", "firstPlan"],
  ["revision", "unrevisedSince", "planRevision"],
];

/** The case says the day itself. */
const dated: readonly [DeadlineKind, DayFact][] = [
  ["lostCoordinator", "lostCoordinatorOn"],
  ["consentEnds", "consentUntil"],
  ["revision", "revisionOn"],
  ["measure", "measureOn"],
  ["overlapEnds", "overlapUntil"],
  ["deputyEnds", "deputyUntil"],
  ["born", "expectedOn"],
];

type Row = Pick<CaseSummary, "status" | "facts">;

/** Everything a case has a day for, whether it is near or not; what has no day comes last. */
export function caseDuties(row: Row, settings: Pick<Settings, "deadlines">): Duty[] {
  const { facts } = row;
  const duties = closingDuty(row);
  for (const [kind, fact, key] of counted) {
    const since = facts[fact];
    if (since === undefined) continue;
    const due = dayAfter(since, spanOf(settings, key));
    duties.push({ kind, due: kind === "assessment" ? latest([due, facts.promisedOn ?? ""]) : due });
  }
  for (const [kind, fact] of dated) {
    const due = facts[fact];
    if (due !== undefined) duties.push({ kind, due });
  }
  duties.push(...contactDuty(facts, settings), ...withoutDay(facts));
  return duties;
}

/** A new coordinator is to get in touch; after that nobody is to be forgotten. */
function contactDuty(facts: CaseFacts, settings: Pick<Settings, "deadlines">): Duty[] {
  const { appointedOn, planAloneSince = "", lastContactOn = "" } = facts;
  if (appointedOn !== undefined && lastContactOn < appointedOn)
    return [{ kind: "firstContact", due: dayAfter(appointedOn, spanOf(settings, "firstContact")) }];
  const since = appointedOn === undefined ? planAloneSince && latest([planAloneSince, lastContactOn]) : lastContactOn;
  return since === "" ? [] : [{ kind: "noContact", due: dayAfter(since, spanOf(settings, "noContact")) }];
}

/** Law and settings give no day, only that it is done without delay (fvl § 11 a). */
function withoutDay(facts: CaseFacts): Duty[] {
  const { answerUnsentSince, awaitsConsentSince, consent, lettersToSend = 0 } = facts;
  const duties: (Duty | false)[] = [
    answerUnsentSince !== undefined && { kind: "sendAnswer", due: "" },
    awaitsConsentSince !== undefined && { kind: "consentMissing", due: "" },
    consent === "printed" && { kind: "consentUnsigned", due: "" },
    ...letterDuty(lettersToSend),
  ];
  return duties.filter((one) => one !== false);
}

const letterDuty = (count: number): Duty[] => (count > 0 ? [{ kind: "letters", due: "", count }] : []);

/** That a case is to be closed; when it is, that its papers go to the archive. */
function closingDuty({ status, facts: { closesOn = "" } }: Row): Duty[] {
  if (closesOn === "") return [];
  return [status === "closed" ? { kind: "archive", due: "" } : { kind: "closes", due: closesOn }];
}
