import { caseRecord, type CaseRecord, type CaseSummary } from "../../shared/case/schema.ts";
import { readersOf } from "../../shared/case/access.ts";
import { isOutdated, summarise } from "../../shared/case/summary.ts";
import { isoOf } from "../../shared/dates.ts";
import { coordinatorRegister } from "../../shared/coordinator/schema.ts";
import { directory } from "../../shared/directory/schema.ts";
import { settings } from "../../shared/settings/schema.ts";
import { unitRecord } from "../../shared/unit/schema.ts";
import { ExpectedError } from "../../shared/appError.ts";
import { isNewerRecord, upgradeRecord } from "../../shared/upgradeRecord.ts";
import type { RecordShapes } from "../vault/place.ts";

const schemas = { case: caseRecord, directory, coordinators: coordinatorRegister, settings, unit: unitRecord };

/** What the vault must know of the records: their shape, who reads them, and the row of the case list. `today` gives ISO text. */
export function recordShapes(today: () => string): RecordShapes {
  return {
    validate: (kind, data) => {
      if (isNewerRecord(data)) throw new ExpectedError({ code: "recordNewer", id: kind });
      return schemas[kind].parse(upgradeRecord(kind, data));
    },
    summarise: (kind, data, { savedAt }) =>
      kind === "case" ? summarise(data as CaseRecord, today(), isoOf(new Date(savedAt))) : null,
    isStale: (kind, summary) => kind === "case" && isOutdated(summary as CaseSummary, today()),
    readers: (kind, data) => (kind === "case" ? readersOf(data as CaseRecord, today()) : []),
    blobs: (kind, data) => (kind === "case" ? (data as CaseRecord).attachments.map(({ blobId }) => blobId) : []),
  };
}
