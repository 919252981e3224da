import type { Referral } from "../case/schema.ts";

/**
 * A reporter hears that the report came, only when the person (or the parents) knows of it and agrees (hol § 12-1, fvl § 13):
 * that there is a case is itself secret. Who was asked (`agreedBy`) is told besides, and alone it says nothing.
 */
export const reporterHears = ({ personInformed }: Pick<Referral, "personInformed">): boolean =>
  personInformed === "yes";
