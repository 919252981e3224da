import { isoWithZone } from "../../shared/accessLog/localTime.ts";
import type { LogFinding } from "../../shared/accessLog/schema.ts";
import { bearsOut, type Claim } from "./logClaims.ts";
import { beganAt, type LogFile } from "./logFiles.ts";
import type { ReadLog } from "./logReader.ts";

/** As in the verdict, with the user's id for the name. */
export interface Finding extends Omit<LogFinding, "userName"> {
  device: string;
  userId: string;
}

export interface Judged {
  finding: Finding;
  /** False for what a crash explains. */
  alarm: boolean;
  /** When the last of those who miss something said so; infinite when it is wrong today. */
  since: number;
}

/** One log against what is said of it; null when there is nothing to tell. `isCurrent`: this session writes it. */
export function judge(log: LogFile, read: ReadLog, claims: Claim[], isCurrent: boolean): Judged | null {
  const told = (kind: Finding["kind"], entry: number): Finding => ({
    ...about(kind, log),
    ...(read.header && { startedAt: read.header.startedAt, userId: read.header.user }),
    entry,
  });
  const next = read.entries.length + 1;
  if (read.foreign) return alarm(told(read.foreign === "user" && claims.length > 0 ? "changed" : "foreign", 0));
  if (read.end === "changed") return alarm(told("changed", read.header ? next : 0));
  const missed = claims.filter((claim) => !bearsOut(read, claim));
  if (missed.length > 0) {
    const since = Math.max(...missed.map((claim) => claim.since));
    const isEnd = read.end === "clean" || read.end === "incomplete";
    const isPrefix = isEnd && missed.every(({ entries }) => entries >= read.entries.length);
    if (!isPrefix) return alarm(told("changed", Math.min(next, ...missed.map(({ entries }) => Math.max(1, entries)))));
    const isOlder = read.end === "clean" && missed.some(({ remembered }) => remembered);
    return alarm(told(isOlder ? "older" : "cut", next), since);
  }
  if (read.end === "unreadable") return alarm(told("unreadable", 0));
  if (read.end === "closed" || isCurrent) return null;
  const finding = read.end === "clean" ? told("unclosed", read.entries.length) : told("torn", next);
  return { finding, alarm: false, since: Infinity };
}

/** A session that others know, and that is not there. */
export function missing(session: string, claims: Claim[]): Judged {
  const device = claims.find((claim) => claim.device !== "")?.device ?? "";
  return alarm(about("missing", { device, session }), Math.max(...claims.map((claim) => claim.since)));
}

export const foreign = (name: string): Judged => alarm(about("foreign", { device: "", session: name }));
export const unreadable = (log: LogFile): Judged => alarm(about("unreadable", log));

const alarm = (finding: Finding, since = Infinity): Judged => ({ finding, alarm: true, since });

/** What the name of a file tells. */
function about(kind: Finding["kind"], { device, session }: LogFile): Finding {
  const startedAt = /^[0-9a-f]{32}$/.test(session) ? isoWithZone(beganAt(session)) : "";
  return { kind, device, session, workstation: "", userId: "", startedAt, entry: 0 };
}
