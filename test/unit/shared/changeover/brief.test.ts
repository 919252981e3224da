import { describe, expect, it } from "vitest";
import { briefFacts } from "../../../../shared/changeover/brief.ts";
import { makeConsentService, makeContactEntry, makeParticipant, makeSettings } from "../../../fixtures/makeCase.ts";
import { makeCase, makeConsent, planWith, TODAY } from "../case/caseBuilders.ts";

const contact = (id: string, on: string) => makeContactEntry({ id, on });
const facts = (record: Parameters<typeof makeCase>[0]) =>
  briefFacts(makeCase(record), makeSettings(), TODAY, (id) => (id === "s1" ? "Skolen" : ""));

describe("briefFacts", () => {
  it("knows the last contact that has been", () => {
    const contactLog = [
      contact("a", "2026-10-01"),
      contact("b", "2026-11-20"),
      contact("c", "2026-12-01"),
      contact("d", ""),
    ];
    expect(facts({ contactLog }).lastContact?.id).toBe("b");
    expect(facts({}).lastContact).toBeNull();
  });

  it("lists what is promised and not done, the earliest first", () => {
    const plan = planWith([
      { what: "ingen frist" },
      { what: "sist", deadline: "2027-03-01" },
      { what: "først", deadline: "2026-12-01", status: "postponed" },
      { what: "gjort", status: "done" },
      { what: "gitt opp", status: "stopped" },
      { what: " " },
    ]);
    expect(facts({ plan }).openMeasures.map(({ what }) => what)).toEqual(["først", "sist", "ingen frist"]);
  });

  it("shows dates and meetings ahead", () => {
    const plan = planWith([], {
      nextRevision: "2027-01-10",
      meetings: [
        { id: "m1", on: "2026-11-20", what: "forrige" },
        { id: "m3", on: "2027-02-01", what: "deretter" },
        { id: "m2", on: TODAY, what: "i dag" },
      ],
    });
    const found = facts({ plan, consents: [makeConsent({ until: "2026-12-31" })] });
    expect(found.deadlines.map(({ kind }) => kind)).toContain("revision");
    expect(found.meetings.map(({ id }) => id)).toEqual(["m2", "m3"]);
  });

  it("names only those the consent covers, and family", () => {
    const consents = [
      makeConsent({
        forSharing: true,
        services: [
          makeConsentService({ id: "r1", serviceId: "s1", name: "Skolen", decision: "limited" }),
          makeConsentService({ id: "r2", name: "NAV", decision: "notAllowed" }),
        ],
      }),
    ];
    const participants = [
      makeParticipant({ id: "p1", name: "Lærer", serviceId: "s1" }),
      makeParticipant({ id: "p2", name: "Veileder", serviceName: "NAV" }),
      makeParticipant({ id: "p3", name: "Mor" }),
      makeParticipant({ id: "p4", name: "" }),
    ];
    const { toCall, notCovered } = facts({ consents, participants });
    expect(toCall.map(({ id }) => id)).toEqual(["p1", "p3"]);
    expect(notCovered).toBe(1);
  });
});
