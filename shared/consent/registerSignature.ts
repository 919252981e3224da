import type { CaseRecord } from "../case/schema.ts";
import { isIsoDate, latest } from "../dates.ts";
import { signatureProblems, type ConsentProblem } from "./consentProblems.ts";
import type { Consent, Signer } from "./schema.ts";
import { knownPartyOn } from "./signerOutdated.ts";

/** What the paper says: each row of the form, whether that one signed, and when. An own day is empty where it is the common one. */
export interface Signature extends Signer {
  /** The form had no name here. */
  isOpen: boolean;
  signed: boolean;
}

/** Once there are several signatures, the consent is whole from the last of them. */
export function signedConsent(consent: Consent, rows: readonly Signature[], commonDay: string): Consent {
  const signers = rows.map(({ id, role, name, signed, signedOn }): Signer => {
    return { id, role, name: name.trim(), signedOn: signed ? signedOn || commonDay : "" };
  });
  return { ...consent, signers, signedOn: latest(signers.map(({ signedOn }) => signedOn)) || commonDay };
}

/** The problems of the consent as it will be: only those who signed count, on the day it was whole. */
export function problemsWhenSigned(signed: Consent, record: CaseRecord): ConsentProblem[] {
  const signers = signed.signers.filter(({ signedOn }) => signedOn !== "");
  return isIsoDate(signed.signedOn) ? signatureProblems({ ...signed, signers }, record, signed.signedOn) : [];
}

/** Signed and locked, with who decided then and what was gone past. */
export const registered = (signed: Consent, record: CaseRecord, despite: string): Consent => ({
  ...signed,
  state: "signed",
  decidedBy: knownPartyOn(record, signed.signedOn),
  signedDespite: despite,
});
