import { describe, expect, it } from "vitest";
import { summarise } from "../../../../shared/case/summary.ts";
import { composeMondayList, initials } from "../../../../shared/document/composeMondayList.ts";
import { emptyUnit } from "../../../../shared/unit/newUnit.ts";
import { makeAppointment, makeCase, makeCoordinator, makePerson, makeSettings } from "../../../fixtures/makeCase.ts";

const TODAY = "2026-11-25";
const summaries = Array.from({ length: 40 }, (_, index) =>
  summarise(
    makeCase({
      id: `c${index}`,
      number: `2026-${String(index).padStart(3, "0")}`,
      person: makePerson({ name: "Åse-Marie Oppdiktet Li", birthDate: "" }),
      appointments: [makeAppointment()],
    }),
    TODAY,
  ),
);
const made = composeMondayList({
  settings: makeSettings(),
  coordinators: [],
  services: [],
  language: "nb",
  today: TODAY,
  summaries,
  register: { coordinators: [makeCoordinator({ active: false })], courses: [] },
  unit: emptyUnit(),
  role: "leader",
});

describe("composeMondayList", () => {
  it("names nobody, neither person nor coordinator", () => {
    const text = JSON.stringify(made);
    expect(text).not.toMatch(/Oppdiktet|Åse|Nordmo|Kari/);
    expect(text).toContain("Å.M.O.L. 2026-000");
    expect(text).toContain("K.O.N. har sluttet");
  });

  it("keeps to what one sheet holds, and says how many are left", () => {
    const rows = made.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
    expect(rows.length).toBe(16);
    expect(JSON.stringify(made.blocks)).toMatch(/Og \d+ til/);
  });

  it.each([
    ["Åse-Marie Li", "Å.M.L."],
    ["  ola  ", "O."],
    ["A. B.", "A.B."],
    ["", ""],
    ["(1) Per", "P."],
  ])("%s is %s", (name, short) => {
    expect(initials(name)).toBe(short);
  });
});
