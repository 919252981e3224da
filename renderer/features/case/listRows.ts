import { daysBetween, isIsoDate, norwegianDate } from "../../../shared/dates.ts";
import type { CaseStatus, CaseSummary } from "../../../shared/case/schema.ts";
import { fold } from "../../../shared/text.ts";

/** The path of a case, in order (`domain.md` 3.1). */
export const statusOrder: readonly CaseStatus[] = [
  "received",
  "awaitingConsent",
  "appointing",
  "coordinated",
  "planInProgress",
  "planInForce",
  "closed",
];

/** Filter value for cases that nobody coordinates. */
export const NO_COORDINATOR = "none";

export interface CaseRow {
  summary: CaseSummary;
  coordinators: string;
  /** Whole days to the next deadline, negative when it is past, null when there is none. */
  days: number | null;
  /** Folded text that the search looks through. */
  hay: string;
  ranks: Record<SortKey, number>;
}

export type SortKey = "name" | "status" | "deadline" | "coordinator" | "progress" | "updated";
export interface Sort {
  key: SortKey;
  descending: boolean;
}

export interface Filters {
  query: string;
  /** Id, `NO_COORDINATOR`, or empty for all. */
  coordinator: string;
  statuses: readonly CaseStatus[];
  overdue: boolean;
}
export const noFilters: Filters = { query: "", coordinator: "", statuses: [], overdue: false };

export const hasFilters = (filters: Filters): boolean =>
  filters.query.trim() !== "" || filters.coordinator !== "" || filters.statuses.length > 0 || filters.overdue;

/** Place of every text in Norwegian order; equal texts share a place, empty ones come last. */
function rankTexts(texts: readonly string[]): Map<string, number> {
  const { compare } = new Intl.Collator("nb");
  const sorted = [...new Set(texts)].sort((a, b) => (a === "" ? 1 : b === "" ? -1 : compare(a, b)));
  return new Map(sorted.map((text, place) => [text, place]));
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** Everything the list filters and sorts by, worked out once per list and not once per key. */
export function caseRows(
  summaries: readonly CaseSummary[],
  coordinatorName: (id: string) => string,
  today: string,
): CaseRow[] {
  const coordinators = summaries.map((summary) => summary.coordinatorIds.map(coordinatorName).join(", "));
  const names = rankTexts(summaries.map(({ name }) => name));
  const coordinatorRanks = rankTexts(coordinators);
  return summaries.map((summary, index) => {
    const days = isIsoDate(summary.deadline) ? daysBetween(today, summary.deadline) : null;
    const coordinator = coordinators[index] ?? "";
    return {
      summary,
      coordinators: coordinator,
      days,
      hay: hayOf(summary),
      ranks: {
        name: names.get(summary.name) ?? 0,
        status: statusOrder.indexOf(summary.status),
        deadline: days ?? Number.MAX_SAFE_INTEGER,
        coordinator: coordinatorRanks.get(coordinator) ?? 0,
        progress: summary.measuresTotal === 0 ? -1 : summary.measuresDone / summary.measuresTotal,
        updated: Number(digitsOf(summary.updatedOn)),
      },
    };
  });
}

function hayOf({ name, number, phone, birthDate }: CaseSummary): string {
  return [fold(name), number, digitsOf(number), digitsOf(phone), birthDate && norwegianDate(birthDate)].join("\n");
}

/** Words that must all be found; a number written with spaces ("918 12 345") is one word. */
function terms(query: string): string[] {
  const text = fold(query).trim();
  if (/^\+?[\d ]{5,}$/.test(text)) return [digitsOf(text)];
  return text.split(/\s+/).filter(Boolean);
}

export const isOverdue = (row: CaseRow): boolean => row.days !== null && row.days < 0;

export function filterRows(rows: readonly CaseRow[], filters: Filters): readonly CaseRow[] {
  if (!hasFilters(filters)) return rows;
  const words = terms(filters.query);
  const statuses = new Set(filters.statuses);
  const { coordinator, overdue } = filters;
  return rows.filter((row) => {
    const { summary } = row;
    if (statuses.size > 0 && !statuses.has(summary.status)) return false;
    if (overdue && !isOverdue(row)) return false;
    if (coordinator === NO_COORDINATOR) {
      if (summary.coordinatorIds.length > 0 || summary.status === "closed") return false;
    } else if (coordinator !== "" && !summary.coordinatorIds.includes(coordinator)) return false;
    return words.every((word) => row.hay.includes(word));
  });
}

/** Sorted by whole numbers only; ties by name, then as they came. Rows without the value stay last both ways. */
export function sortRows(rows: readonly CaseRow[], sort: Sort): CaseRow[] {
  const sign = sort.descending ? -1 : 1;
  const isMissing = missing[sort.key];
  return rows.toSorted((a, b) => {
    const [absentA, absentB] = [isMissing(a), isMissing(b)];
    if (absentA !== absentB) return absentA ? 1 : -1;
    return sign * (a.ranks[sort.key] - b.ranks[sort.key]) || a.ranks.name - b.ranks.name;
  });
}

const missing: Record<SortKey, (row: CaseRow) => boolean> = {
  name: (row) => row.summary.name === "",
  status: () => false,
  deadline: (row) => row.days === null,
  coordinator: (row) => row.coordinators === "",
  progress: (row) => row.summary.measuresTotal === 0,
  updated: (row) => row.summary.updatedOn === "",
};
