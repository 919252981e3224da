interface Row {
  id: string;
}

/** Id of the row before this one; empty when it is the first. */
export function idBefore(rows: readonly Row[], id: string): string {
  const index = rows.findIndex((row) => row.id === id);
  return index > 0 ? (rows[index - 1]?.id ?? "") : "";
}

/**
 * Puts a deleted row back behind the row it stood behind, or last when that one is gone too. A row that is there already
 * (brought back by Ctrl+Z) is left alone.
 */
export function putBack<T extends Row>(rows: T[], row: T, afterId: string): void {
  if (rows.some((one) => one.id === row.id)) return;
  const after = rows.findIndex((one) => one.id === afterId);
  const index = afterId === "" ? 0 : after < 0 ? rows.length : after + 1;
  rows.splice(index, 0, row);
}

/** Moves a row one place up (-1) or down (1). False at the end of the list. */
export function moveRow(rows: Row[], id: string, by: -1 | 1): boolean {
  const index = rows.findIndex((row) => row.id === id);
  const target = index + by;
  if (index < 0 || target < 0 || target >= rows.length) return false;
  const [row] = rows.splice(index, 1);
  if (row) rows.splice(target, 0, row);
  return true;
}

export interface Moved {
  /** Place in its list now, counted from 1, and how many there are. */
  place: number;
  of: number;
}

interface GoalRows {
  subGoals: { id: string; measures: Row[] }[];
}

/**
 * Moves a measure one place; past the end of its sub-goal it goes on into the next sub-goal of the same goal. Null when
 * there is nowhere to go.
 */
export function moveMeasure(goal: GoalRows, id: string, by: -1 | 1): Moved | null {
  const from = goal.subGoals.findIndex((subGoal) => subGoal.measures.some((measure) => measure.id === id));
  const rows = goal.subGoals[from]?.measures;
  if (!rows) return null;
  if (moveRow(rows, id, by)) return { place: rows.findIndex((row) => row.id === id) + 1, of: rows.length };
  const target = goal.subGoals[from + by]?.measures;
  const index = rows.findIndex((row) => row.id === id);
  const measure = rows[index];
  if (!target || !measure) return null;
  rows.splice(index, 1);
  if (by === 1) target.unshift(measure);
  else target.push(measure);
  return { place: by === 1 ? 1 : target.length, of: target.length };
}
