import type { Coordinator } from "../coordinator/schema.ts";
import { isIsoDate } from "../dates.ts";
import type { UserChoice, UserRow } from "./schema.ts";

export type ChoiceField = keyof UserChoice;
export type ChoiceProblem =
  | "nameMissing"
  | "nameTaken"
  | "ownRole"
  | "lastLeader"
  | "coordinatorMissing"
  | "coordinatorTaken"
  | "untilMissing"
  | "untilNoDate"
  | "untilPast"
  | "casesMissing";

/** What a choice is judged against. */
export interface ChoiceSurroundings {
  /** The user that is changed; null for a new one. */
  id: string | null;
  /** The leader who decides. */
  ownId: string;
  rows: readonly UserRow[];
  coordinators: readonly Pick<Coordinator, "id">[];
  /** ISO. */
  today: string;
}

const sameName = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (name: string): string => name.trim().replace(/\s+/g, " ").toLowerCase();

/** What belongs to another role than the chosen one is left out, and spaces around the name. */
export function tidyChoice(choice: UserChoice): UserChoice {
  return {
    name: choice.name.trim().replace(/\s+/g, " "),
    role: choice.role,
    until: choice.until,
    coordinatorId: choice.role === "coordinator" ? choice.coordinatorId : "",
    cases: choice.role === "reader" ? choice.cases : [],
  };
}

/** Why a choice cannot be made, by field; empty when it can. The first problem of a field counts. */
export function choiceProblems(
  choice: UserChoice,
  around: ChoiceSurroundings,
): Partial<Record<ChoiceField, ChoiceProblem>> {
  const others = around.rows.filter(({ id, status }) => status === "active" && id !== around.id);
  const found: Record<ChoiceField, ChoiceProblem | null> = {
    name: nameProblem(choice, others),
    role: roleProblem(choice, around, others),
    coordinatorId: linkProblem(choice, around, others),
    until: untilProblem(choice, around, others),
    cases: choice.role === "reader" && choice.cases.length === 0 ? "casesMissing" : null,
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== null));
}

function nameProblem({ name }: UserChoice, others: readonly UserRow[]): ChoiceProblem | null {
  if (name.trim() === "") return "nameMissing";
  return others.some((row) => sameName(row.name, name)) ? "nameTaken" : null;
}

/** A leader whose access never ends by itself. */
const isLasting = ({ role, until }: Pick<UserChoice, "role" | "until">): boolean => role === "leader" && until === "";

/** The one who is changed is the last of the lasting leaders: the store must always have one. */
function isLastLeader({ id, rows }: ChoiceSurroundings, others: readonly UserRow[]): boolean {
  return rows.some((row) => row.id === id && isLasting(row)) && !others.some(isLasting);
}

function roleProblem(choice: UserChoice, around: ChoiceSurroundings, others: readonly UserRow[]) {
  if (choice.role === "leader") return null;
  if (around.id === around.ownId) return "ownRole";
  return isLastLeader(around, others) ? "lastLeader" : null;
}

function linkProblem(choice: UserChoice, { coordinators }: ChoiceSurroundings, others: readonly UserRow[]) {
  if (choice.role !== "coordinator") return null;
  if (!coordinators.some(({ id }) => id === choice.coordinatorId)) return "coordinatorMissing";
  return others.some(({ coordinatorId }) => coordinatorId === choice.coordinatorId) ? "coordinatorTaken" : null;
}

/** The last day counts, so today is not past. */
function untilProblem({ role, until }: UserChoice, around: ChoiceSurroundings, others: readonly UserRow[]) {
  if (until === "") return role === "reader" ? "untilMissing" : null;
  if (!isIsoDate(until)) return "untilNoDate";
  if (until < around.today) return "untilPast";
  return role === "leader" && isLastLeader(around, others) ? "lastLeader" : null;
}

/** Why a user cannot be removed; null when that may be done. */
export function removalProblem(
  id: string,
  { rows, ownId }: Pick<ChoiceSurroundings, "rows" | "ownId">,
): "self" | "lastLeader" | null {
  if (id === ownId) return "self";
  const left = rows.filter((row) => row.status === "active" && row.id !== id);
  return left.some(isLasting) ? null : "lastLeader";
}

/** Entries of the register that nobody has an account for yet, besides the one `id` is linked to. */
export function freeCoordinators<C extends Pick<Coordinator, "id">>(
  coordinators: readonly C[],
  rows: readonly UserRow[],
  id: string | null,
): C[] {
  const taken = new Set(
    rows.filter((row) => row.status === "active" && row.id !== id).map(({ coordinatorId }) => coordinatorId),
  );
  return coordinators.filter((one) => !taken.has(one.id));
}

/** The last day is over: the user cannot unlock until the leader gives a new one. */
export const hasEnded = ({ until }: Pick<UserRow, "until">, today: string): boolean =>
  isIsoDate(until) && until < today;
