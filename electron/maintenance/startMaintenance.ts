import { ExpectedError } from "../../shared/appError.ts";
import type { EventPayloads, Handlers } from "../../shared/ipc/contract.ts";
import { logFailure } from "../log.ts";
import type { Session } from "../store/session.ts";
import type { Vault } from "../vault/vault.ts";
import { keepChecking } from "./checking.ts";
import { maintenanceHandlers, type MaintenanceChannel } from "./handlers.ts";
import { tidy } from "./tidy.ts";

export interface MaintenanceSurroundings {
  session: Session;
  tell: (event: "progress", payload: EventPayloads["progress"]) => void;
  /** How far the sealing anew has come; null when nothing is under way. */
  resealing: () => { done: number; total: number } | null;
  now: () => Date;
  /** `calmMs`: between unlocking and the first round, so that the first minute is the user's. `roundMs`: between rounds. */
  timing?: { calmMs: number; roundMs: number };
}

export interface Maintenance {
  handlers: Pick<Handlers, MaintenanceChannel>;
  afterUnlock: (vault: Vault) => void;
  afterLock: () => void;
}

const standardTiming = { calmMs: 30_000, roundMs: 3_600_000 };

/**
 * Looks after the store while it is open: once an hour it is seen whether the daily tidying or the weekly check is due.
 * Everything runs inside `vault.work`, so locking ends it. Whoever does not read every case leaves it to others.
 */
export function startMaintenance(around: MaintenanceSurroundings): Maintenance {
  const { calmMs, roundMs } = around.timing ?? standardTiming;
  const checking = keepChecking((done, total) => around.tell("progress", { what: "scrub", done, total }));
  let timer: ReturnType<typeof setTimeout> | undefined;

  const round = async (vault: Vault): Promise<void> => {
    if (!["leader", "caseworker"].includes(vault.user.role)) return;
    await attempt(() => vault.work(tidy));
    await attempt(() => checking.runIfDue(vault));
  };
  const after = (ms: number, vault: Vault): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void round(vault).then(() => {
        if (around.session.stage.kind === "open" && around.session.stage.vault === vault) after(roundMs, vault);
      });
    }, ms);
    timer.unref();
  };

  return {
    handlers: maintenanceHandlers({ ...around, checking }),
    afterUnlock: (vault) => after(calmMs, vault),
    afterLock: () => clearTimeout(timer),
  };
}

/** Another workstation at work, a folder that is away, a lock meanwhile: the next round is soon enough. */
async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (failure) {
    if (!(failure instanceof ExpectedError)) logFailure("maintenance", failure);
  }
}
