import { isCode } from "../../shared/appError.ts";
import type { CaseRecord } from "../../shared/case/schema.ts";
import { isoOf } from "../../shared/dates.ts";
import { dropDraft, keepDraft, readDraft } from "../vault/drafts.ts";
import type { Vault } from "../vault/vault.ts";
import { freeNumber } from "./freeNumber.ts";

/** One window writes one report at a time; the draft of the next one takes the place of the last. */
const KEPT = { kind: "case", id: "new" } as const;

/** Keeps a report that could not be registered on this workstation: the store may lock before the folder is back. */
export const keepReport = (vault: Vault, record: CaseRecord, now: Date): Promise<void> =>
  vault.work((opened) => keepDraft(opened, KEPT, { base: 0, at: now.toISOString(), data: record }));

/** It is registered, or given up. */
export const dropReport = (vault: Vault): Promise<void> => vault.work((opened) => dropDraft(opened, KEPT));

/** Registers what an earlier sitting could not. Gives the new case's id; null when nothing was kept. */
export async function registerKept(vault: Vault, now: Date): Promise<string | null> {
  const draft = await vault.work((opened) => readDraft(opened, KEPT));
  if (!draft) return null;
  const record = draft.data as CaseRecord;
  const number = freeNumber(vault, isoOf(now));
  try {
    await vault.create("case", record.id, { ...record, number });
  } catch (failure) {
    // A crash between registering and dropping: it is there already.
    if (!isCode(failure, "conflict")) throw failure;
  }
  await dropReport(vault);
  return record.id;
}
