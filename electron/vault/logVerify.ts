import { findingKinds } from "../../shared/accessLog/schema.ts";
import { codeOf, type FileFunctions } from "./files.ts";
import { claimsOf, note, recordClaims, rememberedClaims, type Claims } from "./logClaims.ts";
import { listLogs, logPath } from "./logFiles.ts";
import type { LogHead } from "./logFormat.ts";
import { foreign, judge, missing, unreadable, type Finding, type Judged } from "./logJudge.ts";
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
  /** Ids of everybody who ever was a leader: nobody else may say that a store was restored. None when left out. */
  leaderIds?: string[];
}

export interface Verified {
  sessions: number;
  entries: number;
  findings: Finding[];
  remarks: Finding[];
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
  const { storeId, keys, heads, records, current, leaderIds = [] } = input;
  const { logs, strange } = await listLogs(files, root);
  const claims: Claims = new Map();
  for (const claim of [...rememberedClaims(heads), ...recordClaims(records)]) note(claims, claim);
  let done = 0;
  for (const log of logs) {
    const bytes = await read(files, logPath(root, log));
    const header = bytes && trustedHeader(bytes, { storeId, ...log }, keys);
    for (const claim of header ? claimsOf(header) : []) note(claims, claim);
    onProgress(++done, 2 * logs.length);
  }

  const judged = strange.map(foreign);
  const workstations = new Map<string, string>();
  let [entries, accepted] = [0, -Infinity];
  for (const log of logs) {
    const bytes = await read(files, logPath(root, log));
    const found = bytes && readLog(bytes, { storeId, ...log }, keys);
    const verdict = found ? judge(log, found, claims.get(log.session) ?? [], log.session === current) : unreadable(log);
    if (verdict) judged.push(verdict);
    if (found) {
      if (found.workstation) workstations.set(log.device, found.workstation);
      if (leaderIds.includes(found.header?.user ?? "")) accepted = Math.max(accepted, acceptedIn(found));
      entries += found.entries.length;
    }
    onProgress(++done, 2 * logs.length);
  }
  const present = new Set(logs.map(({ session }) => session));
  for (const [session, said] of claims) if (!present.has(session)) judged.push(missing(session, said));

  // After a leader's word that an older store is a restored one, what was known before is expected to be gone.
  const isAlarm = ({ alarm, since }: Judged): boolean => alarm && !(since <= accepted);
  const told = (of: Judged[]): Finding[] =>
    of.map(({ finding }) => ({ ...finding, workstation: workstations.get(finding.device) ?? "" })).sort(byGravity);
  return {
    sessions: logs.length,
    entries,
    findings: told(judged.filter(isAlarm)),
    remarks: told(judged.filter((one) => !isAlarm(one))),
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

/** When an older store was last said to be a restored one, ms since 1970. */
const acceptedIn = ({ entries }: ReadLog): number =>
  Math.max(-Infinity, ...entries.filter(({ kind }) => kind === "olderAccepted").map(({ at }) => Date.parse(at)));

const byGravity = (a: Finding, b: Finding): number =>
  findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) || b.startedAt.localeCompare(a.startedAt);
