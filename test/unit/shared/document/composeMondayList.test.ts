import { describe, expect, it } from "vitest";
import { summarise } from "../../../../shared/case/summary.ts";
import { composeMondayList, initials, type MondayListInput } from "../../../../shared/document/composeMondayList.ts";
import { emptyUnit } from "../../../../shared/unit/newUnit.ts";
import {
  makeAppointment,
  makeCase,
  makeContactEntry,
  makeReferral,
  makeCoordinator,
  makePerson,
  makeSettings,
} from "../../../fixtures/makeCase.ts";

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
const given: MondayListInput = {
  settings: makeSettings(),
  coordinators: [],
  services: [],
  language: "nb",
  today: TODAY,
  summaries,
  register: { coordinators: [makeCoordinator({ active: false })], courses: [] },
  unit: emptyUnit(),
  role: "leader",
};
const made = composeMondayList(given);

describe("composeMondayList", () => {
  it("names nobody, neither person nor coordinator", () => {
    const text = JSON.stringify(made);
    expect(text).not.toMatch(/Oppdiktet|Åse|Nordmo|Kari/);
    expect(text).toContain("Å.M.O.L. 2026-000");
    expect(text).toContain("K.O.N. har sluttet");
  });

  it("keeps to what one sheet holds, and says how many are left", () => {
    const rows = made.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
    expect(rows.length).toBe(19);
    expect(JSON.stringify(made.blocks)).toMatch(/Og \d+ til/);
  });

  it("shows fewer where the words need two lines", () => {
    const long = makeAppointment({ type: "childCoordinator" });
    const adults = summaries.map((row, index) =>
      summarise(
        makeCase({
          ...{
            id: row.id,
            number: row.number,
            appointments: [long],
            contactLog: [makeContactEntry({ on: "2026-11-18" })],
            referrals: [makeReferral(), makeReferral({ id: "r2", receivedOn: "2026-11-20" })],
          },
          person: makePerson({ name: `Ola ${index}`, birthDate: "2008-01-01" }),
        }),
        TODAY,
      ),
    );
    const register = { coordinators: [makeCoordinator()], courses: [] };
    const tall = composeMondayList({ ...given, register, summaries: adults });
    const rows = tall.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
    expect(rows.filter((row) => JSON.stringify(row).includes("Ny melding i saken")).length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(19);
    expect(rows.length).toBeGreaterThan(10);
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
