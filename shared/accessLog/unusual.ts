import { fold } from "../text.ts";
import { dayOf, isOffHours } from "./localTime.ts";
import type { LogKind, LogRow, Unusual } from "./schema.ts";

/** A day with more cases than this, and more than this many times the user's ordinary day. */
const MANY_CASES = 20;
const TIMES_MEDIAN = 3;
const MANY_FAILURES = 5;

/** What a person does by hand to a case. */
const looking: ReadonlySet<LogKind> = new Set<LogKind>(["open", "print", "export", "attachmentSaved"]);
/** What the program does by itself, or what nobody was let in for. */
const automatic: ReadonlySet<LogKind> = new Set<LogKind>([
  "failedUnlock",
  "lock",
  "backup",
  "backupTest",
  "scrub",
  "unclosed",
  "upgrade",
]);

/** What must be known of a case to judge who opened it; by record name (`case-<id>`). */
export type KnownCases = ReadonlyMap<string, { name: string; closed: boolean }>;

/** Days on which somebody should ask why; no accusation. Newest day first. */
export function unusualPatterns(rows: readonly LogRow[], cases: KnownCases): Unusual[] {
  const byUser = Object.values(Object.groupBy(rows, ({ userId }) => userId)).map((own) => own ?? []);
  return byUser
    .flatMap((own) => {
      const days = Object.values(Object.groupBy(own, ({ at }) => dayOf(at))).map((day) => day ?? []);
      const counts = days.map((day) => casesIn(day.filter(isLooking)).length);
      return days.flatMap((day, index) => [
        ...manyCases(day, counts.toSpliced(index, 1)),
        ...found(
          "night",
          day.filter((row) => !automatic.has(row.kind) && isOffHours(row.at)),
        ),
        ...found(
          "ownName",
          day.filter((row) => isOwnName(row, cases)),
        ),
        ...failedUnlocks(day),
        ...found(
          "closedCases",
          day.filter((row) => isLooking(row) && cases.get(row.record)?.closed === true),
        ),
      ]);
    })
    .toSorted((a, b) => b.day.localeCompare(a.day) || a.userName.localeCompare(b.userName, "nb"));
}

const isLooking = ({ kind, record }: LogRow): boolean => looking.has(kind) && record.startsWith("case-");
const casesIn = (rows: readonly LogRow[]): string[] => [...new Set(rows.map(({ record }) => record))];

function found(kind: Unusual["kind"], rows: readonly LogRow[], count = rows.length): Unusual[] {
  const [first] = rows;
  if (!first) return [];
  const caseNumbers = [...new Set(rows.map(({ caseNumber }) => caseNumber))].filter((number) => number !== "");
  const { userId, userName, at } = first;
  return [{ kind, userId, userName, day: dayOf(at), count, caseNumbers: caseNumbers.toSorted() }];
}

function manyCases(day: readonly LogRow[], otherDays: readonly number[]): Unusual[] {
  const rows = day.filter(isLooking);
  const count = casesIn(rows).length;
  const isMany = count > MANY_CASES && count > TIMES_MEDIAN * median(otherDays.filter((other) => other > 0));
  return isMany ? found("manyCases", rows, count) : [];
}

/** 0 for none: somebody's very first day is told too. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? 0;
  return ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function failedUnlocks(day: readonly LogRow[]): Unusual[] {
  const rows = day.filter(({ kind }) => kind === "failedUnlock");
  return rows.length >= MANY_FAILURES ? found("failedUnlocks", rows) : [];
}

const wordsOf = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** The case has the user's first and last name; or the last name was searched for. */
function isOwnName({ kind, userName, record, text }: LogRow, cases: KnownCases): boolean {
  const own = wordsOf(userName);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return false;
  if (kind === "search") return wordsOf(text).includes(last);
  if (!looking.has(kind) && kind !== "change") return false;
  const named = wordsOf(cases.get(record)?.name ?? "");
  return named.includes(first) && named.includes(last);
}
