import { addressMayShow } from "../case/protection.ts";
import type { CaseRecord } from "../case/schema.ts";
import type { Proposed } from "./proposal.ts";

/**
 * Of several who sign for a protected person one may be whom the person is protected from (Normen, faktaark 55). Which of
 * them may have a letter no rule can tell, so nobody is chosen for KE.
 */
export function parentsToChoose(
  { person }: Pick<CaseRecord, "person">,
  proposed: readonly Proposed[],
): readonly Proposed[] {
  const representatives = proposed.filter(({ receiver }) => receiver === "representative");
  return addressMayShow(person) || representatives.length < 2 ? [] : representatives;
}
