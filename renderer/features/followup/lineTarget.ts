import type { CaseLineKind, MondayLine } from "../../../shared/followup/line.ts";
import { isCaseKind } from "../../../shared/followup/mondayList.ts";
import type { NextThing } from "../../../shared/path/nextThings.ts";
import { nextPlaces } from "../../nextPlaces.ts";
import { paths } from "../../paths.ts";

/** Where the next thing of a line is done. */
const places: Record<Exclude<CaseLineKind, "next">, (caseId: string) => string> = {
  complaint: paths.caseAssessment,
  newReport: paths.case,
  answer: paths.caseAssessment,
  lostCoordinator: paths.caseCoordinator,
  coordinatorLeft: paths.caseCoordinator,
  coordinatorLeaves: paths.caseCoordinator,
  coordinatorAway: paths.caseCoordinator,
  assessment: paths.caseAssessment,
  sendAnswer: paths.caseAnswer,
  consentMissing: paths.caseConsents,
  consentUnsigned: paths.caseConsents,
  consentEnds: paths.caseConsents,
  appoint: paths.caseCoordinator,
  firstContact: paths.caseContactLog,
  overlapEnds: paths.caseCoordinator,
  deputyEnds: paths.caseCoordinator,
  born: paths.casePeople,
  childCoordinatorEnds: paths.caseCoordinator,
  turns18: paths.case,
  revision: paths.casePlanPeriod,
  firstPlan: paths.casePlan,
  noContact: paths.caseContactLog,
  measure: paths.casePlanGoals,
  turns16: paths.caseConsents,
  turns12: paths.case,
  turns7: paths.case,
  transition: paths.case,
  letters: paths.caseLetters,
  closes: paths.caseClosing,
  archive: paths.caseClosing,
};

/** Empty for what is done on the spot. */
export function lineTarget({ kind, caseId, itemId }: MondayLine): string {
  if (kind === "next") return nextPlaces[itemId as NextThing](caseId);
  if (isCaseKind(kind)) return places[kind](caseId);
  if (kind === "directory") return paths.unconfirmedServices;
  if (kind === "laws") return paths.settingsPart("lover");
  return kind === "gatherings" || kind === "gathering" || kind === "training" ? paths.courses : "";
}
