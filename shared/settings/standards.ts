import type { DeadlineKey, Settings, Span } from "./schema.ts";

type Standards = Omit<
  Settings,
  | "schema"
  | "conflicts"
  | "municipality"
  | "unitName"
  | "phone"
  | "visitingAddress"
  | "postalAddress"
  | "website"
  | "documentLanguage"
>;

const months = (amount: number): Span => ({ amount, unit: "months" });
const weeks = (amount: number): Span => ({ amount, unit: "weeks" });

/**
 * What a new store begins with. Lists begin empty: then the standard ones apply (`domain.md` 3.2 for the deadlines; those
 * without a basis in law are suggestions). Retention is the municipality's to decide; ten years is the rule of thumb.
 */
export const standardSettings = (): Standards => ({
  letterTitle: "answer",
  countyGovernor: "",
  ombudsman: "",
  deadlines: {
    preliminaryAnswer: months(1),
    complaint: weeks(4),
    forwardComplaint: weeks(2),
    assessment: weeks(2),
    appoint: weeks(2),
    firstContact: weeks(2),
    firstPlan: months(3),
    noContact: months(3),
    planRevision: months(6),
    consentExpires: months(1),
    coordinatorLeaves: months(2),
    transition: months(12),
    directoryConfirmed: months(12),
    routineReview: months(1),
  },
  laws: [],
  steps: [],
  bottleneckCategories: [],
  courseTopics: [],
  transitions: [],
  gatheringsPerYear: 2,
  retention: { years: 10, basis: "" },
});

/** Which deadlines the law gives (fvl § 11 a, pbrl § 7-5); the others are the unit's own. */
export const deadlineBasis = (key: DeadlineKey): "law" | "local" =>
  key === "preliminaryAnswer" || key === "complaint" ? "law" : "local";
