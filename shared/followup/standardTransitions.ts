import type { Messages } from "../i18n/messages.ts";
import type { Settings, Transition } from "../settings/schema.ts";

export type TransitionId =
  "kindergarten" | "school" | "lowerSecondary" | "upperSecondary" | "adultServices" | "afterSchool";

/**
 * Passages everybody in the municipality goes through (`domain.md` 4.2 no. 6, `peers.md` (c) 19). School begins in August of the
 * year one turns six (opplæringslova § 2-2). Words: `t.followup.transitions`.
 */
export const standardTransitions: readonly { id: TransitionId; age: number; when: Transition["when"] }[] = [
  { id: "kindergarten", age: 1, when: "schoolYear" },
  { id: "school", age: 6, when: "schoolYear" },
  { id: "lowerSecondary", age: 13, when: "schoolYear" },
  { id: "upperSecondary", age: 16, when: "schoolYear" },
  { id: "adultServices", age: 18, when: "birthday" },
  { id: "afterSchool", age: 19, when: "schoolYear" },
];

/** The unit's own list, or the standard one; an empty text stands for the standard words of that id. */
export const wholeTransitions = (own: readonly Transition[]): readonly Transition[] =>
  own.length > 0 ? own : standardTransitions.map((one) => ({ ...one, text: "", tasks: "", hidden: false }));

export const transitionsOf = ({ transitions }: Pick<Settings, "transitions">): Transition[] =>
  wholeTransitions(transitions).filter(({ hidden }) => !hidden);

export const isStandardTransition = (id: string): id is TransitionId =>
  standardTransitions.some((one) => one.id === id);

/** What it is called and what to do about it, in the reader's language where the unit has not written it anew. */
export function transitionWords({ id, text, tasks }: Transition, t: Messages): { text: string; tasks: string } {
  const standard = isStandardTransition(id) ? t.followup.transitions[id] : { text: "", tasks: "" };
  return { text: text.trim() || standard.text, tasks: tasks.trim() || standard.tasks };
}
