import type { CaseSummary } from "../case/schema.ts";
import { addDays } from "../dates.ts";
import type { Settings, Transition } from "../settings/schema.ts";
import type { Role } from "../user/schema.ts";
import { passages, turns } from "./birthdays.ts";
import { caseDuties } from "./caseDuties.ts";
import { coordinatorState, type Away } from "./coordinatorState.ts";
import { caseKinds, unitKinds, urgencies, type CaseLineKind, type LineKind, type MondayLine } from "./line.ts";
import { coordinatorsOwn, nextDuty } from "./nextDuty.ts";
import type { NextThing } from "../path/nextThings.ts";
import { transitionsOf } from "./standardTransitions.ts";
import { unitLines, type UnitSources } from "./unitLines.ts";
import { HORIZON_DAYS, urgencyOf, weeksFrom, type Weeks } from "./urgency.ts";
import { dayBefore, spanOf } from "../settings/spans.ts";

export interface MondaySources extends UnitSources {
  summaries: readonly CaseSummary[];
  role: Role;
}

/** What is for the unit to do; a coordinator sees the rest, for the cases that she can open. */
const unitsOwn: ReadonlySet<LineKind> = new Set<LineKind>([
  "complaint",
  "newReport",
  "answer",
  "assessment",
  "sendAnswer",
  "consentMissing",
  "appoint",
  "lostCoordinator",
  "coordinatorLeft",
  "coordinatorLeaves",
  "coordinatorAway",
  "archive",
]);

/**
 * Mandagslista: who asks for somebody this week (`product.md` 3 triggers and 10). Derived from the rows of the case list and
 * the registers whenever it is shown; nothing of it is stored, and a reader has nothing to do.
 */
export function mondayList(sources: MondaySources): MondayLine[] {
  const { summaries, role, settings, today, register } = sources;
  if (role === "reader") return [];
  const away = new Map<string, Away>();
  for (const coordinator of register.coordinators) {
    const state = coordinatorState(coordinator, settings, today);
    if (state) away.set(coordinator.id, state);
  }
  const weeks = weeksFrom(today);
  const last = addDays(today, HORIZON_DAYS);
  const given = { settings, weeks, last, away, transitions: transitionsOf(settings) };
  const goneOn = new Set(summaries.map(({ facts }) => facts.reopenedFrom));
  const lines = summaries.flatMap((row) => caseLines(row, given)).filter((line) => !isGoneOn(line, goneOn));
  if (role === "coordinator") return lines.filter(isForCoordinator).toSorted(byUrgency);
  const own = unitLines(sources).map((line) => toLine({ ...empty, ...line }, weeks));
  return [...lines, ...own].toSorted(byUrgency);
}

const isForCoordinator = ({ kind, itemId }: MondayLine): boolean =>
  !unitsOwn.has(kind) && (kind !== "next" || coordinatorsOwn.has(itemId));

/** A closed case that got a report, and that another case goes on from. */
const isGoneOn = ({ itemId, caseId }: MondayLine, goneOn: ReadonlySet<string | undefined>): boolean =>
  itemId === ("reopen" satisfies NextThing) && goneOn.has(caseId);

interface Given {
  settings: Settings;
  weeks: Weeks;
  /** How far ahead a deadline is shown. */
  last: string;
  away: ReadonlyMap<string, Away>;
  transitions: readonly Transition[];
}

type Bare = Omit<MondayLine, "key" | "urgency">;
const empty = { caseId: "", coordinatorId: "", itemId: "", count: 0 };

const toLine = (line: Bare, weeks: Weeks): MondayLine => ({
  ...line,
  key: `${line.caseId} ${line.kind} ${line.coordinatorId} ${line.itemId}`,
  urgency: line.kind === "coordinatorLeft" ? "late" : urgencyOf(line.due, weeks),
});

function caseLines(row: CaseSummary, { settings, weeks, last, away, transitions }: Given): MondayLine[] {
  const { id } = row;
  const { today } = weeks;
  const about = { ...empty, caseId: id };
  const duties = caseDuties(row, settings);
  // Birthdays and passages are told of from long before.
  const turning = row.status === "closed" ? [] : turns(row, settings, today);
  const near = [...duties, ...nextDuty(row, [...duties, ...turning], settings, today)].filter(({ kind, due }) => {
    if (kind === "consentEnds") return dayBefore(due, spanOf(settings, "consentExpires")) <= today;
    return due <= last;
  });
  if (row.status === "closed") return near.map((duty) => toLine({ ...about, ...duty }, weeks));
  return [
    ...[...near, ...turning].map((duty) => toLine({ ...about, ...duty }, weeks)),
    ...passages(row, transitions, settings, today).map(({ transition, due }) =>
      toLine({ ...about, kind: "transition", due, itemId: transition.id }, weeks),
    ),
    ...awayLines(row, away).map((line) => toLine({ ...about, ...line }, weeks)),
  ];
}

/** Nothing more is needed where somebody is taking over; who is away for a while may also have a deputy. */
function awayLines(row: CaseSummary, away: ReadonlyMap<string, Away>): Pick<Bare, "kind" | "due" | "coordinatorId">[] {
  if (away.size === 0) return [];
  const { handingOverIds = [], deputisedIds = [] } = row.facts;
  return row.coordinatorIds.flatMap((coordinatorId) => {
    const state = away.get(coordinatorId);
    const isSeenTo =
      handingOverIds.includes(coordinatorId) ||
      (state?.kind === "coordinatorAway" && deputisedIds.includes(coordinatorId));
    return state && !isSeenTo ? [{ ...state, coordinatorId }] : [];
  });
}

const order = new Map<LineKind, number>([...caseKinds, ...unitKinds].map((kind, index) => [kind, index]));
const weightOf = ({ kind }: MondayLine): number => order.get(kind) ?? 0;
const placeOf = ({ urgency }: MondayLine): number => urgencies.indexOf(urgency);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Most urgent first. What is late stands by what weighs most, then by how long; what comes stands by day, and what has no day
 * before it.
 */
function byUrgency(a: MondayLine, b: MondayLine): number {
  const place = placeOf(a) - placeOf(b);
  if (place !== 0) return place;
  const weight = weightOf(a) - weightOf(b);
  const day = byText(a.due, b.due);
  return a.urgency === "late" ? weight || day : day || weight;
}

export const isCaseKind = (kind: LineKind): kind is CaseLineKind => (caseKinds as readonly string[]).includes(kind);

/** Lines about cases somebody of the unit has on the desk. */
export function mineOnly(
  lines: readonly MondayLine[],
  summaries: readonly Pick<CaseSummary, "id" | "caseworkerId">[],
  userId: string,
): MondayLine[] {
  const mine = new Set(summaries.filter(({ caseworkerId }) => caseworkerId === userId).map(({ id }) => id));
  return lines.filter(({ caseId }) => mine.has(caseId));
}
