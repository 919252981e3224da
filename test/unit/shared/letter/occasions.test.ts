import { describe, expect, it } from "vitest";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { emptyAssessment } from "../../../../shared/case/newCase.ts";
import { followsFrom, lettersOf, occasionsOf, promises } from "../../../../shared/letter/occasions.ts";
import {
  makeAppointment,
  makeCase,
  makeConsent,
  makeLetter,
  makePerson,
  makeWithdrawal,
} from "../../../fixtures/makeCase.ts";

describe("occasionsOf", () => {
  it("is empty when nothing has happened", () => {
    expect(occasionsOf(makeCase({ referrals: [] }))).toEqual([]);
  });

  it("tells what has happened, with what each is about", () => {
    const record = makeCase({
      assessment: { ...emptyAssessment(), outcome: "coordinator", decidedOn: "2026-01-20" },
      appointments: [makeAppointment()],
      consents: [makeConsent({ withdrawals: [makeWithdrawal()] })],
      closedOn: "2026-11-20",
    });
    expect(occasionsOf(record).map(({ occasion, aboutId, on }) => `${occasion} ${aboutId} ${on}`)).toEqual([
      "answer  2026-01-20",
      "appointment appointment-1 2026-02-02",
      "withdrawal withdrawal-1 2026-11-20",
      "closing  2026-11-20",
    ]);
  });

  const preliminary = (record: CaseRecord): boolean =>
    occasionsOf(record).some(({ occasion }) => occasion === "preliminaryAnswer");
  const made = { letters: [makeLetter({ occasion: "preliminaryAnswer", aboutId: "" })] };
  it.each<[string, Partial<CaseRecord>, boolean]>([
    ["nobody has answered", {}, true],
    ["it is sent", { assessment: { ...emptyAssessment(), preliminaryAnswerOn: "2026-01-14" } }, false],
    ["the answer is sent", { assessment: { ...emptyAssessment(), answeredOn: "2026-01-20" } }, false],
    ["somebody is appointed", { appointments: [makeAppointment()] }, false],
    ["the case is over", { closedOn: "2026-11-20" }, false],
    ["it is answered, and the letter was made", { ...made, appointments: [makeAppointment()] }, true],
  ])("asks for a preliminary answer (fvl § 11 a): %s", (_when, parts, expected) => {
    expect(preliminary(makeCase(parts))).toBe(expected);
  });
});

describe("lettersOf", () => {
  it("keeps two appointments apart", () => {
    const letters = ["a", "b"].map((aboutId) => makeLetter({ id: aboutId, occasion: "appointment", aboutId }));
    expect(lettersOf(makeCase({ letters }), { occasion: "appointment", aboutId: "b" }).map(({ id }) => id)).toEqual([
      "b",
    ]);
  });
});

describe("a new conclusion", () => {
  const told = (id: string, sentOn: string) => makeLetter({ id, occasion: "answer", aboutId: "", sentOn });
  const record = makeCase({
    assessment: { ...emptyAssessment(), outcome: "coordinator", decidedOn: "2026-11-20", answeredOn: "2026-06-11" },
    letters: [told("no", "2026-06-11"), told("yes", "2026-11-21"), told("to go", "")],
  });

  it("is told in letters of its own, and those of the earlier one stay to be seen", () => {
    const answers = occasionsOf(record).filter(({ occasion }) => occasion === "answer");
    expect(answers.map((one) => [one.on, lettersOf(record, one).map(({ id }) => id)])).toEqual([
      ["2026-06-11", ["no"]],
      ["2026-11-20", ["yes", "to go"]],
    ]);
  });

  it.each([
    ["is answered by the next letter", "2026-11-21", "", "answeredOn"],
    ["is not answered by a letter from before it", "2026-11-19", "", null],
    ["follows a day that is corrected", "2026-11-22", "2026-06-11", "answeredOn"],
    ["stays answered when another letter of that day was sent", "", "2026-06-11", null],
  ] as const)("%s", (_what, sentOn, was, expected) => {
    expect(followsFrom(record, told("new", sentOn), was)).toBe(expected);
  });

  it("has no answer when the only letter was not sent after all", () => {
    expect(followsFrom({ ...record, letters: [] }, told("no", ""), "2026-06-11")).toBe("answeredOn");
  });
});

describe("followsFrom", () => {
  const sent = { occasion: "answer", receiver: "person", sentOn: "2026-02-01" } as const;
  it.each([
    ["the answer is sent to the person", sent, "", "answeredOn"],
    ["it is sent to a parent", { ...sent, receiver: "representative" }, "", "answeredOn"],
    ["it is a preliminary answer", { ...sent, occasion: "preliminaryAnswer" }, "", "preliminaryAnswerOn"],
    ["it is not sent", { ...sent, sentOn: "" }, "", null],
    ["the record says so already", sent, "2026-01-30", null],
    ["it is to somebody else", { ...sent, receiver: "other" }, "", null],
    ["it is another letter", { ...sent, occasion: "appointment" }, "", null],
  ] as const)("when %s", (_when, letter, answeredOn, expected) => {
    const person = makePerson({ birthDate: "1980-04-12" });
    const record = makeCase({ person, assessment: { ...emptyAssessment(), answeredOn } });
    expect(followsFrom(record, makeLetter(letter))).toBe(expected);
  });

  it("is not answered by a letter to a child others decide for", () => {
    const record = makeCase({ person: makePerson({ birthDate: "2013-04-12" }) });
    expect(followsFrom(record, makeLetter(sent))).toBeNull();
    expect(followsFrom(record, makeLetter({ ...sent, receiver: "representative" }))).toBe("answeredOn");
  });
});

describe("promises", () => {
  const sent = { occasion: "preliminaryAnswer", receiver: "person", sentOn: "2026-02-01" } as const;
  it.each([
    ["a foreløpig svar to the person", sent, "1980-04-12", true],
    ["to whoever decides for a child", { ...sent, receiver: "representative" }, "2013-04-12", true],
    ["to the child others decide for", sent, "2013-04-12", false],
    ["to who reported", { ...sent, receiver: "other" }, "1980-04-12", false],
    ["one that has not gone out", { ...sent, sentOn: "" }, "1980-04-12", false],
    ["another letter", { ...sent, occasion: "answer" }, "1980-04-12", false],
  ] as const)("%s", (_what, letter, birthDate, expected) => {
    expect(promises(makeCase({ person: makePerson({ birthDate }) }), makeLetter(letter))).toBe(expected);
  });
});
