import { z } from "zod";
import type { CaseRecord } from "../case/schema.ts";
import { isIsoDate } from "../dates.ts";
import type { Settings } from "../settings/schema.ts";
import { archiveState, keptUntil } from "./retention.ts";

/**
 * On what ground a case is erased (`domain.md` 5.2). `retentionOver`: it is with the archive and has been kept as long as
 * the municipality's table says (arkivlova § 13, pjl § 25). `mistake`: made for the wrong person, or twice. `decided`: the
 * municipality has decided to, on the person's demand (hpl § 43, GDPR art. 17).
 */
export const eraseBasis = z.enum(["retentionOver", "mistake", "decided"]);
export type EraseBasis = z.infer<typeof eraseBasis>;

export type EraseStop = "notArchived" | "stillKept";

/** Why the ordinary way is not open; null when it is. The other grounds go past it, and answer for it in the log. */
export function retentionStop(
  record: Pick<CaseRecord, "closedOn" | "closing">,
  settings: Pick<Settings, "retention">,
  today: string,
): EraseStop | null {
  const { archivedOn } = record.closing;
  if (archiveState(record, today) !== "archived" || !isIsoDate(archivedOn) || archivedOn > today) return "notArchived";
  const until = keptUntil(record, settings);
  return until !== "" && until <= today ? null : "stillKept";
}

export const eraseStop = (
  record: Pick<CaseRecord, "closedOn" | "closing">,
  settings: Pick<Settings, "retention">,
  basis: EraseBasis,
  today: string,
): EraseStop | null => (basis === "retentionOver" ? retentionStop(record, settings, today) : null);
