import { describe, expect, it } from "vitest";
import { summarise } from "../../../../shared/case/summary.ts";
import { passages, turns } from "../../../../shared/followup/birthdays.ts";
import type { Transition } from "../../../../shared/settings/schema.ts";
import { makeAppointment, makeCase, makePerson, makeSettings } from "../../../fixtures/makeCase.ts";

const settings = makeSettings();
const transitions: Transition[] = [
  { id: "t1", text: "Skolestart", age: 6, when: "schoolYear", tasks: "" },
  { id: "t2", text: "Voksen", age: 18, when: "birthday", tasks: "" },
].map((one) => one as Transition);

const rowOf = (birthDate: string, level: "none" | "strictlyConfidential", today: string, type?: "childCoordinator") =>
  summarise(
    makeCase({
      person: makePerson({ birthDate, addressProtection: level }),
      appointments: type ? [makeAppointment({ type, from: "2020-01-01" })] : [],
    }),
    today,
  );

/** hol § 7-2 a, pbrl §§ 4-3, 4-4: nobody is forgotten for being protected. */
describe("one whose birth date the list must not show", () => {
  it.each([
    ["2020-02-29", "2026-11-29"],
    ["2020-02-29", "2027-02-28"],
    ["2014-12-01", "2026-11-29"],
    ["2010-12-31", "2026-11-29"],
    ["2009-01-01", "2026-11-29"],
    ["2008-11-29", "2026-11-29"],
    ["1999-05-05", "2026-11-29"],
  ])("born %s has on %s the lines of everybody else", (birthDate, today) => {
    const [open, hidden] = [rowOf(birthDate, "none", today), rowOf(birthDate, "strictlyConfidential", today)];
    expect(hidden.birthDate).toBe("");
    expect(turns(hidden, settings, today)).toEqual(turns(open, settings, today));
    expect(passages(hidden, transitions, settings, today)).toEqual(passages(open, transitions, settings, today));
  });

  it("keeps the line of a barnekoordinator who should have ended, years later", () => {
    const today = "2031-11-29";
    const [open, hidden] = [
      rowOf("2008-12-24", "none", today, "childCoordinator"),
      rowOf("2008-12-24", "strictlyConfidential", today, "childCoordinator"),
    ];
    expect(turns(open, settings, today)).not.toEqual([]);
    expect(turns(hidden, settings, today)).toEqual(turns(open, settings, today));
  });

  it("has a row that is made anew on every birthday", () => {
    expect(rowOf("2010-12-31", "strictlyConfidential", "2026-11-29").goodUntil).toBe("2026-12-31");
  });
});
