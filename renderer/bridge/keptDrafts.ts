import { bridge } from "./bridge.ts";
import { flushAll } from "./editors.ts";

/** A report of need that is no case yet (`electron/case/keptReport.ts`). */
export const REPORT_DRAFT = "case-new";

/** Tries once more to write everything. True when what could not be written is kept on this workstation. */
export async function isAllKept(): Promise<boolean> {
  const unsaved = await flushAll();
  const kept = await Promise.all(
    unsaved.map(async ({ record }) => {
      const result = await bridge.getDraftTime({ record: record || REPORT_DRAFT });
      return result.ok && result.value.at !== "";
    }),
  );
  return kept.every(Boolean);
}
