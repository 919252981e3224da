import { ExpectedError } from "../../shared/appError.ts";
import { logFailure } from "../log.ts";
import { reseal } from "../vault/reseal.ts";
import type { Vault } from "../vault/vault.ts";

export interface Progress {
  done: number;
  total: number;
}

export interface Resealing {
  /** Starts it when it is not running; runs once more when asked meanwhile. */
  run: (vault: Vault) => void;
  /** Null when nothing is under way. */
  progress: () => Progress | null;
}

/** Seals records anew in the background, after unlocking, after a change of users and on a new day. */
export function keepSealed(tell: (progress: Progress) => void): Resealing {
  let now: Progress | null = null;
  let running = false;
  /** Times it was asked for; asked again meanwhile, it looks once more. */
  let asked = 0;

  const work = async (vault: Vault): Promise<void> => {
    for (let seen = 0; seen !== asked; now = null) {
      seen = asked;
      await vault.work((session, stop) =>
        reseal(session, stop, (done, total) => {
          now = { done, total };
          tell(now);
        }),
      );
    }
  };

  return {
    progress: () => now,
    run: (vault) => {
      asked++;
      if (running) return;
      running = true;
      void work(vault)
        .catch((failure: unknown) => {
          // A folder that is away or a lock meanwhile: what is left is found again at the next unlock.
          if (!(failure instanceof ExpectedError)) logFailure("reseal", failure);
        })
        .finally(() => {
          running = false;
          now = null;
        });
    },
  };
}
