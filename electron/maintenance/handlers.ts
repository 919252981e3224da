import { ExpectedError } from "../../shared/appError.ts";
import type { CaseRecord } from "../../shared/case/schema.ts";
import type { Handlers } from "../../shared/ipc/contract.ts";
import { openVault, type Session } from "../store/session.ts";
import { eraseRecord } from "../vault/eraseRecord.ts";
import { conflict } from "../vault/fileErrors.ts";
import { countQuarantined } from "../vault/quarantine.ts";
import { lastScrub } from "../vault/scrub.ts";
import type { Checking } from "./checking.ts";
import { readMemory } from "./memory.ts";

export type MaintenanceChannel = "getHealth" | "runScrub" | "eraseCase";

interface Surroundings {
  session: Session;
  checking: Checking;
  resealing: () => { done: number; total: number } | null;
}

/** How the store is, a check of it now, and a case erased for good. */
export function maintenanceHandlers(around: Surroundings): Pick<Handlers, MaintenanceChannel> {
  const { session, checking, resealing } = around;
  return {
    getHealth: async () =>
      openVault(session).work(async (open) => ({
        lastScrub: await lastScrub(open),
        lastPrune: (await readMemory(open)).lastPrune,
        quarantined: await countQuarantined(open),
        resealing: resealing(),
      })),
    runScrub: async () => checking.run(openVault(session)),
    eraseCase: async ({ id, number, reason }) => {
      const vault = openVault(session);
      if (reason.trim() === "") throw new ExpectedError({ code: "validation", fields: ["reason"] });
      const { data, revision } = await vault.open("case", id);
      if (!isNumberOf(data as CaseRecord, number)) throw new ExpectedError({ code: "numberMismatch" });
      await vault.work((open) => {
        const record = { kind: "case", id } as const;
        const base = open.index.get(record);
        if (base?.revision !== revision) throw conflict();
        return eraseRecord(open, record, base, reason.trim());
      });
    },
  };
}

/** As typed from the screen: spaces and longer dashes count for nothing. */
const isNumberOf = (record: CaseRecord, typed: string): boolean =>
  typed.replace(/\s/g, "").replace(/[\u2010-\u2015]/g, "-") === record.number;
