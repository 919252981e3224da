import { describe, expect, it } from "vitest";
import { caseFacts } from "../../../../shared/case/facts.ts";
import type { CaseFacts } from "../../../../shared/case/factsSchema.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import type { CaseLineKind } from "../../../../shared/followup/line.ts";
import { lineRow } from "../../../../shared/followup/lineRow.ts";
import {
  makeAppointment,
  makeCase,
  makeChangeover,
  makeComplaint,
  makeConsent,
  makeGoal,
  makeLetter,
  makeMeasure,
  makePlan,
  makeSubGoal,
  makeWithdrawal,
} from "../../../fixtures/makeCase.ts";

const TODAY = "2026-11-21";

const measure = (id: string, deadline: string, status: "ongoing" | "done" = "ongoing") =>
  makeMeasure({ id, deadline, status });
const planned = (...lists: ReturnType<typeof measure>[][]): Partial<CaseRecord> => ({
  plan: makePlan({
    state: "inForce",
    goals: lists.map((measures, index) =>
      makeGoal({ id: `goal-${index}`, subGoals: [makeSubGoal({ id: `sub-${index}`, measures })] }),
    ),
  }),
});
const deputy = (id: string, deputyUntil: string, deputyFrom = "2026-11-01") =>
  makeAppointment({ id, from: "2026-01-01", until: "", deputyId: "coordinator-2", deputyFrom, deputyUntil });

describe("lineRow", () => {
  const rows: [string, CaseLineKind, Partial<CaseRecord>, string][] = [
    [
      "the first deadline, in whatever goal",
      "measure",
      planned([measure("m1", "2027-01-01")], [measure("m2", "2026-12-01"), measure("m3", "2026-12-01")]),
      "m2",
    ],
    [
      "what is done asks for nothing",
      "measure",
      planned([measure("m1", "2026-12-01", "done"), measure("m2", "2027-01-01")]),
      "m2",
    ],
    ["a deadline that is no day", "measure", planned([measure("m1", "2026-02-30"), measure("m2", "2027-01-01")]), "m2"],
    ["no measure with a day", "measure", planned([measure("m1", "")]), ""],
    [
      "the overlap that ends first, of those under way",
      "overlapEnds",
      {
        changeovers: [
          makeChangeover({ id: "c1", overlapUntil: "2026-11-22", completedOn: "2026-11-20" }),
          makeChangeover({ id: "c2", overlapUntil: "2027-01-15", completedOn: "" }),
          makeChangeover({ id: "c3", overlapUntil: "2026-12-15", completedOn: "" }),
        ],
      },
      "c3",
    ],
    [
      "the deputy who stands in, not the one to come",
      "deputyEnds",
      { appointments: [deputy("a1", "2026-12-20", "2026-12-01"), deputy("a2", "2026-12-24")] },
      "a2",
    ],
    [
      "the newest consent waits for a signature",
      "consentUnsigned",
      {
        consents: [
          makeConsent({ id: "k2", version: 2, state: "printed" }),
          makeConsent({ id: "k1", version: 1, state: "signed", signedOn: "2026-01-01" }),
        ],
      },
      "k2",
    ],
    [
      "the newest signed consent runs out, not the one taken back",
      "consentEnds",
      {
        consents: [
          makeConsent({ id: "k1", version: 1, state: "signed", signedOn: "2026-01-01", until: "2026-12-31" }),
          makeConsent({
            id: "k2",
            version: 2,
            state: "signed",
            signedOn: "2026-02-01",
            until: "2027-12-31",
            withdrawals: [makeWithdrawal({ coordinator: true })],
          }),
        ],
      },
      "k1",
    ],
    [
      "the first letter that is not sent",
      "letters",
      {
        letters: [
          makeLetter({ id: "l1", sentOn: "2026-11-01" }),
          makeLetter({ id: "l2", sentOn: "" }),
          makeLetter({ id: "l3", sentOn: "" }),
        ],
      },
      "l2",
    ],
    [
      "the oldest complaint that is here",
      "complaint",
      {
        complaints: [
          makeComplaint({ id: "p1", receivedOn: "2026-11-10" }),
          makeComplaint({ id: "p2", receivedOn: "2026-11-01" }),
          makeComplaint({ id: "p3", receivedOn: "2026-10-01", ownDecision: "upheld", forwardedOn: "2026-10-20" }),
        ],
      },
      "p2",
    ],
    ["a line about the case as a whole", "answer", {}, ""],
    ["nothing there any more", "letters", { letters: [] }, ""],
  ];
  it.each(rows)("%s (%s)", (_what, kind, given, id) => {
    expect(lineRow(makeCase(given), kind, TODAY)).toBe(id);
  });

  /** The row must be the one the line has its day from. */
  it.each<[CaseLineKind, keyof CaseFacts, (record: CaseRecord, id: string) => string | undefined]>([
    [
      "measure",
      "measureOn",
      ({ plan }, id) =>
        plan.goals.flatMap(({ subGoals }) => subGoals.flatMap(({ measures }) => measures)).find((one) => one.id === id)
          ?.deadline,
    ],
    ["overlapEnds", "overlapUntil", ({ changeovers }, id) => changeovers.find((one) => one.id === id)?.overlapUntil],
    ["deputyEnds", "deputyUntil", ({ appointments }, id) => appointments.find((one) => one.id === id)?.deputyUntil],
    ["consentEnds", "consentUntil", ({ consents }, id) => consents.find((one) => one.id === id)?.until],
    ["complaint", "complaintSince", ({ complaints }, id) => complaints.find((one) => one.id === id)?.receivedOn],
  ])("%s has the day of %s", (kind, fact, dayOf) => {
    const cases = rows.filter(([, one, , id]) => one === kind && id !== "").map(([, , given]) => makeCase(given));
    expect(cases).not.toEqual([]);
    for (const record of cases)
      expect(dayOf(record, lineRow(record, kind, TODAY))).toBe(caseFacts(record, TODAY)[fact]);
  });
});
