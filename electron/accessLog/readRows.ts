import { neverCompleted } from "../../shared/accessLog/completed.ts";
import { dayOf } from "../../shared/accessLog/localTime.ts";
import type { LogFilter, LogRow } from "../../shared/accessLog/schema.ts";
import { ExpectedError } from "../../shared/appError.ts";
import type { CaseSummary } from "../../shared/case/schema.ts";
import { codeOf } from "../vault/files.ts";
import type { LogEntry } from "../vault/logFormat.ts";
import { beganAt, listLogs, logPath, type LogFile } from "../vault/logFiles.ts";
import { readLog } from "../vault/logReader.ts";
import type { Session } from "../vault/session.ts";
import { leaderKeys } from "./leaderKeys.ts";

interface FoundEntry extends LogEntry {
  session: string;
  seq: number;
  userId: string;
  workstation: string;
}

/** Much longer than any session lasts (security.md 3.3: ten hours). */
const LONGEST_SESSION_MS = 48 * 3_600_000;

/**
 * Rows of the access log, newest first, at most `most`; `more` when there are others. Sessions are read from the newest
 * on, and only as many as it takes. Throws `notAllowed` for everybody who is no leader.
 */
export async function readRows(
  session: Session,
  filter: LogFilter,
  most: number,
  stop: AbortSignal,
): Promise<{ rows: LogRow[]; more: boolean }> {
  const { files, root } = session.place;
  const keys = leaderKeys(session.keyring);
  const { logs } = await listLogs(files, root);
  const found: FoundEntry[] = [];
  for (const log of logs.toSorted((a, b) => (a.session < b.session ? 1 : -1))) {
    if (stop.aborted) throw new ExpectedError({ code: "locked" });
    const began = beganAt(log.session).getTime();
    if (isBefore(began, filter.from) || hasEnough(found, most, began)) break;
    const bytes = await files.read(logPath(root, log)).catch(unreadable);
    if (!bytes) continue;
    const read = readLog(bytes, { storeId: session.storeId, ...log }, keys);
    found.push(...entriesOf(log, read.entries, read.header?.user ?? "", read.workstation).filter(within(filter)));
  }
  found.sort(newestFirst);
  const rows = found.slice(0, most);
  return { rows: describe(session, rows), more: found.length > rows.length };
}

/** A file that is gone or damaged is the verification's to tell. */
function unreadable(error: unknown): null {
  if (codeOf(error) === "") throw error;
  return null;
}

const entriesOf = (log: LogFile, entries: LogEntry[], user: string, workstation: string): FoundEntry[] =>
  entries.map((entry, index) => {
    const userId = entry.by || user;
    return { ...entry, session: log.session, seq: index + 1, userId, workstation };
  });

const within =
  ({ caseId, userId, from, to }: LogFilter) =>
  (entry: FoundEntry): boolean => {
    if (caseId !== "" && entry.record !== `case-${caseId}`) return false;
    if (userId !== "" && entry.userId !== userId) return false;
    const day = dayOf(entry.at);
    return (from === "" || day >= from) && (to === "" || day <= to);
  };

/** What waited on a workstation is older than the session that wrote it, never younger. */
const isBefore = (began: number, from: string): boolean =>
  from !== "" && began + LONGEST_SESSION_MS < Date.parse(`${from}T00:00:00Z`) - LONGEST_SESSION_MS;

/** Every row that is still to come is older than the last one that has room. */
function hasEnough(found: FoundEntry[], most: number, began: number): boolean {
  if (found.length <= most) return false;
  const last = found.toSorted(newestFirst)[most];
  return last !== undefined && Date.parse(last.at) > began + LONGEST_SESSION_MS;
}

const newestFirst = (a: FoundEntry, b: FoundEntry): number =>
  Date.parse(b.at) - Date.parse(a.at) || (a.session === b.session ? b.seq - a.seq : a.session < b.session ? 1 : -1);

function describe({ keyring, index }: Session, entries: FoundEntry[]): LogRow[] {
  const members = new Map(keyring.directory.current.members.map((member) => [member.id, member]));
  const records = new Map(index.all().map((row) => [`${row.kind}-${row.id}`, row]));
  const missed = neverCompleted(entries, (record) => records.get(record));
  return entries.map((entry) => {
    const { at, kind, record: about, revision, subject, details, text, receiver } = entry;
    const record = records.get(entry.record);
    const isCase = record?.kind === "case" && record.summary !== null;
    return {
      ...{ at, kind, record: about, revision, subject, details, text, receiver },
      ...{ session: entry.session, seq: entry.seq, userId: entry.userId, workstation: entry.workstation },
      userName: members.get(entry.userId)?.name ?? "",
      role: members.get(entry.userId)?.role ?? "",
      caseNumber: isCase ? (record.summary as CaseSummary).number : "",
      subjectName: members.get(entry.subject)?.name ?? "",
      completed: !missed.has(entry),
    };
  });
}
