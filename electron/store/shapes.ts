import { caseRecord, type CaseRecord, type CaseSummary } from "../../shared/case/schema.ts";
import { isOutdated, summarise } from "../../shared/case/summary.ts";
import { isoOf } from "../../shared/dates.ts";
import { coordinatorRegister } from "../../shared/coordinator/schema.ts";
import { directory } from "../../shared/directory/schema.ts";
import { settings } from "../../shared/settings/schema.ts";
import type { RecordShapes } from "../vault/place.ts";

const schemas = { case: caseRecord, directory, coordinators: coordinatorRegister, settings };

/** What the vault must know of the records: their shape, and the row of the case list. `today` gives ISO text. */
export function recordShapes(today: () => string): RecordShapes {
  return {
    validate: (kind, data) => schemas[kind].parse(data),
    summarise: (kind, data, { savedAt }) =>
      kind === "case" ? summarise(data as CaseRecord, today(), isoOf(new Date(savedAt))) : null,
    isStale: (kind, summary) => kind === "case" && isOutdated(summary as CaseSummary, today()),
  };
}
