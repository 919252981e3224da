import { z } from "zod";
import { id, name } from "../fields.ts";

/** What is logged (security.md 4; Normen, faktaark 15). */
export const logKinds = [
  "unlock",
  "failedUnlock",
  "lock",
  "open",
  "search",
  "create",
  "change",
  "print",
  "export",
  "userAdded",
  "userChanged",
  "userRenewed",
  "userRemoved",
  "passphrase",
  "recovered",
  "override",
  "conflict",
  "attachmentAdded",
  "attachmentSaved",
  "backup",
  "backupTest",
  "restore",
  "olderAccepted",
  "erase",
  "upgrade",
  "scrub",
  "readLog",
  "unclosed",
] as const;
export type LogKind = (typeof logKinds)[number];

/** Who a print or a file is for. */
export const receiver = z.object({ name, organisation: name, basis: name });
export type Receiver = z.infer<typeof receiver>;

/** One thing that happened. Never what a case says, only which case and which part of it. */
export const logEvent = z.object({
  kind: z.enum(logKinds),
  /** `case-<id>`, `settings-main` ...; empty when it is about no record. */
  record: z.string().max(80),
  /** Revision that was read or is about to be written; 0 for none. */
  revision: z.number().int().min(0),
  /** User the event is about, when another than the one who did it; empty for none. */
  subject: z.string().max(64),
  /** Codes: changed parts of the record, kind and language of a document, a role, counts. */
  details: z.array(z.string().max(100)).max(60),
  /** What was searched for, or the reason that was typed. */
  text: z.string().max(500),
  receiver: receiver.nullable(),
});
export type LogEvent = z.infer<typeof logEvent>;

/** As shown to the leader: names filled in, times as ISO with zone. */
export const logRow = logEvent.extend({
  at: z.string(),
  session: z.string(),
  seq: z.number(),
  userId: z.string(),
  userName: z.string(),
  role: z.string(),
  workstation: z.string(),
  caseNumber: z.string(),
  subjectName: z.string(),
  /** False for a change whose record never got the revision: the program stopped in between. */
  completed: z.boolean(),
});
export type LogRow = z.infer<typeof logRow>;

/** Rows that are shown at once; a narrower filter gives the others. */
export const LOG_ROWS = 500;

export const logFilter = z.object({
  /** Empty for all. */
  caseId: z.union([id, z.literal("")]),
  userId: z.union([id, z.literal("")]),
  /** ISO days, both count; empty for no bound. */
  from: z.string().max(40),
  to: z.string().max(40),
});
export type LogFilter = z.infer<typeof logFilter>;

export const unusualKinds = ["manyCases", "night", "ownName", "failedUnlocks", "closedCases"] as const;
/** Something a leader should look at; no accusation. */
export const unusual = z.object({
  kind: z.enum(unusualKinds),
  userId: z.string(),
  userName: z.string(),
  /** ISO day. */
  day: z.string(),
  count: z.number(),
  caseNumbers: z.array(z.string()),
});
export type Unusual = z.infer<typeof unusual>;

/** What verification found wrong, in order of gravity. */
export const findingKinds = [
  "changed",
  "cut",
  "missing",
  "foreign",
  "older",
  "unreadable",
  "unclosed",
  "torn",
] as const;
export const logFinding = z.object({
  kind: z.enum(findingKinds),
  session: z.string(),
  workstation: z.string(),
  userName: z.string(),
  /** Start of the session, ISO; empty when it cannot be read. */
  startedAt: z.string(),
  /** Number of the entry where it begins; 0 when it is about the whole session. */
  entry: z.number(),
});
export type LogFinding = z.infer<typeof logFinding>;

export const logVerdict = z.object({
  sessions: z.number(),
  entries: z.number(),
  /** Everything that deserves an alarm. */
  findings: z.array(logFinding),
  /** Ends that a crash explains: told, but no alarm. */
  remarks: z.array(logFinding),
});
export type LogVerdict = z.infer<typeof logVerdict>;
