import type { CaseSummary } from "../case/schema.ts";
import { isIsoDate } from "../dates.ts";
import { fold } from "../text.ts";
import { absenceOn, hasLeft, nextAbsence } from "./absence.ts";
import { loads, noLoad, type Load } from "./load.ts";
import type { Coordinator, CoordinatorRegister } from "./schema.ts";
import { gatheringsThisYear, hasBasicCourse } from "./training.ts";

/** Something to know before choosing somebody. None of it stops the choice: the unit decides. */
export type Hindrance =
  | { kind: "full"; cases: number; capacity: number }
  | { kind: "left"; on: string }
  | { kind: "leaves"; on: string }
  | { kind: "away"; until: string }
  | { kind: "awaySoon"; from: string; until: string };

export interface Candidate extends Load {
  coordinator: Coordinator;
  /** Named in the person's wish. */
  isWished: boolean;
  hindrances: Hindrance[];
  hasBasicCourse: boolean;
  /** Gatherings this year: attended of held. */
  gatherings: { held: number; attended: number };
}

export interface Asked {
  register: Pick<CoordinatorRegister, "coordinators" | "courses">;
  summaries: readonly CaseSummary[];
  /** The person's own words (`referral.wishedCoordinator`). */
  wish: string;
  today: string;
  /** Absence and a last day up to here are near enough to be told. */
  soon: string;
}

const SHORTEST_NAME_PART = 3;

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** Coordinators whose name, or a part of it, stands in what the person wishes. */
export function wishedIds(coordinators: readonly Pick<Coordinator, "id" | "name">[], wish: string): Set<string> {
  const wished = new Set(wordsOf(wish));
  const named = coordinators.filter(({ name }) =>
    wordsOf(name).some((part) => part.length >= SHORTEST_NAME_PART && wished.has(part)),
  );
  return new Set(named.map(({ id }) => id));
}

export function hindrancesOf(
  coordinator: Coordinator,
  { cases }: Load,
  days: Pick<Asked, "today" | "soon">,
): Hindrance[] {
  const { capacity, leavingOn } = coordinator;
  const away = absenceOn(coordinator, days.today);
  const next = away ? null : nextAbsence(coordinator, days.today, days.soon);
  const left = hasLeft(coordinator, days.today);
  const found: (Hindrance | false)[] = [
    left && { kind: "left", on: leavingOn },
    !left && isIsoDate(leavingOn) && leavingOn <= days.soon && { kind: "leaves", on: leavingOn },
    away !== null && { kind: "away", until: away.until },
    next !== null && { kind: "awaySoon", from: next.from, until: next.until },
    capacity !== null && cases >= capacity && { kind: "full", cases, capacity },
  ];
  return found.filter((one) => one !== false);
}

/**
 * Those who can be appointed: the wished first, since the person's wish weighs heavily (HDIR veileder 13.6), then those
 * nothing stands in the way of, by name. Who is made inactive is not offered.
 */
export function candidates({ register, summaries, wish, today, soon }: Asked): Candidate[] {
  const load = loads(summaries);
  const wished = wishedIds(register.coordinators, wish);
  const { compare } = new Intl.Collator("nb");
  return register.coordinators
    .filter(({ active }) => active)
    .map((coordinator) => {
      const { id } = coordinator;
      const own = load.get(id) ?? noLoad;
      return {
        ...own,
        coordinator,
        isWished: wished.has(id),
        hindrances: hindrancesOf(coordinator, own, { today, soon }),
        hasBasicCourse: hasBasicCourse(register.courses, id, today),
        gatherings: gatheringsThisYear(register.courses, id, today),
      };
    })
    .sort(
      (a, b) =>
        Number(b.isWished) - Number(a.isWished) ||
        Math.min(a.hindrances.length, 1) - Math.min(b.hindrances.length, 1) ||
        compare(a.coordinator.name, b.coordinator.name),
    );
}

/** Parts of the name, title or unit, in any order. */
export function searchCandidates(all: readonly Candidate[], query: string): Candidate[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return all.filter(({ coordinator: { name, title, unit } }) => {
    const hay = fold(`${name}\n${title}\n${unit}`);
    return words.every((word) => hay.includes(word));
  });
}
