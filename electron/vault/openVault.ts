import { ExpectedError } from "../../shared/appError.ts";
import { newEvent } from "../../shared/accessLog/newEvent.ts";
import type { LogEvent } from "../../shared/accessLog/schema.ts";
import type { User } from "../../shared/user/schema.ts";
import { acceptOlder } from "./acceptOlder.ts";
import { dropDraft, keepWhile, readDraft, type OfferedDraft } from "./drafts.ts";
import { conflict, explained } from "./fileErrors.ts";
import { saveTogether } from "./journal.ts";
import { forgetHeads, rememberHead } from "./recentHeads.ts";
import { watchOthers } from "./watchOthers.ts";
import { learnMembers, readRevision } from "./readRecord.ts";
import { keyOf, type RecordName } from "./recordNames.ts";
import type { Problem, RecordKind } from "./place.ts";
import { openDocument } from "./recordAdapter.ts";
import type { SaveNote } from "./saveRecord.ts";
import type { Session } from "./session.ts";

/** `savedAt`: moment of the save, ISO with zone. */
export interface Saved {
  revision: number;
  savedAt: string;
}

export interface Opened extends Saved {
  data: unknown;
  /** The newest revision is damaged and the one before is shown. */
  recovered: boolean;
  /** Id of the member who made the revision. */
  savedBy: string;
  /** What a save that failed left on this workstation. */
  draft: OfferedDraft | null;
}

/** What is to be saved of one record, and the revision it was made from. */
export interface RecordChange {
  kind: RecordKind;
  id: string;
  base: number;
  data: unknown;
}

/** An unlocked store. After `lock` every call throws `locked`. */
export interface Vault {
  /** As the members list has the user now. */
  readonly user: User;
  /** The user has a one-time passphrase and must choose one. */
  readonly once: boolean;
  readonly storeId: string;
  readonly practice: boolean;
  /** Of the members list; the same as on the recovery sheet. */
  readonly fingerprint: string;
  /** Found at unlock and since; each to be told to the user. */
  readonly problems: Problem[];
  /** A newer program lets this one read, but not write. */
  readonly readOnly: boolean;
  /** From the local index, in no order. */
  summaries(kind: RecordKind): { id: string; revision: number; summary: unknown }[];
  /** Throws `notFound`, `recordDamaged`, `erased`. */
  open(kind: RecordKind, id: string): Promise<Opened>;
  /** Throws `conflict` when the record exists. */
  create(kind: RecordKind, id: string, data: unknown): Promise<Saved>;
  /** `base` is the revision the change was made from. Throws `conflict` when somebody saved since. */
  save(kind: RecordKind, id: string, base: number, data: unknown, note?: SaveNote): Promise<Saved>;
  /**
   * Several records, all or none, each from the revision its change was made from. Throws `conflict` when somebody saved
   * one of them since, `maintenanceBusy`; nothing is kept of what fails.
   */
  saveTogether(changes: RecordChange[], note?: SaveNote): Promise<Saved[]>;
  /** An earlier revision as it was. Throws `notFound` when it is pruned or does not open. */
  openEarlier(kind: RecordKind, id: string, revision: number): Promise<unknown>;
  /** Notes in the access log what is no save. A log that cannot be written now is written later. */
  log(event: LogEvent): Promise<void>;
  /** Everybody who may unlock it now. */
  users(): User[];
  /** Also of former members; empty when nobody has that id. */
  nameOf(userId: string): string;
  /** Takes in what others did since. Gives the names of records that changed. Throws `accessEnded` when the user was removed. */
  refresh(): Promise<string[]>;
  /** The leader's word that an older store is a restored one: it is what counts from now on. */
  acceptOlder(): Promise<void>;
  /** Work on the open store as a whole. `lock` aborts the signal and waits for the work to end. */
  work<T>(task: (session: Session, stop: AbortSignal) => Promise<T>): Promise<T>;
  /** Waits for saves under way, then zeroes every key. */
  lock(): Promise<void>;
}

type Description = Pick<Vault, "storeId" | "practice" | "fingerprint" | "problems" | "readOnly">;

export function openVault(session: Session, description: Description): Vault {
  const { keyring, index } = session;
  const queue = new Map<string, Promise<unknown>>();
  const working = new Set<Promise<unknown>>();
  const stop = new AbortController();
  /** Whoever asks again waits for the same end. */
  let locking: Promise<void> | null = null;
  const others = watchOthers(session);

  const requireUnlocked = (): void => {
    if (stop.signal.aborted) throw new ExpectedError({ code: "locked" });
  };

  /** Work on one record is done one after the other; work on several waits for all of them. */
  const inTurn = <T>(records: RecordName[], doing: "read" | "write", work: () => Promise<T>): Promise<T> => {
    const before = records.flatMap((record) => queue.get(keyOf(record)) ?? []);
    const run = Promise.all(before).then(() => explained(doing, work));
    const settled = run.catch(() => undefined);
    for (const record of records) queue.set(keyOf(record), settled);
    return run;
  };

  const tracked = async <T>(work: Promise<T>): Promise<T> => {
    working.add(work);
    try {
      return await work;
    } finally {
      working.delete(work);
    }
  };

  const write = (record: RecordName, base: number, data: unknown, note: SaveNote = {}): Promise<Saved> =>
    inTurn([record], "write", async () => {
      const known = index.get(record);
      if (base !== 0 && known?.revision !== base) throw conflict();
      const { document, adapter } = openDocument(session, record, base !== 0 && known ? known : null);
      document.data = data;
      adapter.note = note;
      await document.write();
      return { revision: adapter.revision, savedAt: adapter.savedAt };
    });

  /** What cannot be saved is kept on this workstation until it can. */
  const writeOrKeep = async (record: RecordName, base: number, data: unknown, note?: SaveNote): Promise<Saved> => {
    const saved = await keepWhile(session, record, { base, data }, () => write(record, base, data, note));
    await dropDraft(session, record);
    return saved;
  };

  const writeTogether = (changes: RecordChange[], note: SaveNote = {}): Promise<Saved[]> =>
    inTurn(changes, "write", async () => {
      const whole = changes.map(({ kind, id, base, data }) => {
        const known = index.get({ kind, id });
        if (base < 1 || known?.revision !== base) throw conflict();
        return { record: { kind, id }, base: known, data };
      });
      const heads = await saveTogether(session, whole, note, stop.signal);
      heads.forEach((head, at) => {
        const record = whole[at]?.record;
        if (record) rememberHead(session, record, head);
      });
      return heads.map(({ revision, savedAt }) => ({ revision, savedAt }));
    });

  const lockNow = async (): Promise<void> => {
    stop.abort();
    await Promise.allSettled([...queue.values(), ...working]);
    await session.log.append(newEvent("lock"), false).catch(() => undefined);
    await session.log.close();
    await index.close();
    forgetHeads(session);
    index.wipe();
    keyring.wipe();
  };

  return {
    ...description,
    get user() {
      const { id, name, role } = keyring.member;
      return { id, name, role };
    },
    get once() {
      return keyring.member.once;
    },
    summaries: (kind) => {
      requireUnlocked();
      const rows = index.all().filter((row) => row.kind === kind && !row.erased);
      return rows.map(({ id, revision, summary }) => ({ id, revision, summary }));
    },
    open: async (kind, id) => {
      requireUnlocked();
      const record = { kind, id };
      return inTurn([record], "read", async () => {
        const { document, adapter } = openDocument(session, record);
        await document.read();
        if (adapter.revision === 0) throw new ExpectedError({ code: "notFound" });
        const { revision, recovered, savedAt, writerId } = adapter;
        const draft = await readDraft(session, record);
        return { revision, data: document.data, recovered, savedAt, savedBy: writerId, draft };
      });
    },
    create: async (kind, id, data) => {
      requireUnlocked();
      return write({ kind, id }, 0, data);
    },
    save: async (kind, id, base, data, note) => {
      requireUnlocked();
      if (base < 1) throw conflict();
      return tracked(writeOrKeep({ kind, id }, base, data, note));
    },
    saveTogether: async (changes, note) => {
      requireUnlocked();
      return tracked(writeTogether(changes, note));
    },
    openEarlier: async (kind, id, revision) => {
      requireUnlocked();
      return inTurn([{ kind, id }], "read", async () => {
        const read = await readRevision(session, { kind, id }, revision);
        if (typeof read === "string" || read.erased) throw new ExpectedError({ code: "notFound" });
        return read.data;
      });
    },
    log: async (event) => {
      requireUnlocked();
      await session.log.append(event, false);
    },
    users: () =>
      keyring.directory.current.members
        .filter(({ status }) => status === "active")
        .map(({ id, name, role }) => ({ id, name, role })),
    nameOf: (userId) => keyring.directory.current.members.find(({ id }) => id === userId)?.name ?? "",
    refresh: async () => {
      requireUnlocked();
      return tracked(
        explained("read", async () => {
          await learnMembers(session);
          if (keyring.member.status !== "active") throw new ExpectedError({ code: "accessEnded" });
          return others.look();
        }),
      );
    },
    acceptOlder: async () => {
      requireUnlocked();
      await tracked(acceptOlder(session, description.problems));
    },
    work: async (task) => {
      requireUnlocked();
      return tracked(explained("write", () => task(session, stop.signal)));
    },
    lock: () => {
      locking ??= lockNow();
      return locking;
    },
  };
}
