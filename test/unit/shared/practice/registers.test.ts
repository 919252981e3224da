import { describe, expect, it } from "vitest";
import { coordinatorRegister } from "../../../../shared/coordinator/schema.ts";
import { confirmation, isHidden } from "../../../../shared/directory/rules.ts";
import { directory } from "../../../../shared/directory/schema.ts";
import { practiceCourses, practiceRegister } from "../../../../shared/practice/coordinatorDays.ts";
import { practiceUnit } from "../../../../shared/practice/unit.ts";
import { practiceCoordinators } from "../../../../shared/practice/coordinators.ts";
import { practiceServices } from "../../../../shared/practice/services.ts";
import { practiceSettings } from "../../../../shared/practice/settings.ts";
import { unitRecord } from "../../../../shared/unit/schema.ts";
import { settings } from "../../../../shared/settings/schema.ts";

const today = "2026-11-21";

describe("practice registers", () => {
  it("may be stored", () => {
    const services = practiceServices(today);
    expect(directory.parse({ schema: 3, conflicts: [], services })).toEqual({ schema: 3, conflicts: [], services });
    const register = {
      schema: 3,
      conflicts: [],
      coordinators: practiceRegister(today),
      courses: practiceCourses(today),
    };
    expect(coordinatorRegister.parse(register)).toEqual(register);
    const unit = { schema: 3, conflicts: [], ...practiceUnit(today) };
    expect(unitRecord.parse(unit)).toEqual(unit);
    expect(settings.parse({ schema: 3, conflicts: [], ...practiceSettings })).toEqual({
      schema: 3,
      conflicts: [],
      ...practiceSettings,
    });
  });

  it("have about thirty services, confirmed, stale, never confirmed and closed down", () => {
    const services = practiceServices(today);
    expect(services.length).toBeGreaterThanOrEqual(30);
    expect(new Set(services.map((service) => confirmation(service, today)))).toEqual(
      new Set(["confirmed", "stale", "never"]),
    );
    expect(services.filter(({ closedDown }) => closedDown)).toHaveLength(1);
    expect(services.filter((service) => isHidden(service, today)).length).toBeGreaterThan(1);
    expect(new Set(services.map(({ targetGroup }) => targetGroup))).toEqual(
      new Set(["Barn og unge", "Voksne", "Alle"]),
    );
  });

  it("never confirm or edit a service in the future", () => {
    const dates = practiceServices(today).flatMap(({ confirmedOn, editedOn }) => [confirmedOn, editedOn]);
    expect(dates.filter((date) => date > today)).toEqual([]);
  });

  it("have twenty-five coordinators: one inactive, one without agreed capacity", () => {
    expect(practiceCoordinators).toHaveLength(25);
    expect(practiceCoordinators.filter(({ active }) => !active)).toHaveLength(1);
    expect(practiceCoordinators.filter(({ capacity }) => capacity === null)).toHaveLength(1);
  });

  it("show every kind of absence worth planning for, and one who leaves", () => {
    const register = practiceRegister(today);
    const absences = register.flatMap((one) => one.absences);
    expect(new Set(absences.map(({ kind }) => kind))).toEqual(new Set(["leave", "sick", "holiday"]));
    expect(absences.filter(({ until }) => until === "")).toHaveLength(1);
    expect(register.filter(({ leavingOn }) => leavingOn > today).map(({ id }) => id)).toEqual(["silje"]);
  });

  it("name only coordinators and services there are", () => {
    const coordinators = new Set(practiceCoordinators.map(({ id }) => id));
    const services = new Set(["", ...practiceServices(today).map(({ id }) => id)]);
    expect(practiceCourses(today).flatMap(({ attendees }) => attendees.filter((id) => !coordinators.has(id)))).toEqual(
      [],
    );
    expect(practiceUnit(today).bottlenecks.filter(({ serviceId }) => !services.has(serviceId))).toEqual([]);
  });

  it("have no id twice", () => {
    for (const rows of [practiceCoordinators, practiceServices(today), practiceCourses(today)]) {
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    }
  });
});
