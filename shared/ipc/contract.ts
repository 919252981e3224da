import { z } from "zod";
import { caseRecord, caseSummary, newCase } from "../case/schema.ts";
import { coordinatorRegister } from "../coordinator/schema.ts";
import { directory, importFile } from "../directory/schema.ts";
import { documentKinds } from "../document/blocks.ts";
import { id, language, name } from "../fields.ts";
import type { Result } from "../result.ts";
import { preferences, settings } from "../settings/schema.ts";
import { user } from "../user/schema.ts";
import type { Channel, EventName } from "./channels.ts";

const nothing = z.undefined();
const revision = z.number().int().min(0);
/** Stands for a path the main process keeps; the renderer never sees or sends a path. */
const token = z.string().regex(/^[0-9a-f]{32}$/);
const passphrase = z.string().max(1000);

const opened = <T extends z.ZodType>(data: T) =>
  /** `recovered`: a newer revision on disk is damaged and `data` is the one before it. */
  z.object({ revision, data, recovered: z.boolean() });
const save = <T extends z.ZodType>(data: T) => z.object({ base: revision, data });
/** `savedAt`: moment the revision was durable, ISO with zone. */
const saved = z.object({ revision, savedAt: z.string() });

const document = z.object({
  kind: z.enum(documentKinds),
  caseId: id,
  /** Consent or withdrawal the document is about; empty for the plan. */
  itemId: z.union([id, z.literal("")]),
  language,
});
export type DocumentRequest = z.infer<typeof document>;

const status = z.object({
  /** `recovery`: created, but the recovery sheet is not confirmed, so the store is not usable yet. */
  store: z.enum(["none", "recovery", "locked", "open"]),
  practice: z.boolean(),
  /** Shown on the lock screen; empty before a store is chosen. */
  municipality: z.string(),
  folderLabel: z.string(),
  users: z.array(user),
  user: user.nullable(),
  preferences,
  today: z.string(),
  /** Records whose newest revision is damaged or that are older than this workstation remembers. */
  problems: z.array(z.object({ kind: z.enum(["damaged", "olderThanBefore"]), what: z.string() })),
  /** Passphrase of the practice municipality, shown on its lock screen; empty for real stores. */
  practicePassphrase: z.string(),
});
export type Status = z.infer<typeof status>;

/** Channel -> what goes in and what comes back. Everything else about IPC is derived from this table. */
export const contract = {
  getStatus: { input: nothing, output: status },
  setPreferences: { input: preferences.omit({ lastStore: true }).partial(), output: preferences },
  chooseFolder: {
    input: z.object({ purpose: z.enum(["create", "open"]) }),
    output: z.object({ token, label: z.string(), synced: z.boolean() }),
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
  lock: { input: nothing, output: status },
  listCases: { input: nothing, output: z.array(caseSummary) },
  createCase: { input: newCase, output: z.object({ id, number: z.string() }) },
  openCase: { input: z.object({ id }), output: opened(caseRecord) },
  saveCase: { input: save(caseRecord), output: saved },
  openDirectory: { input: nothing, output: opened(directory) },
  saveDirectory: { input: save(directory), output: saved },
  readImportFile: { input: nothing, output: importFile },
  openCoordinators: { input: nothing, output: opened(coordinatorRegister) },
  saveCoordinators: { input: save(coordinatorRegister), output: saved },
  openSettings: { input: nothing, output: opened(settings) },
  saveSettings: { input: save(settings), output: saved },
  /** `address` is an `app://` page that shows the document as it will print; good until the store is locked. */
  previewDocument: { input: document, output: z.object({ address: z.string(), title: z.string() }) },
  printDocument: { input: document, output: z.object({ printed: z.boolean() }) },
  /** `fileName` is what the user chose; a failed write leaves nothing behind. */
  saveDocument: {
    input: document.extend({ format: z.enum(["docx", "pdf"]) }),
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
  locked: null;
}
export type MenuCommand =
  "newCase" | "undo" | "redo" | "find" | "palette" | "save" | "print" | "lock" | "settings" | `go:${string}`;

/** `window.helhet`, made by the preload. */
export type Bridge = {
  readonly [C in Channel]: undefined extends Input<C>
    ? () => Promise<Result<Output<C>>>
    : (input: Input<C>) => Promise<Result<Output<C>>>;
} & {
  readonly [E in EventName as `on${Capitalize<E>}`]: (listener: (payload: EventPayloads[E]) => void) => () => void;
};
