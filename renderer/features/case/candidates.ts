import type { CaseSummary } from "../../../shared/case/schema.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { fold } from "../../../shared/text.ts";

export interface Candidate {
  coordinator: Coordinator;
  /** Open cases now. */
  cases: number;
  /** As many as agreed, or more. */
  isFull: boolean;
  /** Named in the person's wish. */
  isWished: boolean;
}

const SHORTEST_NAME_PART = 3;

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/**
 * Those who can be appointed: the wished first, since the person's wish weighs heavily (HDIR veileder 13.6), then those
 * with room, by name. Coordinators who have left are not offered.
 */
export function candidates(
  coordinators: readonly Coordinator[],
  summaries: readonly CaseSummary[],
  wish: string,
): Candidate[] {
  const load = new Map<string, number>();
  for (const { status, coordinatorIds } of summaries) {
    if (status === "closed") continue;
    for (const id of coordinatorIds) load.set(id, (load.get(id) ?? 0) + 1);
  }
  const wished = new Set(wordsOf(wish));
  const { compare } = new Intl.Collator("nb");
  return coordinators
    .filter(({ active }) => active)
    .map((coordinator) => {
      const cases = load.get(coordinator.id) ?? 0;
      const isFull = coordinator.capacity !== null && cases >= coordinator.capacity;
      const parts = wordsOf(coordinator.name).filter(({ length }) => length >= SHORTEST_NAME_PART);
      return { coordinator, cases, isFull, isWished: parts.some((part) => wished.has(part)) };
    })
    .sort(
      (a, b) =>
        Number(b.isWished) - Number(a.isWished) ||
        Number(a.isFull) - Number(b.isFull) ||
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
