import { describe, expect, it } from "vitest";
import { caseSummary } from "../../../../shared/case/schema.ts";
import { isOutdated, summarise } from "../../../../shared/case/summary.ts";
import { addDays } from "../../../../shared/dates.ts";
import { makeParticipant } from "../../../fixtures/makeCase.ts";
import { makeAppointment, makeCase, planWith, TODAY } from "./caseBuilders.ts";

describe("summarise", () => {
  it("gives a row that fits the schema", () => {
    const summary = summarise(makeCase(), TODAY);
    expect(caseSummary.parse(summary)).toEqual(summary);
    expect(summary).toMatchObject({ name: "Mina Haugland", number: "2026-014", status: "received", updatedOn: TODAY });
  });

  it("takes the day of an older revision when the list is built anew", () => {
    expect(summarise(makeCase(), TODAY, "2025-03-01").updatedOn).toBe("2025-03-01");
  });

  it("names each coordinator in force once, and marks a barnekoordinator", () => {
    const appointments = [
      makeAppointment(),
      { ...makeAppointment({ type: "childCoordinator" }), id: "a2" },
      { ...makeAppointment({ coordinatorId: "k-old", until: "2026-02-01" }), id: "a3" },
    ];
    expect(summarise(makeCase({ appointments }), TODAY)).toMatchObject({
      coordinatorIds: ["k-kari"],
      childCoordinator: true,
    });
  });

  it("counts done measures of those not given up, and no empty row", () => {
    const plan = planWith([{ status: "done" }, { status: "ongoing" }, { status: "stopped" }, { what: " " }]);
    expect(summarise(makeCase({ plan }), TODAY)).toMatchObject({ measuresDone: 1, measuresTotal: 2 });
  });

  it("names each service that takes part or is named in the plan, once", () => {
    const plan = planWith([{ serviceId: "s-nav" }, { serviceId: "" }]);
    const participants = [makeParticipant({ serviceId: "s-nav" }), makeParticipant({ id: "p2", serviceId: "s-bup" })];
    const bare = { id: "r1", name: "", contact: "", extent: "", from: "", until: "" };
    const services = [{ ...bare, serviceId: "s-skole" }];
    const record = makeCase({ participants, plan: { ...plan, services } });
    expect(summarise(record, TODAY).serviceIds).toEqual(["s-nav", "s-bup", "s-skole"]);
  });

  it("keeps services, which tell where somebody is, out of the list with a protected address", () => {
    const person = { ...makeCase().person, addressProtection: "confidential" as const };
    const record = makeCase({ person, participants: [makeParticipant({ serviceId: "s-nav" })] });
    expect(summarise(record, TODAY).serviceIds).toEqual([]);
  });

  it.each(["confidential", "strictlyConfidential"] as const)(
    "keeps the phone out of the list with %s address",
    (addressProtection) => {
      const person = { ...makeCase().person, phone: "918 12 345", address: "Storgata 1", addressProtection };
      const summary = summarise(makeCase({ person }), TODAY);
      expect(summary.phone).toBe("");
      expect(JSON.stringify(summary)).not.toContain("Storgata");
    },
  );
});

describe("isOutdated", () => {
  const changesOn = (record: Parameters<typeof makeCase>[0]) => summarise(makeCase(record), TODAY).goodUntil;

  it("is good for ever when no date lies ahead", () => {
    expect(changesOn({})).toBe("");
    expect(isOutdated(summarise(makeCase(), TODAY), "2099-01-01")).toBe(false);
  });

  it.each([
    [
      "the day after an appointment ends",
      { appointments: [makeAppointment({ from: "2026-01-01", until: "2027-03-31" })] },
      "2027-04-01",
    ],
    [
      "the day an appointment begins",
      { appointments: [makeAppointment({ from: "2027-02-01", until: "" })] },
      "2027-02-01",
    ],
    ["the day an announced closing comes", { closedOn: "2027-01-15" }, "2027-01-15"],
  ])("is outdated %s", (_, record, day) => {
    const summary = summarise(makeCase(record), TODAY);
    expect(summary.goodUntil).toBe(day);
    expect(isOutdated(summary, day)).toBe(true);
    expect(isOutdated(summary, addDays(day, -1))).toBe(false);
  });
});
