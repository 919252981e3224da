import type { Routine, YearItem } from "./schema.ts";

/**
 * What a koordinerende enhet is to see to (Helsedirektoratet's guide, chapter 12.3; `domain.md` 4.2; kommuneloven § 25-1), offered
 * to the list of routines. Words: `t.unit.duties`. Procedures are revised every second year elsewhere (`domain.md` 3.2).
 */
export const standardDuties = [
  { id: "receiveReports", kind: "duty", everyMonths: 12 },
  { id: "appointCoordinators", kind: "duty", everyMonths: 12 },
  { id: "followScheme", kind: "duty", everyMonths: 6 },
  { id: "training", kind: "duty", everyMonths: 12 },
  { id: "informPublic", kind: "duty", everyMonths: 12 },
  { id: "overviewServices", kind: "duty", everyMonths: 12 },
  { id: "reportBottlenecks", kind: "duty", everyMonths: 12 },
  { id: "childCoordinator", kind: "duty", everyMonths: 12 },
  { id: "routinePlan", kind: "routine", everyMonths: 24 },
  { id: "routineChangeover", kind: "routine", everyMonths: 24 },
  { id: "routineConsent", kind: "routine", everyMonths: 24 },
  { id: "routineAccess", kind: "routine", everyMonths: 12 },
  { id: "agreementHospital", kind: "agreement", everyMonths: 24 },
  { id: "agreementNav", kind: "agreement", everyMonths: 24 },
  { id: "agreementSchool", kind: "agreement", everyMonths: 24 },
] as const satisfies readonly { id: string; kind: Routine["kind"]; everyMonths: number }[];

/** What comes back every year. Words: `t.unit.yearItems`. */
export const standardYearItems = [
  { id: "countDecember", month: 1 },
  { id: "bottleneckReport", month: 2 },
  { id: "upperSecondary", month: 1 },
  { id: "springGathering", month: 4 },
  { id: "schoolTransitions", month: 5 },
  { id: "directory", month: 9 },
  { id: "autumnGathering", month: 10 },
  { id: "routines", month: 11 },
  { id: "reconcile", month: 12 },
] as const satisfies readonly { id: string; month: YearItem["month"] }[];
