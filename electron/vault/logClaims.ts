import type { LogFile } from "./logFiles.ts";
import type { LogHead } from "./logFormat.ts";
import type { LogHeader } from "./logHeader.ts";
import type { ReadLog } from "./logReader.ts";
import type { LogReference } from "./logWriter.ts";

/** Somebody knows that a session held so many entries. */
export interface Claim extends LogFile {
  entries: number;
  /** Running hash the log must have had at some frame; empty when only the number is known. */
  hash: string;
  /** This workstation's own memory tells an older copy from a cut. */
  remembered: boolean;
  /** When it was said, ms since 1970; infinite for what holds today. */
  since: number;
}

/** Everything that is said of a session, by session. */
export type Claims = Map<string, Claim[]>;

export function note(claims: Claims, claim: Claim): void {
  const known = claims.get(claim.session);
  if (known) known.push(claim);
  else claims.set(claim.session, [claim]);
}

/** What a signed header says of the session before it and of the other workstations'. */
export function claimsOf({ device, previous, witness, startedAt }: LogHeader): Claim[] {
  const heads: LogHead[] = [...(previous ? [{ device, ...previous }] : []), ...witness];
  return heads.map((head) => ({ ...head, remembered: false, since: Date.parse(startedAt) }));
}

export const rememberedClaims = (heads: LogHead[]): Claim[] =>
  heads.map((head) => ({ ...head, remembered: true, since: Infinity }));

/** A record names the entry that announced its newest revision; not the workstation. */
export const recordClaims = (references: LogReference[]): Claim[] =>
  references.map(({ session, seq }) => ({
    device: "",
    session,
    entries: seq,
    hash: "",
    remembered: false,
    since: Infinity,
  }));

/** True when the log as it is now bears out what was said of it. */
export function bearsOut(read: ReadLog, { entries, hash }: Claim): boolean {
  if (hash !== "") return read.hashes.has(hash);
  return read.end === "unreadable" || read.entries.length >= entries;
}
