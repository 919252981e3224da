import { ExpectedError } from "../../shared/appError.ts";
import type { User } from "../../shared/user/schema.ts";
import { conflict, explained } from "./fileErrors.ts";
import { keyOf, type RecordName } from "./recordNames.ts";
import type { Problem, RecordKind } from "./place.ts";
import { openDocument } from "./recordAdapter.ts";
import type { Session } from "./session.ts";

/** `savedAt`: moment of the save, ISO with zone. */
export interface Saved {
  revision: number;
  savedAt: string;
}

/** An unlocked store. After `lock` every call throws `locked`. */
export interface Vault {
  readonly user: User;
  readonly storeId: string;
  readonly practice: boolean;
  /** Of the members list; the same as on the recovery sheet. */
  readonly fingerprint: string;
  /** Found at unlock; each to be told to the user. */
  readonly problems: Problem[];
  /** From the local index, in no order. */
  summaries(kind: RecordKind): { id: string; revision: number; summary: unknown }[];
  /** `recovered`: the newest revision is damaged and the one before is shown. Throws `notFound`, `recordDamaged`. */
  open(kind: RecordKind, id: string): Promise<{ revision: number; data: unknown; recovered: boolean }>;
  /** Throws `conflict` when the record exists. */
  create(kind: RecordKind, id: string, data: unknown): Promise<Saved>;
  /** `base` is the revision the change was made from. Throws `conflict` when somebody saved since. */
  save(kind: RecordKind, id: string, base: number, data: unknown): Promise<Saved>;
  /** Waits for saves under way, then zeroes every key. */
  lock(): Promise<void>;
}

type Description = Pick<Vault, "user" | "storeId" | "practice" | "fingerprint" | "problems">;

export function openVault(session: Session, description: Description): Vault {
  const queue = new Map<string, Promise<unknown>>();
  let locked = false;

  const requireUnlocked = (): void => {
    if (locked) throw new ExpectedError({ code: "locked" });
  };

  /** Work on one record is done one after the other. */
  const inTurn = <T>(record: RecordName, doing: "read" | "write", work: () => Promise<T>): Promise<T> => {
    const before = queue.get(keyOf(record)) ?? Promise.resolve();
    const run = before.then(() => explained(doing, work));
    const settled = run.catch(() => undefined);
    queue.set(keyOf(record), settled);
    return run;
  };

  const write = (record: RecordName, base: number, data: unknown): Promise<Saved> =>
    inTurn(record, "write", async () => {
      const known = session.index.get(record);
      if (base !== 0 && known?.revision !== base) throw conflict();
      const { document, adapter } = openDocument(session, record, base !== 0 && known ? known : null);
      document.data = data;
      await document.write();
      return { revision: adapter.revision, savedAt: adapter.savedAt };
    });

  return {
    ...description,
    summaries: (kind) => {
      requireUnlocked();
      const rows = session.index.all().filter((row) => row.kind === kind);
      return rows.map(({ id, revision, summary }) => ({ id, revision, summary }));
    },
    open: async (kind, id) => {
      requireUnlocked();
      return inTurn({ kind, id }, "read", async () => {
        const { document, adapter } = openDocument(session, { kind, id });
        await document.read();
        if (adapter.revision === 0) throw new ExpectedError({ code: "notFound" });
        return { revision: adapter.revision, data: document.data, recovered: adapter.recovered };
      });
    },
    create: async (kind, id, data) => {
      requireUnlocked();
      return write({ kind, id }, 0, data);
    },
    save: async (kind, id, base, data) => {
      requireUnlocked();
      if (base < 1) throw conflict();
      return write({ kind, id }, base, data);
    },
    lock: async () => {
      if (locked) return;
      locked = true;
      await Promise.all(queue.values());
      await session.index.close();
      session.index.wipe();
      session.keyring.wipe();
    },
  };
}
