import { ExpectedError, isCode } from "../../shared/appError.ts";
import type { PresenceRow } from "../../shared/ipc/contract.ts";
import { logFailure } from "../log.ts";
import { pause } from "../vault/pause.ts";
import type { Presence } from "../vault/presence.ts";
import type { Vault } from "../vault/vault.ts";

/** How often others' work is looked for, and shown that this window is there. */
export const LOOK_EVERY_MS = 10_000;
/** Looks between two times that what crashes left is cleared away. */
const TIDY_EVERY = 30;

export interface Told {
  changed: (records: string[]) => void;
  others: (rows: PresenceRow[]) => void;
  /** A leader has removed this user. */
  ended: () => void;
}

/** Until the store is locked: what others save, and who has the same record open. A folder that is away is tried again. */
export async function shareWith(
  vault: Vault,
  presence: Presence,
  { watched, told, every = LOOK_EVERY_MS }: { watched: () => string; told: Told; every?: number },
  stop: AbortSignal,
): Promise<void> {
  for (let look = 0; ; look++) {
    if (look % TIDY_EVERY === 0) await presence.tidy();
    await presence.beat();
    told.others(await othersOf(vault, presence, watched()));
    const records = await changedRecords(vault, told);
    if (records.length > 0) told.changed(records);
    try {
      await pause(every, stop);
    } catch {
      return;
    }
  }
}

/** Members only: a name nobody has says nothing to anybody. */
export async function othersOf(vault: Vault, presence: Presence, record: string): Promise<PresenceRow[]> {
  if (record === "") return [];
  const watchers = await presence.others(record);
  return watchers.flatMap(({ userId, since }) => {
    const name = vault.nameOf(userId);
    return name === "" ? [] : [{ name, since }];
  });
}

async function changedRecords(vault: Vault, told: Told): Promise<string[]> {
  try {
    return await vault.refresh();
  } catch (failure) {
    if (isCode(failure, "accessEnded")) told.ended();
    else if (!(failure instanceof ExpectedError)) logFailure("refresh", failure);
    return [];
  }
}
