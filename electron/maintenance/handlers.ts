import { ExpectedError } from "../../shared/appError.ts";
import type { CaseRecord } from "../../shared/case/schema.ts";
import { eraseStop } from "../../shared/closing/erasing.ts";
import { isoOf } from "../../shared/dates.ts";
import type { Handlers } from "../../shared/ipc/contract.ts";
import type { Settings } from "../../shared/settings/schema.ts";
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
  now: () => Date;
}

/** How the store is, a check of it now, and a case erased for good. */
export function maintenanceHandlers(around: Surroundings): Pick<Handlers, MaintenanceChannel> {
  const { session, checking, resealing, now } = around;
  return {
    getHealth: async () =>
      openVault(session).work(async (open) => ({
        lastScrub: await lastScrub(open),
        lastPrune: (await readMemory(open)).lastPrune,
        quarantined: await countQuarantined(open),
        resealing: resealing(),
      })),
    runScrub: async () => checking.run(openVault(session)),
    eraseCase: async ({ id, number, basis, reason }) => {
      const vault = openVault(session);
      if (reason.trim() === "") throw new ExpectedError({ code: "validation", fields: ["reason"] });
      const { data, revision } = await vault.open("case", id);
      if (!isNumberOf(data as CaseRecord, number)) throw new ExpectedError({ code: "numberMismatch" });
      const settings = (await vault.open("settings", "main")).data as Settings;
      const stop = eraseStop(data as CaseRecord, settings, basis, isoOf(now()));
      if (stop) throw new ExpectedError({ code: stop });
      await vault.work((open) => {
        const record = { kind: "case", id } as const;
        const base = open.index.get(record);
        if (base?.revision !== revision) throw conflict();
        return eraseRecord(open, record, base, { parts: [basis], text: reason.trim() });
      });
    },
  };
}

/** As typed from the screen: spaces and longer dashes count for nothing. */
const isNumberOf = (record: CaseRecord, typed: string): boolean =>
  typed.replace(/\s/g, "").replace(/[\u2010-\u2015]/g, "-") === record.number;
