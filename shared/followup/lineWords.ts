import type { Messages } from "../i18n/messages.ts";
import type { AskingThing } from "../path/nextThings.ts";
import type { Transition } from "../settings/schema.ts";
import type { Routine, YearItem } from "../unit/schema.ts";
import type { LineKind, MondayLine } from "./line.ts";
import { transitionWords } from "./standardTransitions.ts";

/** Where the words of a line are looked up. */
export interface LineNames {
  coordinatorName: (id: string) => string;
  transitions: readonly Transition[];
  routines: readonly Routine[];
  yearWheel: readonly YearItem[];
}

const titleOf = (list: readonly { id: string; title: string }[], id: string): string =>
  list.find((one) => one.id === id)?.title.trim() ?? "";

/** What a line is about, without the person. */
export function lineWords(line: MondayLine, t: Messages, names: LineNames): string {
  const { kind, count, itemId } = line;
  const words = t.followup;
  const coordinator = (): string => names.coordinatorName(line.coordinatorId) || words.unknownCoordinator;
  const own: Partial<Record<LineKind, () => string>> = {
    letters: () => words.letters(count),
    next: () => words.next[itemId as AskingThing],
    coordinatorLeft: () => words.coordinatorLeft(coordinator()),
    coordinatorLeaves: () => words.coordinatorLeaves(coordinator()),
    coordinatorAway: () => words.coordinatorAway(coordinator()),
    transition: () => passageWords(itemId, t, names),
    routine: () => words.routine(titleOf(names.routines, itemId) || t.app.unnamed),
    yearItem: () => words.yearItem(titleOf(names.yearWheel, itemId) || t.app.unnamed),
    directory: () => words.directory(count),
    gatherings: () => words.gatherings(count),
    gathering: () => words.gathering(count),
    laws: () => words.laws(count),
    training: () => words.training(count),
  };
  return own[kind]?.() ?? words.lines[kind as keyof typeof words.lines];
}

function passageWords(id: string, t: Messages, { transitions }: LineNames): string {
  const found = transitions.find((one) => one.id === id);
  return found ? transitionWords(found, t).text : "";
}
