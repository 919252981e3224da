import { addDays, addYears } from "../../dates.ts";
import { emptyPlan, newSubGoal } from "../../plan/newPlan.ts";
import type { Plan } from "../../plan/schema.ts";
import { lifeArea, measure, planService, type PracticeCase } from "../practiceCase.ts";
import type { Sketch } from "./sketch.ts";
import { after, serviceName, turn } from "./telling.ts";
import { helpers, words } from "./words.ts";

const area = (sketch: Sketch): string => (sketch.age < 18 ? "education" : sketch.age < 67 ? "work" : "housing");

function goals(sketch: Sketch, index: number, today: string): Plan["goals"] {
  const from = addDays(today, -sketch.since + after.plan);
  const [first = ""] = sketch.services;
  const [helper = ""] = helpers[first] ?? [];
  const ended = sketch.stage === "closed";
  return [
    {
      id: "m1",
      lifeArea: "l1",
      text: sketch.goal,
      why: "",
      result: ended ? "reached" : "open",
      subGoals: [
        {
          ...newSubGoal("dm1"),
          measures: [
            measure("t1", {
              what: sketch.measure,
              extent: turn(words[sketch.language].extent, index),
              serviceId: first,
              responsible: helper || serviceName(sketch, first),
              start: from,
              deadline: addDays(today, sketch.measureIn ?? 45 + ((index * 17) % 120)),
              status: ended ? "done" : "ongoing",
            }),
          ],
        },
      ],
    },
  ];
}

/** A plan of one goal with its measure, short as many are; one in force has all nine points. */
export function grownPlan(sketch: Sketch, index: number, today: string, closedOn: string): PracticeCase["plan"] {
  const text = words[sketch.language];
  const from = addDays(today, -sketch.since + after.plan);
  const begun: Plan = {
    ...emptyPlan(),
    state: "inProgress",
    from,
    today: sketch.situation,
    important: sketch.need,
    goals: goals(sketch, index, today),
    lifeAreas: [lifeArea("l1", area(sketch), { needsNow: sketch.need })],
  };
  if (sketch.stage === "inProgress") return begun;
  const evaluated = addDays(today, -40 - ((index * 11) % 60));
  return {
    ...begun,
    state: closedOn === "" ? "inForce" : "ended",
    inForceSince: addDays(from, 40),
    until: closedOn === "" ? addYears(today, 1) : closedOn,
    nextRevision: closedOn === "" ? addDays(today, sketch.revisionIn ?? 90) : "",
    resources: turn(text.resources, index),
    ownContribution: turn(text.own, index),
    familyContribution: turn(text.kin, index),
    services: sketch.services.map((id, at) =>
      planService(`p${at + 1}`, { serviceId: id, name: serviceName(sketch, id), from }),
    ),
    cooperation: text.cooperation,
    execution: text.execution,
    evaluations:
      sketch.since > 250 ? [{ id: "e1", on: evaluated, works: text.works, change: text.change, personsView: "" }] : [],
  };
}
