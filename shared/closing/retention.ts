import { isClosed } from "../case/rules.ts";
import type { CaseRecord } from "../case/schema.ts";
import { addYears, isIsoDate } from "../dates.ts";
import type { Settings } from "../settings/schema.ts";

/**
 * The day a closed case may be erased at the earliest, from the municipality's own table (`domain.md` 5.2: arkivlova § 13,
 * pjl § 25). Empty while the case is open. Nothing is erased by itself.
 */
export const keptUntil = (
  { closedOn }: Pick<CaseRecord, "closedOn">,
  { retention }: Pick<Settings, "retention">,
): string => (isIsoDate(closedOn) ? addYears(closedOn, retention.years) : "");

export type ArchiveState = "open" | "toArchive" | "archived";

export function archiveState(
  { closedOn, closing }: Pick<CaseRecord, "closedOn" | "closing">,
  today: string,
): ArchiveState {
  if (closing.archivedOn !== "") return "archived";
  return isClosed({ closedOn }, today) ? "toArchive" : "open";
}
