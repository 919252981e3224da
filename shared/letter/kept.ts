import { addressMayShow } from "../case/protection.ts";
import type { CaseRecord } from "../case/schema.ts";
import type { LetterPaper } from "./paper.ts";
import type { Letter } from "./schema.ts";

/**
 * What was sent, when it is known and may be shown: an address that is protected since then is on the old paper, and must
 * not come out again.
 */
export const keptPaper = ({ person }: Pick<CaseRecord, "person">, { sentOn, paper }: Letter): LetterPaper | null =>
  sentOn !== "" && paper && (paper.hidesPlaces || addressMayShow(person)) ? paper : null;
