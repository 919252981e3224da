import { expect, it } from "vitest";
import { changePerson } from "../../../../shared/case/changePerson.ts";
import type { Person } from "../../../../shared/case/schema.ts";
import { makeAppointment, makeCase, makePerson } from "../../../fixtures/makeCase.ts";

it.each<[string, Partial<Person>, string]>([
  ["the birth date", { birthDate: "2012-02-28" }, "2030-02-27"],
  ["a birth", { kind: "person", name: "Mina", birthDate: "2012-02-28" }, "2030-02-27"],
  ["anything else", { name: "Mina" }, "2028-04-11"],
])("%s is changed, and with it the end that follows (hol § 7-2 a)", (_what, values, until) => {
  const record = makeCase({
    person: makePerson({ birthDate: "2010-04-12" }),
    appointments: [
      makeAppointment({ type: "childCoordinator", until: "2028-04-11" }),
      makeAppointment({ id: "written", type: "childCoordinator", until: "2027-01-31" }),
    ],
  });
  changePerson(record, values);
  expect(record.person).toMatchObject(values);
  expect(record.appointments.map((one) => one.until)).toEqual([until, "2027-01-31"]);
});
