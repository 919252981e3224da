import type { Consent } from "../../consent/schema.ts";
import type { CaseDocumentInput } from "../caseDocument.ts";
import type { CommonTexts } from "../texts/common.nb.ts";
import type { ConsentTexts } from "../texts/consent.nb.ts";

export interface ConsentParts {
  input: CaseDocumentInput;
  consent: Consent;
  texts: ConsentTexts;
  common: CommonTexts;
}
