import type { Appointment, CaseRecord, CaseSummary } from "../../../../shared/case/schema.ts";
import type { Consent } from "../../../../shared/consent/schema.ts";
import type { Measure, Plan } from "../../../../shared/plan/schema.ts";
import * as make from "../../../fixtures/makeCase.ts";

export const TODAY = "2026-11-21";

/** A report received today, with nothing done about it. */
export const makeCase = (changes: Partial<CaseRecord> = {}): CaseRecord =>
  make.makeCase({
    person: make.makePerson({ name: "Mina Haugland", birthDate: "" }),
    referrals: [make.makeReferral({ receivedOn: TODAY, asksForPlan: false })],
    ...changes,
  });

/** Signed, without an end. */
export const makeConsent = (changes: Partial<Consent> = {}): Consent =>
  make.makeConsent({ id: "k1", forPlan: true, state: "signed", signedOn: "2026-11-01", ...changes });

export const makeAppointment = (changes: Partial<Appointment> = {}): Appointment =>
  make.makeAppointment({ id: "a1", coordinatorId: "k-kari", from: "2026-01-01", ...changes });

/** A plan in force with these measures. */
export function planWith(measures: Partial<Measure>[], plan: Partial<Plan> = {}): Plan {
  const rows = measures.map((measure, index) => make.makeMeasure({ id: `m${index}`, what: "Øve på buss", ...measure }));
  const goal = make.makeGoal({ subGoals: [make.makeSubGoal({ measures: rows })] });
  return make.makePlan({ state: "inForce", goals: [goal], ...plan });
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
    namedCoordinatorIds: [],
    childCoordinator: false,
    weight: "new",
    measuresDone: 0,
    measuresTotal: 0,
    caseworkerId: "",
    serviceIds: [],
    planTrack: "none",
    addressProtection: "none",
    updatedOn: TODAY,
    facts: {},
    goodUntil: "",
    ...changes,
  };
}
