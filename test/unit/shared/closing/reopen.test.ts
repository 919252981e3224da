import { describe, expect, it } from "vitest";
import { caseRecord } from "../../../../shared/case/schema.ts";
import { goOnFrom, type BroughtPart } from "../../../../shared/closing/reopen.ts";
import { makeContact, makeParticipant, makePerson } from "../../../fixtures/makeCase.ts";
import { makeAppointment, makeCase, makeConsent, planWith, TODAY } from "../case/caseBuilders.ts";

const old = makeCase({
  id: "gammel",
  person: makePerson({ name: "Mina", phone: "00 00 11 11", addressProtection: "confidential" }),
  contacts: [makeContact()],
  participants: [makeParticipant()],
  consents: [makeConsent()],
  appointments: [makeAppointment()],
  plan: { ...planWith([{ what: "Trene" }], { state: "ended", inForceSince: "2026-01-01" }), aboutMe: "Jeg er meg." },
  closedOn: "2026-10-01",
  caseworkerId: "kari",
});

const goneOn = (...parts: BroughtPart[]) =>
  goOnFrom(old, { parts }, { id: "ny", number: "2026-050", today: TODAY, newId: () => "r1" });

describe("goOnFrom", () => {
  it("is a case that may be stored, linked to the old one, with a report of today", () => {
    const record = goneOn("person", "contacts", "participants", "plan");
    expect(caseRecord.parse(record)).toEqual(record);
    expect(record).toMatchObject({ reopenedFrom: "gammel", number: "2026-050", createdOn: TODAY, closedOn: "" });
    expect(record.referrals).toMatchObject([{ receivedOn: TODAY }]);
  });

  it("brings nothing unless it is chosen, but name, birth date and protection", () => {
    const { person, contacts, participants, plan } = goneOn();
    expect(person).toMatchObject({ name: "Mina", addressProtection: "confidential", phone: "" });
    expect([contacts, participants, plan.goals]).toEqual([[], [], []]);
    expect(plan.aboutMe).toBe("");
  });

  it.each<[BroughtPart, (record: ReturnType<typeof goneOn>) => unknown, unknown]>([
    ["person", ({ person }) => person.phone, "00 00 11 11"],
    ["contacts", ({ contacts }) => contacts.length, 1],
    ["participants", ({ participants }) => participants.length, 1],
    ["plan", ({ plan }) => [plan.aboutMe, plan.state, plan.inForceSince], ["Jeg er meg.", "none", ""]],
  ])("brings %s when it is chosen", (part, read, expected) => {
    expect(read(goneOn(part))).toEqual(expected);
  });

  it("never brings consents and appointments: they were for what is over", () => {
    const { consents, appointments, letters, complaints } = goneOn("person", "contacts", "participants", "plan");
    expect([consents, appointments, letters, complaints]).toEqual([[], [], [], []]);
  });
});
