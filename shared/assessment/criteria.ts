import { childCoordinatorBar } from "../case/rules.ts";
import type { Person } from "../case/schema.ts";
import type { YesNo } from "../fields.ts";
import { outcome as everyOutcome, type Assessment, type Outcome } from "./schema.ts";

export type Criterion = "longLasting" | "coordinated" | "child" | "serious" | "otherWelfare";

/** For koordinator and individuell plan (hol §§ 7-1, 7-2; pbrl §§ 2-5, 2-5 b). */
export const ordinaryCriteria = ["longLasting", "coordinated"] as const satisfies readonly Criterion[];
/** For barnekoordinator all five (hol § 7-2 a; `domain.md` 2.5). */
export const childCriteria = ["child", "serious", "otherWelfare"] as const satisfies readonly Criterion[];

/** `unknown`: something is not answered, or nobody is sure. */
export type Finding = "met" | "notMet" | "unknown";

function finding(answers: readonly YesNo[]): Finding {
  if (answers.includes("no")) return "notMet";
  return answers.every((answer) => answer === "yes") ? "met" : "unknown";
}

/** What the answered conditions come to; it never decides for anybody. */
export function findings(
  assessment: Assessment,
  person: Pick<Person, "kind" | "birthDate">,
  today: string,
): { coordinator: Finding; childCoordinator: Finding } {
  const ordinary = ordinaryCriteria.map((key) => assessment[key]);
  const child = [...ordinary, ...childCriteria.map((key) => assessment[key])];
  const isAdult = childCoordinatorBar(person, today) === "adult";
  return { coordinator: finding(ordinary), childCoordinator: isAdult ? "notMet" : finding(child) };
}

export const isChildOutcome = (outcome: Outcome): boolean =>
  outcome === "childCoordinator" || outcome === "childCoordinatorAndPlan";

/** What may be concluded: no barnekoordinator from 18 (hol § 7-2 a). What is chosen already stays to be seen. */
export const outcomesFor = (
  person: Pick<Person, "kind" | "birthDate">,
  chosen: Outcome,
  today: string,
): readonly Outcome[] => {
  const isAdult = childCoordinatorBar(person, today) === "adult";
  return everyOutcome.options.filter((outcome) => !isAdult || outcome === chosen || !isChildOutcome(outcome));
};

/** What the offer holds, for "offered" on each track. */
export const offersCoordinator = (outcome: Outcome): boolean =>
  outcome === "coordinator" || outcome === "coordinatorAndPlan" || isChildOutcome(outcome);
export const offersPlan = (outcome: Outcome): boolean =>
  outcome === "coordinatorAndPlan" || outcome === "childCoordinatorAndPlan" || outcome === "planOnly";
