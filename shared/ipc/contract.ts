import { z } from "zod";
import { logFilter, logRow, logVerdict, receiver, unusual } from "../accessLog/schema.ts";
import { attachment } from "../attachment/schema.ts";
import { backupComparison, backupId, backupState, backupTest, datedBackup } from "../backup/schema.ts";
import { eraseBasis } from "../closing/erasing.ts";
import { audience } from "../consent/audience.ts";
import { brakeReport } from "../consent/report.ts";
import { caseRecord, caseSummary, newCase } from "../case/schema.ts";
import { reopening } from "../closing/reopen.ts";
import { caseloadMove, caseloadRow, doneMove, lastMove } from "../changeover/caseloadSchema.ts";
import { coordinatorRegister } from "../coordinator/schema.ts";
import { directory, importFile } from "../directory/schema.ts";
import { documentKinds } from "../document/blocks.ts";
import { familyRelation, familyView } from "../family/schema.ts";
import { id, language, name } from "../fields.ts";
import { health, scrubResult } from "../maintenance/schema.ts";
import type { Result } from "../result.ts";
import { searchResult } from "../search/schema.ts";
import { preferences, settings } from "../settings/schema.ts";
import { unitRecord } from "../unit/schema.ts";
import { user, userChoice, userRow } from "../user/schema.ts";
import { problemKinds } from "./problems.ts";
import type { Channel, EventName } from "./channels.ts";

const nothing = z.undefined();
const revision = z.number().int().min(0);
/** Stands for a path the main process keeps; the renderer never sees or sends a path. */
const token = z.string().regex(/^[0-9a-f]{32}$/);
const passphrase = z.string().max(1000);

const opened = <T extends z.ZodType>(data: T) =>
  z.object({
    revision,
    data,
    /** A newer revision on disk is damaged and `data` is the one before it. */
    recovered: z.boolean(),
    /** Who made this revision, and when (ISO with zone). */
    savedBy: z.string(),
    savedAt: z.string(),
    /**
     * Kept on this workstation when a save failed: what was written, and the revision it was made from; that revision's
     * content too, while the store still has it.
     */
    draft: z.object({ base: revision, at: z.string(), data, baseData: data.nullable() }).nullable(),
  });
const save = <T extends z.ZodType>(data: T) => z.object({ base: revision, data });
/** `savedAt`: moment the revision was durable, ISO with zone. */
const saved = z.object({ revision, savedAt: z.string() });

const document = z.object({
  kind: z.enum(documentKinds),
  /** Empty for what belongs to no case. */
  caseId: z.union([id, z.literal("")]),
  /** What the document is about: a consent, a withdrawal, a letter, a course ...; empty for the plan and for blank forms. */
  itemId: z.union([id, z.literal("")]),
  /** Whom of many it is for: the coordinator on a certificate. */
  forId: id.optional(),
  language,
  /** Who it is meant for; without one, as `presetAudience` says. */
  audience: audience.optional(),
  /** Why what the consent does not cover goes all the same; empty for not. */
  override: z.string().max(500).optional(),
  /** Somebody has looked whether the typed limits are kept. */
  looked: z.boolean().optional(),
});
/** A print or a file: also who it is for, as far as it was said. */
const handedOut = document.extend({ receiver });
export type DocumentRequest = z.infer<typeof document>;
export type HandedOut = z.infer<typeof handedOut>;

/** `brake`: what its receiver may not know; null while nobody has said who that is. */
const preview = z.object({ address: z.string(), title: z.string(), brake: brakeReport.nullable() });

const problem = z.object({ kind: z.enum(problemKinds), what: z.string() });

const status = z.object({
  /**
   * `recovery`: created, but the recovery sheet is not confirmed, so the store is not usable yet.
   * `newPassphrase`: unlocked with a one-time passphrase; the user must choose one before anything else.
   */
  store: z.enum(["none", "recovery", "locked", "newPassphrase", "open"]),
  practice: z.boolean(),
  /** Shown on the lock screen; empty before a store is chosen. */
  municipality: z.string(),
  folderLabel: z.string(),
  /** Who may unlock the store; empty before one is chosen. */
  users: z.array(user),
  user: user.nullable(),
  preferences,
  today: z.string(),
  /** The store was made by a newer program that lets this one read it, but not write. */
  readOnly: z.boolean(),
  /** Found at unlock and since; each has a sentence of its own. `what` names a record or a file, or counts minutes. */
  problems: z.array(problem),
  /** Passphrase of the practice municipality, shown on its lock screen; empty for real stores. */
  practicePassphrase: z.string(),
});
export type Status = z.infer<typeof status>;

const presenceRow = z.object({
  name: z.string(),
  /** ISO with zone, by the other workstation's clock. */
  since: z.string(),
});
export type PresenceRow = z.infer<typeof presenceRow>;

/** Channel -> what goes in and what comes back. Everything else about IPC is derived from this table. */
export const contract = {
  getStatus: { input: nothing, output: status },
  setPreferences: { input: preferences.omit({ lastStore: true }).partial(), output: preferences },
  chooseFolder: {
    input: z.object({ purpose: z.enum(["create", "open", "backup", "restoreFrom", "restoreTo"]) }),
    /** `sameDisk`: on the disk the store lies on; false before there is a store. */
    output: z.object({ token, label: z.string(), synced: z.boolean(), sameDisk: z.boolean() }),
  },
  createStore: {
    input: z.object({ token, municipality: name, unitName: name, userName: name, passphrase, language }),
    /** Eight groups, shown once; and the fingerprint of the directory of members. */
    output: z.object({ groups: z.array(z.string()), fingerprint: z.string() }),
  },
  printRecoverySheet: { input: nothing, output: z.object({ printed: z.boolean() }) },
  confirmRecovery: {
    input: z.object({
      answers: z.array(z.object({ group: z.number().int().min(1).max(8), text: z.string().max(40) })).length(2),
    }),
    output: status,
  },
  openStore: { input: z.object({ token: token.optional() }), output: status },
  openPractice: { input: nothing, output: status },
  closeStore: { input: nothing, output: status },
  unlock: { input: z.object({ userId: id, passphrase }), output: status },
  /** Opens with the code of the recovery sheet, as typed, and gives a leader a new passphrase. */
  recoverStore: { input: z.object({ userId: id, code: z.string().max(400), passphrase }), output: status },
  /** The first thing after unlocking with a one-time passphrase; gives the user keys nobody else has seen. */
  choosePassphrase: { input: z.object({ passphrase }), output: status },
  lock: { input: nothing, output: status },
  listUsers: { input: nothing, output: z.array(userRow) },
  /** `oneTime` is to be given to the user by hand; it is shown this once. */
  addUser: { input: userChoice, output: z.object({ id, oneTime: z.string() }) },
  changeUser: { input: userChoice.extend({ id }), output: z.array(userRow) },
  /** New keys and a new one-time passphrase for a user who forgot the old one. */
  renewUser: { input: z.object({ id }), output: z.object({ oneTime: z.string() }) },
  removeUser: { input: z.object({ id }), output: z.array(userRow) },
  /** A slip with the latest one-time passphrase of this session. */
  printOneTime: { input: z.object({ id }), output: z.object({ printed: z.boolean() }) },
  changePassphrase: { input: z.object({ current: passphrase, passphrase }), output: nothing },
  /** Newest first, at most `LOG_ROWS`; reading is itself logged. */
  readLog: { input: logFilter, output: z.object({ rows: z.array(logRow), more: z.boolean() }) },
  readUnusual: { input: logFilter, output: z.array(unusual) },
  /** Reads and checks every log of the store in a worker; `progress` tells how far it has come. */
  verifyLog: { input: nothing, output: logVerdict },
  /** What was searched for in the case list; for the access log. */
  noteSearch: { input: z.object({ text: z.string().max(200) }), output: nothing },
  getBackup: { input: nothing, output: backupState },
  /** Empty `token`: the standard folder on this workstation. */
  setBackupFolder: { input: z.object({ token: z.union([token, z.literal("")]) }), output: backupState },
  makeBackup: { input: nothing, output: backupState },
  testBackup: { input: nothing, output: backupTest },
  /** Without `token`: this workstation's own folder. Also before unlocking. */
  listBackups: { input: z.object({ token: token.optional() }), output: z.array(datedBackup) },
  compareBackup: { input: z.object({ token: token.optional(), id: backupId }), output: backupComparison },
  /** Puts records as they were in the backup on top of what the store has; nothing is removed. */
  restoreRecords: {
    input: z.object({ id: backupId, records: z.array(z.string().max(80)).min(1).max(1000) }),
    output: z.object({ restored: z.number() }),
  },
  /**
   * Writes a whole store from a backup into an empty folder and shows its lock screen. `partly`: also when files of the
   * backup are missing or damaged; those are then told as damaged when the store is unlocked.
   */
  restoreStore: {
    input: z.object({ token: token.optional(), id: backupId, to: token, partly: z.boolean() }),
    output: status,
  },
  /** Which record the window shows; empty for none. Tells others, and answers who else has it open. */
  watchRecord: { input: z.object({ record: z.string().max(80) }), output: z.array(presenceRow) },
  discardDraft: { input: z.object({ record: z.string().max(80) }), output: nothing },
  /** When what could not be saved of a record was kept on this workstation; empty when nothing is kept. */
  getDraftTime: { input: z.object({ record: z.string().max(80) }), output: z.object({ at: z.string() }) },
  getHealth: { input: nothing, output: health },
  runScrub: { input: nothing, output: scrubResult },
  /** The leader's answer "this was a restore" to a store that is older than this workstation remembers. */
  acceptOlderStore: { input: nothing, output: status },
  /** Asks for a file, checks and seals it; the window then adds it to the case. */
  addAttachment: { input: z.object({ caseId: id }), output: attachment },
  saveAttachment: {
    input: z.object({
      caseId: id,
      attachmentId: id,
      receiver,
      audience,
      override: z.string().max(500).optional(),
      looked: z.boolean().optional(),
    }),
    output: z.object({ fileName: z.string() }),
  },
  /** Pictures and text only: an `app://` page without script. */
  viewAttachment: { input: z.object({ caseId: id, attachmentId: id }), output: z.object({ address: z.string() }) },
  /** `number` must be the case's own: a typed proof that the right case is meant. */
  eraseCase: {
    input: z.object({ id, number: z.string().max(40), basis: eraseBasis, reason: z.string().max(500) }),
    output: nothing,
  },
  listCases: { input: nothing, output: z.array(caseSummary) },
  /** Looks in the texts of the cases one may open; closed ones only when asked for. `progress` the first time. */
  searchCases: { input: z.object({ text: z.string().max(200), closed: z.boolean() }), output: searchResult },
  createCase: { input: newCase, output: z.object({ id, number: z.string() }) },
  reopenCase: { input: reopening, output: z.object({ id, number: z.string() }) },
  openCase: { input: z.object({ id }), output: opened(caseRecord) },
  saveCase: { input: save(caseRecord), output: saved },
  /** What the others in the family share, and nothing else of their cases. Logged in each case that is looked into. */
  readFamily: { input: z.object({ caseId: id }), output: familyView },
  /** Ties two cases one may open, in both or in none. `relation`: what the other is to this person. */
  linkFamily: { input: z.object({ caseId: id, otherId: id, relation: familyRelation }), output: nothing },
  unlinkFamily: { input: z.object({ caseId: id, otherId: id }), output: nothing },
  /** What one coordinator has, now or from a later day, and the latest whole move of it that can be taken back. */
  openCaseload: {
    input: z.object({ coordinatorId: id }),
    /** `unreadable`: numbers of cases that do not open. */
    output: z.object({ rows: z.array(caseloadRow), unreadable: z.array(z.string()), lastMove: lastMove.nullable() }),
  },
  /** Hands over in all the cases at once, or in none of them. */
  moveCaseload: { input: caseloadMove, output: doneMove },
  /** Puts back all cases of a move as they were; `moveChanged` when somebody has changed one of them since. */
  undoMove: { input: z.object({ token }), output: nothing },
  redoMove: { input: z.object({ token }), output: nothing },
  openDirectory: { input: nothing, output: opened(directory) },
  saveDirectory: { input: save(directory), output: saved },
  readImportFile: { input: nothing, output: importFile },
  openCoordinators: { input: nothing, output: opened(coordinatorRegister) },
  saveCoordinators: { input: save(coordinatorRegister), output: saved },
  openSettings: { input: nothing, output: opened(settings) },
  saveSettings: { input: save(settings), output: saved },
  openUnit: { input: nothing, output: opened(unitRecord) },
  saveUnit: { input: save(unitRecord), output: saved },
  /** `address` is an `app://` page that shows the document as it will print; good until the store is locked. */
  previewDocument: { input: document, output: preview },
  printDocument: { input: handedOut, output: z.object({ printed: z.boolean() }) },
  /** Several in one go, as one job at the printer; each is logged with its receiver. */
  printDocuments: {
    input: z.object({ documents: z.array(handedOut).min(1).max(100) }),
    output: z.object({ printed: z.boolean() }),
  },
  /** `fileName` is what the user chose; a failed write leaves nothing behind. */
  saveDocument: {
    input: handedOut.extend({ format: z.enum(["docx", "pdf"]) }),
    output: z.object({ fileName: z.string() }),
  },
  answerFlush: { input: z.object({ saved: z.boolean() }), output: nothing },
} as const satisfies Record<Channel, { input: z.ZodType; output: z.ZodType }>;

export type Input<C extends Channel> = z.infer<(typeof contract)[C]["input"]>;
export type Output<C extends Channel> = z.infer<(typeof contract)[C]["output"]>;

/** What a handler may rely on: the input is already validated. Expected failures are thrown as `ExpectedError`. */
export type Handlers = { [C in Channel]: (input: Input<C>) => Promise<Output<C>> };

export interface EventPayloads {
  /** The window is about to close or the store to lock: write what is unsaved, then call `answerFlush`. */
  flushRequested: { reason: "close" | "lock" };
  menuCommand: { command: MenuCommand };
  /** A minute before the store locks itself, and again with an empty reason when it will not after all. */
  lockSoon: { reason: "idle" | "limit" | "" };
  /** The store locked itself; the window has nothing of it any more. `ended`: a leader has removed the user. */
  locked: { reason: "idle" | "suspend" | "screen" | "limit" | "ended" };
  /** Records (`case-<id>` ...) are another by somebody else, or by what one did in several of them at once; or the status is. */
  storeChanged: { records: string[] };
  /** Who else has the watched record open now. */
  presence: { record: string; others: PresenceRow[] };
  progress: {
    what: "verifyLog" | "reseal" | "scrub" | "backup" | "restore" | "unlock" | "search";
    done: number;
    total: number;
  };
  backupChanged: null;
}
export type MenuCommand =
  | "newCase"
  | "undo"
  | "redo"
  | "find"
  | "palette"
  | "save"
  | "print"
  | "lock"
  | "settings"
  | "bottleneck"
  | `go:${string}`;

/** `window.helhet`, made by the preload. */
export type Bridge = {
  readonly [C in Channel]: undefined extends Input<C>
    ? () => Promise<Result<Output<C>>>
    : (input: Input<C>) => Promise<Result<Output<C>>>;
} & {
  readonly [E in EventName as `on${Capitalize<E>}`]: (listener: (payload: EventPayloads[E]) => void) => () => void;
};
