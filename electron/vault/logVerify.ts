import { isoWithZone } from "../../shared/accessLog/localTime.ts";
import { findingKinds, type LogFinding } from "../../shared/accessLog/schema.ts";
import { codeOf, type FileFunctions } from "./files.ts";
import { bearsOut, claimsOf, note, recordClaims, rememberedClaims, type Claim, type Claims } from "./logClaims.ts";
import { beganAt, listLogs, logPath, type LogFile } from "./logFiles.ts";
import type { LogHead } from "./logFormat.ts";
import { readLog, trustedHeader, type LogKeys, type ReadLog } from "./logReader.ts";
import type { LogReference } from "./logWriter.ts";

export interface VerifyInput {
  storeId: string;
  keys: LogKeys;
  /** What this workstation remembers. */
  heads: LogHead[];
  /** The entries that the newest revisions of the records name. */
  records: LogReference[];
  /** The session that is writing now; empty for none. */
  current: string;
}

/** As in the verdict, with the user's id for the name. */
export interface Finding extends Omit<LogFinding, "userName"> {
  device: string;
  userId: string;
}

export interface Verified {
  sessions: number;
  entries: number;
  findings: Finding[];
  remarks: Finding[];
}

interface Judged extends Finding {
  alarm: boolean;
  /** When the last of those who miss something said so. */
  since: number;
}

/**
 * Reads every log twice: first what the logs say of each other, then each of them against what is said of it by others,
 * by the records and by this workstation (security.md 4).
 */
export async function verifyLogs(
  files: FileFunctions,
  root: string,
  input: VerifyInput,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Verified> {
  const { logs, strange } = await listLogs(files, root);
  const claims: Claims = new Map();
  for (const claim of [...rememberedClaims(input.heads), ...recordClaims(input.records)]) note(claims, claim);
  let done = 0;
  for (const log of logs) {
    const bytes = await read(files, logPath(root, log));
    const header = bytes && trustedHeader(bytes, { storeId: input.storeId, ...log }, input.keys);
    for (const claim of header ? claimsOf(header) : []) note(claims, claim);
    onProgress(++done, 2 * logs.length);
  }

  const judged: Judged[] = strange.map((name) => ({ ...finding("foreign", { device: "", session: name }), ...alarm }));
  const workstations = new Map<string, string>();
  let [entries, accepted] = [0, -Infinity];
  for (const log of logs) {
    const bytes = await read(files, logPath(root, log));
    const found = bytes && readLog(bytes, { storeId: input.storeId, ...log }, input.keys);
    const verdict = found
      ? judge(log, found, claims.get(log.session) ?? [], log.session === input.current)
      : { ...finding("unreadable", log), ...alarm };
    if (verdict) judged.push(verdict);
    if (found?.workstation) workstations.set(log.device, found.workstation);
    entries += found?.entries.length ?? 0;
    for (const { kind, at } of found?.entries ?? []) {
      if (kind === "olderAccepted") accepted = Math.max(accepted, Date.parse(at));
    }
    onProgress(++done, 2 * logs.length);
  }
  const present = new Set(logs.map(({ session }) => session));
  for (const [session, said] of claims) if (!present.has(session)) judged.push(missing(session, said));

  const all = judged.map((one) => ({ ...one, workstation: workstations.get(one.device) ?? "" })).toSorted(byGravity);
  // A leader has said that an older store was a restored one: what was known before is then expected to be gone.
  const isAlarm = (one: Judged): boolean => one.alarm && !(one.since <= accepted);
  return {
    sessions: logs.length,
    entries,
    findings: all.filter(isAlarm).map(toFinding),
    remarks: all.filter((one) => !isAlarm(one)).map(toFinding),
  };
}

/** Null for a file that cannot be read or is gone since it was listed. */
async function read(files: FileFunctions, path: string): Promise<Buffer | null> {
  try {
    return await files.read(path);
  } catch (error) {
    if (codeOf(error) === "") throw error;
    return null;
  }
}

const alarm = { alarm: true, since: Infinity };

/** Null when there is nothing to tell. */
function judge(log: LogFile, read: ReadLog, claims: Claim[], isCurrent: boolean): Judged | null {
  const told = (kind: Finding["kind"], entry: number, extra: Pick<Judged, "alarm" | "since"> = alarm): Judged => ({
    ...finding(kind, log, read),
    entry,
    ...extra,
  });
  const begins = read.entries.length + 1;
  if (read.foreign) return told(read.foreign === "user" && claims.length > 0 ? "changed" : "foreign", 0);
  if (read.end === "changed") return told("changed", read.header ? begins : 0);
  const missed = claims.filter((claim) => !bearsOut(read, claim));
  if (missed.length > 0) {
    const since = Math.max(...missed.map((claim) => claim.since));
    const isEnd = read.end === "clean" || read.end === "incomplete";
    const isPrefix = isEnd && missed.every(({ entries }) => entries >= read.entries.length);
    if (!isPrefix) return told("changed", Math.min(begins, ...missed.map(({ entries }) => Math.max(1, entries))));
    const isOlder = read.end === "clean" && missed.some(({ remembered }) => remembered);
    return told(isOlder ? "older" : "cut", begins, { alarm: true, since });
  }
  if (read.end === "unreadable") return told("unreadable", 0);
  if (read.end === "closed" || isCurrent) return null;
  const kind = read.end === "clean" ? "unclosed" : "torn";
  return told(kind, kind === "torn" ? begins : read.entries.length, { alarm: false, since: Infinity });
}

function missing(session: string, claims: Claim[]): Judged {
  const device = claims.find((claim) => claim.device !== "")?.device ?? "";
  const since = Math.max(...claims.map((claim) => claim.since));
  return { ...finding("missing", { device, session }), alarm: true, since };
}

function finding(kind: Finding["kind"], log: LogFile, read?: ReadLog): Finding {
  const startedAt =
    read?.header?.startedAt ?? (/^[0-9a-f]{32}$/.test(log.session) ? isoWithZone(beganAt(log.session)) : "");
  return { kind, ...log, workstation: "", userId: read?.header?.user ?? "", startedAt, entry: 0 };
}

const byGravity = (a: Finding, b: Finding): number =>
  findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) || b.startedAt.localeCompare(a.startedAt);

const toFinding = ({ alarm: _alarm, since: _since, ...rest }: Judged): Finding => rest;
