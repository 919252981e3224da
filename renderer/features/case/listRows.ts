import { lacksCoordinator } from "../../../shared/case/facts.ts";
import type { ListColumn, ListFilters, ListSort } from "../../../shared/case/listChoices.ts";
import { noListFilters } from "../../../shared/case/listStandard.ts";
import type { CaseStatus, CaseSummary, PlanTrack } from "../../../shared/case/schema.ts";
import { daysBetween } from "../../../shared/dates.ts";
import { nextDeadline, type Deadline } from "../../../shared/followup/deadlines.ts";
import { foundAmong, haystackOf, type Haystack } from "../../../shared/search/haystack.ts";
import { caseHay } from "../../../shared/search/caseHay.ts";
import { termsOf, type Hay } from "../../../shared/search/terms.ts";
import type { Settings } from "../../../shared/settings/schema.ts";

/** The path of a case, in order (`domain.md` 3.1). */
export const statusOrder: readonly CaseStatus[] = [
  "received",
  "assessing",
  "awaitingConsent",
  "appointing",
  "coordinated",
  "planInProgress",
  "planInForce",
  "refused",
  "toClose",
  "closed",
];

export const planOrder: readonly PlanTrack[] = [
  "none",
  "offered",
  "accepted",
  "declined",
  "inProgress",
  "inForce",
  "ended",
];

/** Filter value for cases that lack a coordinator. */
export const NO_COORDINATOR = "none";

export interface CaseRow {
  summary: CaseSummary;
  coordinators: string;
  services: string;
  deadline: Deadline | null;
  /** Whole days to it, negative when it is past, null when there is none. */
  days: number | null;
  /** What the search looks through. */
  hay: Hay;
  ranks: Record<ListColumn, number>;
}

export interface Filters extends ListFilters {
  query: string;
}
export const noFilters: Filters = { query: "", ...noListFilters };

export const hasFilters = (filters: Filters): boolean =>
  filters.query.trim() !== "" ||
  filters.coordinator !== "" ||
  filters.service !== "" ||
  filters.plan !== "" ||
  filters.statuses.length > 0 ||
  filters.overdue ||
  filters.mine ||
  filters.childCoordinator;

/** Names for the ids a row holds; empty when the id is no longer in the register. */
export interface ListNames {
  coordinator: (id: string) => string;
  service: (id: string) => string;
}

/** Place of every text in Norwegian order; equal texts share a place, empty ones come last. */
function rankTexts(texts: readonly string[]): Map<string, number> {
  const { compare } = new Intl.Collator("nb", { numeric: true });
  const sorted = [...new Set(texts)].sort((a, b) => (a === "" ? 1 : b === "" ? -1 : compare(a, b)));
  return new Map(sorted.map((text, place) => [text, place]));
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

const joined = (ids: readonly string[], nameOf: (id: string) => string): string =>
  ids.map(nameOf).filter(Boolean).join(", ");

/** Everything the list filters and sorts by, worked out once per list and not once per key. */
export function caseRows(
  summaries: readonly CaseSummary[],
  names: ListNames,
  settings: Pick<Settings, "deadlines">,
  today: string,
): CaseRow[] {
  const shown = summaries.map((summary) => ({
    summary,
    coordinators: joined(summary.coordinatorIds, names.coordinator),
    services: joined(summary.serviceIds, names.service),
  }));
  const rank = {
    name: rankTexts(summaries.map(({ name }) => name)),
    number: rankTexts(summaries.map(({ number }) => number)),
    coordinator: rankTexts(shown.map(({ coordinators }) => coordinators)),
    services: rankTexts(shown.map(({ services }) => services)),
  };
  return shown.map(({ summary, coordinators, services }) => {
    const deadline = nextDeadline(summary, settings, today);
    const days = deadline ? daysBetween(today, deadline.date) : null;
    return {
      ...{ summary, coordinators, services, deadline, days },
      hay: caseHay(summary, coordinators, services),
      ranks: {
        name: rank.name.get(summary.name) ?? 0,
        number: rank.number.get(summary.number) ?? 0,
        born: Number(digitsOf(summary.birthDate)),
        status: statusOrder.indexOf(summary.status),
        deadline: days ?? Number.MAX_SAFE_INTEGER,
        coordinator: rank.coordinator.get(coordinators) ?? 0,
        plan: planOrder.indexOf(summary.planTrack),
        services: rank.services.get(services) ?? 0,
        progress: summary.measuresTotal === 0 ? -1 : summary.measuresDone / summary.measuresTotal,
        updated: Number(digitsOf(summary.updatedOn)),
      },
    };
  });
}

export const isOverdue = (row: CaseRow): boolean => row.days !== null && row.days < 0;

type Condition = (row: CaseRow) => boolean;

/** Only what is chosen is asked of a row. */
function conditionsOf(filters: Filters, userId: string): Condition[] {
  const { coordinator, service, plan } = filters;
  const statuses = new Set(filters.statuses);
  const named = coordinator !== "" && coordinator !== NO_COORDINATOR;
  const conditions: [boolean, Condition][] = [
    [statuses.size > 0, ({ summary }) => statuses.has(summary.status)],
    [filters.overdue, isOverdue],
    [filters.mine, ({ summary }) => summary.caseworkerId === userId],
    [filters.childCoordinator, ({ summary }) => summary.childCoordinator],
    [plan !== "", ({ summary }) => summary.planTrack === plan],
    [service !== "", ({ summary }) => summary.serviceIds.includes(service)],
    [coordinator === NO_COORDINATOR, ({ summary }) => lacksCoordinator(summary.facts)],
    [named, ({ summary }) => summary.coordinatorIds.includes(coordinator)],
  ];
  return conditions.filter(([chosen]) => chosen).map(([, condition]) => condition);
}

/** What the search looks through, in the order of the rows. */
export const rowTexts = (rows: readonly CaseRow[]): Haystack => haystackOf(rows.map(({ hay }) => hay));

/** `texts`: of the same rows. `userId`: whose cases "mine" are. */
export function filterRows(
  rows: readonly CaseRow[],
  texts: Haystack,
  filters: Filters,
  userId: string,
): readonly CaseRow[] {
  const terms = termsOf(filters.query);
  const conditions = conditionsOf(filters, userId);
  if (terms.length === 0 && conditions.length === 0) return rows;
  const found = foundAmong(texts, terms);
  return rows.filter((row, place) => found(place) && conditions.every((holds) => holds(row)));
}

/** Sorted by whole numbers only; ties by name, then as they came. Rows without the value stay last both ways. */
export function sortRows(rows: readonly CaseRow[], sort: ListSort): CaseRow[] {
  const sign = sort.descending ? -1 : 1;
  const isMissing = missing[sort.key];
  return rows.toSorted((a, b) => {
    const [absentA, absentB] = [isMissing(a), isMissing(b)];
    if (absentA !== absentB) return absentA ? 1 : -1;
    return sign * (a.ranks[sort.key] - b.ranks[sort.key]) || a.ranks.name - b.ranks.name;
  });
}

const never = (): boolean => false;
const missing: Record<ListColumn, (row: CaseRow) => boolean> = {
  name: (row) => row.summary.name === "",
  number: never,
  born: (row) => row.summary.birthDate === "",
  status: never,
  deadline: (row) => row.days === null,
  coordinator: (row) => row.coordinators === "",
  plan: never,
  services: (row) => row.services === "",
  progress: (row) => row.summary.measuresTotal === 0,
  updated: (row) => row.summary.updatedOn === "",
};
