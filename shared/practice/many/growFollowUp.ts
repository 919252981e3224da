import { addDays, daysBetween } from "../../dates.ts";
import { emptyLetter } from "../../letter/newLetter.ts";
import { findCoordinator } from "../coordinators.ts";
import { appointment, type PracticeCase } from "../practiceCase.ts";
import type { Sketch } from "./sketch.ts";
import { after, hasCome, turn } from "./telling.ts";
import { words } from "./words.ts";

export function grownAppointment(
  sketch: Sketch,
  index: number,
  received: string,
  closedOn: string,
): PracticeCase["appointments"][number] {
  return appointment("o1", {
    type: sketch.age < 18 ? "childCoordinator" : "coordinator",
    coordinatorId: sketch.coordinator ?? "",
    from: addDays(received, after.appointed),
    until: closedOn,
    wishHeard: turn(words[sketch.language].wish, index),
  });
}

const channels = ["phone", "homeVisit", "meeting", "phone", "digital"] as const;

/** The first talk, then one about every fifth week until it went quiet. */
export function grownContacts(
  sketch: Sketch,
  index: number,
  received: string,
  end: string,
): PracticeCase["contactLog"] {
  const { talks } = words[sketch.language];
  const entry = (at: number, on: string, by: string): PracticeCase["contactLog"][number] => ({
    id: `kl${at + 1}`,
    on,
    channel: channels[(index + at) % channels.length] ?? "phone",
    with: sketch.age < 16 ? sketch.kin : sketch.name,
    about: turn(talks, index + at),
    by,
  });
  if (!hasCome(sketch, "draft")) return [];
  const first = entry(0, addDays(received, after.contacted), "Kari Øvesen");
  if (sketch.coordinator === undefined || !hasCome(sketch, "coordinated")) return [first];
  const last = addDays(end, -(sketch.quietFor ?? 3 + ((index * 11) % 50)));
  const begun = addDays(received, after.appointed + 6);
  const count = Math.max(1, Math.min(6, Math.floor(daysBetween(begun, last) / 35)));
  const by = findCoordinator(sketch.coordinator)?.name ?? "";
  const later = Array.from({ length: count }, (_, at) => addDays(last, -35 * (count - 1 - at)));
  return [first, ...[begun, ...later.filter((on) => on > begun)].map((on, at) => entry(at + 1, on, by))];
}

/** The letters that told about the appointment and the end; the newest are still to be sent. */
export function grownLetters(told: PracticeCase): PracticeCase["letters"] {
  const letter = (
    given: Partial<PracticeCase["letters"][number]> & { id: string },
  ): PracticeCase["letters"][number] => ({
    ...emptyLetter(given.id, told.person.documentLanguage),
    occasion: "appointment",
    receiver: "person",
    name: told.person.name,
    how: "post",
    ...given,
  });
  const answeredOn = told.assessment.answeredOn;
  const letters = answeredOn === "" ? [] : [letter({ id: "b1", occasion: "answer", sentOn: answeredOn })];
  const [first] = told.appointments;
  if (!first) return letters;
  const { leaderName = "", unit = "" } = findCoordinator(first.coordinatorId) ?? {};
  const appointed = { aboutId: first.id, sentOn: addDays(first.from, 1) };
  letters.push(letter({ id: "b2", ...appointed }));
  letters.push(letter({ id: "b3", ...appointed, receiver: "leader", name: leaderName, organisation: unit }));
  if (told.closedOn === "" || told.closing.reason === "died") return letters;
  letters.push(letter({ id: "b4", occasion: "closing", sentOn: told.closedOn }));
  const leader = { receiver: "leader", name: leaderName, organisation: unit, how: "" } as const;
  return [...letters, letter({ id: "b5", occasion: "closing", ...leader })];
}
