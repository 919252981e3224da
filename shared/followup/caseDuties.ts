import type { CaseFacts } from "../case/factsSchema.ts";
import type { CaseSummary } from "../case/schema.ts";
import type { DeadlineKey, Settings } from "../settings/schema.ts";
import { dayAfter, spanOf } from "../settings/spans.ts";
import type { DeadlineKind } from "./line.ts";

export interface Duty {
  kind: DeadlineKind | "letters";
  /** Last day of it; empty when it has none, and is to be done now. */
  due: string;
  count?: number;
}

type DayFact = Exclude<
  keyof CaseFacts,
  "consent" | "signerOutdated" | "changeover" | "deputyIds" | "lettersToSend" | "expectedChild" | "ties"
>;

/** Counted from a day of the case with a time of the settings (`domain.md` 3.2). */
const counted: readonly [DeadlineKind, DayFact, DeadlineKey][] = [
  ["answer", "unansweredSince", "preliminaryAnswer"],
  ["assessment", "unassessedSince", "assessment"],
  ["complaint", "complaintSince", "forwardComplaint"],
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
];

/** Everything an open case has a day for, whether it is near or not; what has no day comes last. */
export function caseDuties(facts: CaseFacts, settings: Pick<Settings, "deadlines">): Duty[] {
  const duties: Duty[] = [];
  for (const [kind, fact, key] of counted) {
    const since = facts[fact];
    if (since !== undefined) duties.push({ kind, due: dayAfter(since, spanOf(settings, key)) });
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
  const { appointedOn, lastContactOn = "" } = facts;
  if (appointedOn === undefined) return [];
  return lastContactOn < appointedOn
    ? [{ kind: "firstContact", due: dayAfter(appointedOn, spanOf(settings, "firstContact")) }]
    : [{ kind: "noContact", due: dayAfter(lastContactOn, spanOf(settings, "noContact")) }];
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

/** What is left of a case that is closed, or is to be. A letter is sent also when the papers are in the archive. */
export function closingDuties({ status, facts }: Pick<CaseSummary, "status" | "facts">): Duty[] {
  const { closesOn = "", lettersToSend = 0 } = facts;
  if (status !== "closed") return closesOn === "" ? [] : [{ kind: "closes", due: closesOn }];
  const archive: Duty[] = closesOn === "" ? [] : [{ kind: "archive", due: "" }];
  return [...letterDuty(lettersToSend), ...archive];
}
