import type { CaseRecord } from "../../shared/case/schema.ts";
import type { ScrubResult } from "../../shared/maintenance/schema.ts";
import type { Blob } from "../vault/blobs.ts";
import { lastScrub, scrub } from "../vault/scrub.ts";
import type { Vault } from "../vault/vault.ts";
import { isDue } from "./tidy.ts";

const EACH_MS = 7 * 24 * 3_600_000;
/** The window is told about this often in one run. */
const TOLD = 200;

export interface Checking {
  /** Reads and checks the whole store; asked for twice, it is done once. */
  run: (vault: Vault) => Promise<ScrubResult>;
  /** The same when the last time is a week ago. */
  runIfDue: (vault: Vault) => Promise<void>;
}

/** The check of the whole store, once a week and when somebody asks. */
export function keepChecking(tell: (done: number, total: number) => void): Checking {
  let running: Promise<ScrubResult> | null = null;

  const run = (vault: Vault): Promise<ScrubResult> => {
    const onProgress = (done: number, total: number): void => {
      if (done === total || done % Math.max(1, Math.floor(total / TOLD)) === 0) tell(done, total);
    };
    running ??= vault
      .work((session, stop) => scrub(session, { blobsOf, stop, onProgress }))
      .finally(() => {
        running = null;
      });
    return running;
  };

  return {
    run,
    runIfDue: async (vault) => {
      const due = await vault.work(async (session) => {
        const last = await lastScrub(session);
        return !session.older && isDue(last?.at ?? "", session.place.now(), EACH_MS);
      });
      if (due) await run(vault);
    },
  };
}

const blobsOf = (kind: string, data: unknown): Blob[] => (kind === "case" ? (data as CaseRecord).attachments : []);
