import type { CaseRecord } from "../case/schema.ts";

/** Where the reason chosen from the list does not say enough to understand, and to complain (`domain.md` 1.7, 2.8). */
export const needsGrounds = ({ closing: { reason, personAgrees } }: Pick<CaseRecord, "closing">): boolean =>
  reason !== "died" && (reason === "other" || reason === "notMet" || personAgrees === "no");
