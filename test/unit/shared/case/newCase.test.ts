import { describe, expect, it } from "vitest";
import {
  emptyPerson,
  emptyReferral,
  newAppointment,
  newContact,
  newParticipant,
  startCase,
} from "../../../../shared/case/newCase.ts";
import { caseRecord } from "../../../../shared/case/schema.ts";

const given = { id: "c1", number: "2026-014", today: "2026-11-21" };

describe("newCase", () => {
  it("makes a case that fits the schema from nothing but the starting values", () => {
    const record = startCase(
      { person: emptyPerson(), contacts: [], referral: emptyReferral("r1", "2026-11-21") },
      given,
    );
    expect(caseRecord.parse(record)).toEqual(record);
  });

  it("keeps what was typed, and begins with nothing offered, appointed or consented to", () => {
    const person = { ...emptyPerson(), name: "M.H." };
    const referral = { ...emptyReferral("r1", "2026-11-20"), asksForPlan: true };
    const record = startCase({ person, contacts: [], referral }, given);
    expect(record).toMatchObject({
      id: "c1",
      number: "2026-014",
      createdOn: "2026-11-21",
      person: { name: "M.H." },
      referrals: [{ receivedOn: "2026-11-20", asksForPlan: true }],
      coordinatorAnswer: "notOffered",
      planAnswer: "notOffered",
      closedOn: "",
    });
    expect([record.contacts, record.appointments, record.participants, record.consents]).toEqual([[], [], [], []]);
  });

  it("makes rows that fit the schema", () => {
    const record = {
      ...startCase({ person: emptyPerson(), contacts: [], referral: emptyReferral("r1", "2026-11-21") }, given),
      contacts: [newContact("p1")],
      participants: [newParticipant("d1")],
      appointments: [newAppointment("a1", { type: "coordinator", coordinatorId: "k1", from: "2026-11-21" })],
    };
    expect(caseRecord.safeParse(record).success).toBe(true);
  });

  it("assumes neither that the person is informed nor that anyone lacks competence", () => {
    expect(emptyReferral("r1", "2026-11-21").personInformed).toBe("unknown");
    expect(emptyPerson().decisionCompetence).toBe("full");
  });
});
