import { describe, expect, it } from "vitest";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import {
  deciderOn,
  isOutdated,
  sharesNow,
  shownParts,
  suggestedCoordinator,
  withoutTie,
  withTie,
} from "../../../../shared/family/rules.ts";
import type { FamilyPart, FamilyTies } from "../../../../shared/family/schema.ts";
import {
  makeAppointment,
  makeCase,
  makeContact,
  makeCoordinator,
  makeGoal,
  makeParticipant,
  makePerson,
  makePlan,
} from "../../../fixtures/makeCase.ts";

const TODAY = "2026-11-21";
const family = (given: Partial<FamilyTies> = {}): FamilyTies => ({
  ties: [],
  shares: ["coordinator", "phone"],
  sharesOn: "2026-11-01",
  sharesBy: "Marit",
  sharesNote: "",
  ...given,
});
const born = (birthDate: string, given: Partial<FamilyTies> = {}, overrides: Partial<CaseRecord> = {}): CaseRecord =>
  makeCase({ person: makePerson({ birthDate, phone: "123" }), family: family(given), ...overrides });

const kin = { contacts: [makeContact({ relation: "adultChild", parentalResponsibility: "none" })] };
const inCare = makeCase({
  person: makePerson({ birthDate: "2018-01-01", inPublicCare: true }),
  contacts: [makeContact()],
  family: family({ sharesBy: makeContact().name }),
});

describe("what the family may see", () => {
  const table: [string, CaseRecord, FamilyPart[], boolean][] = [
    ["what an adult said", born("1980-01-01"), ["coordinator", "phone"], false],
    ["nothing without who said so", born("1980-01-01", { sharesBy: " " }), [], false],
    ["nothing without a day", born("1980-01-01", { sharesOn: "" }), [], false],
    ["nothing from a day that is no day", born("1980-01-01", { sharesOn: "i går" }), [], false],
    ["nothing from a day ahead", born("1980-01-01", { sharesOn: "2026-11-22" }), [], false],
    ["what parents said for a child of 6", born("2020-01-01"), ["coordinator", "phone"], false],
    ["what parents said, and the child turned 7", born("2019-11-10"), ["coordinator", "phone"], false],
    ["what parents said, and the child turned 12", born("2014-11-10"), ["coordinator", "phone"], false],
    ["what parents said, the day before 16", born("2010-11-22"), ["coordinator", "phone"], false],
    ["nothing parents said before 16, from that day", born("2010-11-21"), [], true],
    ["what the young person said at 16", born("2010-10-01"), ["coordinator", "phone"], false],
    [
      "nothing kin said, when competence is back",
      born("1980-01-01", { sharesBy: "Marit Oppdiktet Fjellstad" }, kin),
      [],
      true,
    ],
    ["nothing parents said, when the care is taken over", inCare, [], true],
    ["what the young person said before 18", born("2008-11-10"), ["coordinator", "phone"], false],
  ];
  it.each(table)("%s", (_says, record, shares, outdated) => {
    expect(sharesNow(record, TODAY)).toEqual(shares);
    expect(isOutdated(record, TODAY)).toBe(outdated);
  });

  it("is decided by the person from 16, before that by the parents, and by others without competence", () => {
    const lacking = makeCase({ person: makePerson({ birthDate: "1980-01-01", decisionCompetence: "lacking" }) });
    const records = [born("2020-01-01"), born("2010-11-22"), born("2010-11-21"), born("1980-01-01"), lacking];
    expect(records.map((record) => deciderOn(record, TODAY))).toEqual([
      "parents",
      "parents",
      "person",
      "person",
      "others",
    ]);
  });

  const shared = born(
    "1980-01-01",
    { shares: ["coordinator", "nextMeeting", "goals"] },
    {
      appointments: [makeAppointment()],
      participants: [makeParticipant({ name: "Hemmelig" })],
      plan: makePlan({
        goals: [makeGoal({ text: "Få venner" })],
        crisis: "Hemmelig",
        meetings: [
          { id: "m1", on: "2026-11-20", what: "Hemmelig" },
          { id: "m3", on: "2027-02-01", what: "Hemmelig" },
          { id: "m2", on: "2026-12-01", what: "Hemmelig" },
        ],
      }),
    },
  );
  const known = { coordinators: [makeCoordinator()], services: [] };

  it("is the shared parts and nothing else", () => {
    expect(shownParts(shared, known, TODAY)).toEqual([
      { part: "coordinator", texts: ["Kari Oppdiktet Nordmo"] },
      { part: "nextMeeting", texts: ["01.12.2026"] },
      { part: "goals", texts: ["Få venner"] },
    ]);
  });

  it("tells no place of a protected person, whatever was said", () => {
    const all = { ...shared, family: family({ shares: ["phone", "services", "participants"] }) };
    const person = makePerson({ phone: "123", addressProtection: "confidential", birthDate: "1980-01-01" });
    expect(shownParts({ ...all, person }, known, TODAY).flatMap(({ texts }) => texts)).toEqual([]);
  });

  it("suggests a sibling's barnekoordinator, when the sibling shares it and the child has another", () => {
    const child = { appointments: [makeAppointment({ type: "childCoordinator" })], number: "2026-002" };
    const sibling = born("2018-01-01", {}, child);
    expect(suggestedCoordinator(born("2020-01-01"), [sibling], known, TODAY)).toEqual({
      name: "Kari Oppdiktet Nordmo",
      number: "2026-002",
    });
    const silent = born("2018-01-01", { shares: ["phone"] }, child);
    const same = born("2020-01-01", {}, { appointments: [makeAppointment()] });
    expect(suggestedCoordinator(born("2020-01-01"), [silent], known, TODAY)).toBeNull();
    expect(suggestedCoordinator(same, [sibling], known, TODAY)).toBeNull();
    expect(suggestedCoordinator(born("1980-01-01"), [sibling], known, TODAY)).toBeNull();
  });
});

it("ties are one a case, and go", () => {
  const once = withTie(family(), { id: "b", number: "2026-002" }, "sibling");
  const twice = withTie(once, { id: "b", number: "2026-002" }, "parent");
  expect(twice.ties).toEqual([{ id: "b", number: "2026-002", relation: "parent" }]);
  expect(withoutTie(twice, "b").ties).toEqual([]);
});
