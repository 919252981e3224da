import type { LogKind, LogRow } from "./schema.ts";

const TEN_MINUTES = 10 * 60_000;
/** Saving happens while one types, and a list is read again with every filter: each is one thing to a reader. */
const grouped: ReadonlySet<LogKind> = new Set<LogKind>(["change", "readLog"]);

/** One line of the list: the newest row, and how many like it go with it. */
export interface LogLine {
  row: LogRow;
  count: number;
  /** When the first of them happened; the same as the row's own time for one. */
  since: string;
  /** Everything any of them touched, each once. */
  details: string[];
}

/**
 * Puts together what one user did to one record without a pause: of the same kind, one after the other in the same
 * session, within ten minutes. Rows come newest first, and so do the lines.
 */
export function groupRows(rows: readonly LogRow[]): LogLine[] {
  const lines: LogLine[] = [];
  const latest = new Map<string, LogLine>();
  for (const row of rows) {
    const open = latest.get(row.session);
    if (open && belongs(row, open.row)) {
      open.count++;
      open.since = row.at;
      open.details = [...new Set([...row.details, ...open.details])];
      continue;
    }
    const line: LogLine = { row, count: 1, since: row.at, details: row.details };
    lines.push(line);
    latest.set(row.session, line);
  }
  return lines;
}

function belongs(row: LogRow, newest: LogRow): boolean {
  if (!grouped.has(row.kind) || row.kind !== newest.kind || row.completed !== newest.completed) return false;
  if (row.userId !== newest.userId || row.record !== newest.record || row.subject !== newest.subject) return false;
  return Date.parse(newest.at) - Date.parse(row.at) <= TEN_MINUTES;
}
