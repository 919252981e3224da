import { alike } from "../text.ts";
import type { Candidate } from "./candidates.ts";

/** A case that is to have another coordinator. */
export interface CaseToMove {
  caseId: string;
  weight: number;
  /** Named in the person's wish. */
  wishedIds: readonly string[];
}

/** What has been given to each so far, in this suggestion. */
type Given = ReadonlyMap<string, number>;

/** Room for one more, as agreed with the leader; who has nothing agreed has room. */
function hasRoom({ cases, coordinator: { capacity } }: Candidate, given: number): boolean {
  return capacity === null || cases + given < capacity;
}

/** Full is a matter of counting; gone and away are not. */
const isThere = ({ hindrances }: Candidate): boolean =>
  !hindrances.some(({ kind }) => kind === "left" || kind === "leaves" || kind === "away");

/**
 * Who could take each case: the person's wish first (HDIR veileder 13.6), then who is there and has room, then the same
 * unit, then who has taken the basic course, then who has least. The heaviest case chooses first, and what is given
 * counts for the next. A case nobody has room for is left open: KE decides.
 */
export function suggestReceivers(
  cases: readonly CaseToMove[],
  candidates: readonly Candidate[],
  from: { id: string; unit: string },
): Map<string, string> {
  const given = new Map<string, number>();
  const suggested = new Map<string, string>();
  for (const one of cases.toSorted((a, b) => b.weight - a.weight)) {
    const best = bestFor(one, candidates, from, given);
    if (!best) continue;
    suggested.set(one.caseId, best.coordinator.id);
    given.set(best.coordinator.id, (given.get(best.coordinator.id) ?? 0) + 1);
  }
  return suggested;
}

function bestFor(
  { wishedIds }: CaseToMove,
  candidates: readonly Candidate[],
  from: { id: string; unit: string },
  given: Given,
): Candidate | null {
  const isWished = ({ coordinator: { id } }: Candidate): boolean => wishedIds.includes(id);
  const givenTo = ({ coordinator: { id } }: Candidate): number => given.get(id) ?? 0;
  const possible = candidates.filter(
    (one) => one.coordinator.id !== from.id && isThere(one) && (isWished(one) || hasRoom(one, givenTo(one))),
  );
  const marks = (one: Candidate): number[] => [
    Number(isWished(one)),
    Number(alike(one.coordinator.unit, from.unit)),
    Number(one.hasBasicCourse),
    -(one.cases + givenTo(one)),
    -one.weight,
  ];
  const better = (a: Candidate, b: Candidate): number => {
    const [first, second] = [marks(a), marks(b)];
    const at = first.findIndex((mark, index) => mark !== second[index]);
    return at < 0 ? 0 : (second[at] ?? 0) - (first[at] ?? 0);
  };
  return possible.toSorted(better)[0] ?? null;
}
