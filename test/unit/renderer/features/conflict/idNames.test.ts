import { expect, it } from "vitest";
import { nameOfId } from "../../../../../renderer/features/conflict/idNames.ts";
import { makeAppointment, makeCase, makeCoordinator, makeLifeArea, makePlan } from "../../../../fixtures/makeCase.ts";

const record = makeCase({
  appointments: [
    makeAppointment({ id: "a1", coordinatorId: "k1" }),
    makeAppointment({ id: "a2", coordinatorId: "borte" }),
  ],
  plan: makePlan({
    lifeAreas: [makeLifeArea({ id: "l1", key: "housing" }), makeLifeArea({ id: "l2", key: "own", title: "Kunst" })],
  }),
});
const registered = [makeCoordinator({ id: "k1", name: "Kari Oppdiktet Nordmo" })];

it.each([
  ["a coordinator", "k1", "Kari Oppdiktet Nordmo"],
  ["the appointment of a changeover", "a1", "Kari Oppdiktet Nordmo"],
  ["an appointment of somebody who is gone", "a2", ""],
  ["a life area", "l1", "housing!"],
  ["a life area with a title", "l2", "Kunst"],
  ["nobody knows", "x", ""],
])("%s", (_what, id, name) =>
  expect(nameOfId(record, id, registered, (key) => (key === "housing" ? "housing!" : ""))).toBe(name),
);
