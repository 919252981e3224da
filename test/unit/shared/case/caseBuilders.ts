import { emptyPerson, emptyReferral, newAppointment, startCase } from "../../../../shared/case/newCase.ts";
import type { Appointment, CaseRecord, CaseSummary } from "../../../../shared/case/schema.ts";
import type { Consent } from "../../../../shared/consent/schema.ts";
import { newGoal } from "../../../../shared/plan/newPlan.ts";
import type { Measure, Plan } from "../../../../shared/plan/schema.ts";

export const TODAY = "2026-11-21";

/** A report received today, with nothing done about it. */
export function makeCase(changes: Partial<CaseRecord> = {}): CaseRecord {
  const person = { ...emptyPerson(), name: "Mina Haugland" };
  const started = startCase(
    { person, referral: emptyReferral("r1", TODAY) },
    { id: "c1", number: "2026-014", today: TODAY },
  );
  return { ...started, ...changes };
}

export function makeConsent(changes: Partial<Consent> = {}): Consent {
  return {
    id: "k1",
    version: 1,
    createdOn: TODAY,
    forPlan: true,
    forCoordinator: true,
    forSharing: true,
    from: "2026-11-01",
    until: "",
    services: [],
    generalLimits: "",
    informationGivenHow: "both",
    informationGivenOn: "2026-11-01",
    informationGivenBy: "Kari Nordmann",
    interpreterUsed: false,
    childHeard: "",
    signers: [],
    state: "signed",
    signedOn: "2026-11-01",
    filedIn: "",
    withdrawals: [],
    ...changes,
  };
}

export function makeAppointment(changes: Partial<Appointment> = {}): Appointment {
  return newAppointment("a1", { type: "coordinator", coordinatorId: "k-kari", from: "2026-01-01", ...changes });
}

export function planWith(measures: Partial<Measure>[], plan: Partial<Plan> = {}): Plan {
  const goal = newGoal({ goal: "g1", subGoal: "s1", measure: "m1" });
  const [subGoal] = goal.subGoals;
  const [blank] = subGoal?.measures ?? [];
  if (!subGoal || !blank) throw new Error("a new goal has a sub-goal with a measure");
  subGoal.measures = measures.map((measure, index) => ({ ...blank, id: `m${index}`, what: "Øve på buss", ...measure }));
  return { ...makeCase().plan, state: "inForce", goals: [goal], ...plan };
}

export function makeSummary(changes: Partial<CaseSummary> = {}): CaseSummary {
  return {
    id: "c1",
    number: "2026-014",
    name: "Mina Haugland",
    birthDate: "",
    phone: "",
    status: "received",
    coordinatorIds: [],
    childCoordinator: false,
    deadline: "",
    deadlineKind: "",
    measuresDone: 0,
    measuresTotal: 0,
    addressProtection: "none",
    updatedOn: TODAY,
    ...changes,
  };
}
