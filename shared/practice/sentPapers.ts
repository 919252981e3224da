import type { CaseRecord } from "../case/schema.ts";
import { isIsoDate } from "../dates.ts";
import type { DocumentInput } from "../document/caseDocument.ts";
import { paperOf } from "../document/letterPaper.ts";

export type Known = Pick<DocumentInput, "settings" | "coordinators" | "services">;

/** Letters that went out are kept as they were, as when somebody marks them as sent. */
export const withSentPapers = (record: CaseRecord, known: Known): CaseRecord => ({
  ...record,
  letters: record.letters.map((letter) => {
    const { id, language, sentOn: today } = letter;
    return isIsoDate(today) ? { ...letter, paper: paperOf({ ...known, case: record, language, today }, id) } : letter;
  }),
});
