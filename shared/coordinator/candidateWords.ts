import type { Candidate, Hindrance } from "./candidates.ts";
import { isIsoDate, norwegianDate } from "../dates.ts";
import type { Messages } from "../i18n/messages.ts";

type Words = Messages["appointment"];

const dayText = (day: string): string => (isIsoDate(day) ? norwegianDate(day) : "");

/** How much somebody has already. */
export function caseloadText({ cases, weight, coordinator: { capacity } }: Candidate, t: Words): string {
  return capacity === null ? t.caseload(cases, weight) : t.caseloadOf(cases, capacity, weight);
}

function hindranceMark(hindrance: Hindrance, { marks }: Words): string {
  switch (hindrance.kind) {
    case "full":
      return marks.full;
    case "left":
      return marks.left(dayText(hindrance.on));
    case "leaves":
      return marks.leaves(dayText(hindrance.on));
    case "away":
      return marks.away(dayText(hindrance.until));
    case "awaySoon":
      return marks.awaySoon(dayText(hindrance.from), dayText(hindrance.until));
  }
}

/** In a few words each: load, hours, training, and what stands in the way. */
export function candidateMarks(candidate: Candidate, t: Words): string[] {
  const { coordinator, hindrances, hasBasicCourse, gatherings } = candidate;
  return [
    caseloadText(candidate, t),
    coordinator.agreedHours === null ? "" : t.hours(coordinator.agreedHours),
    ...hindrances.map((one) => hindranceMark(one, t)),
    hasBasicCourse ? t.marks.basicCourse : t.marks.noBasicCourse,
    gatherings.held > 0 && gatherings.attended === 0 ? t.marks.noGathering : "",
  ].filter(Boolean);
}

function hindranceNote(hindrance: Hindrance, name: string, { notes }: Words): string {
  switch (hindrance.kind) {
    case "full":
      return notes.full(name, hindrance.cases, hindrance.capacity);
    case "left":
      return notes.left(name, dayText(hindrance.on));
    case "leaves":
      return notes.leaves(name, dayText(hindrance.on));
    case "away":
      return notes.away(name, dayText(hindrance.until));
    case "awaySoon":
      return notes.awaySoon(name, dayText(hindrance.from), dayText(hindrance.until));
  }
}

/** What to think of before this one is chosen; nothing of it stops the choice. */
export function candidateNotes({ coordinator: { name }, hindrances, hasBasicCourse }: Candidate, t: Words): string[] {
  const notes = hindrances.map((one) => hindranceNote(one, name, t));
  return hasBasicCourse ? notes : [...notes, t.notes.noBasicCourse(name)];
}
