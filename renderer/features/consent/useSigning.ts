import { useState } from "react";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import type { ConsentProblem } from "../../../shared/consent/consentProblems.ts";
import { suggestedSigners } from "../../../shared/consent/newConsent.ts";
import {
  problemsWhenSigned,
  registered,
  signedConsent,
  type Signature,
} from "../../../shared/consent/registerSignature.ts";
import type { Consent } from "../../../shared/consent/schema.ts";
import { newId } from "../../newId.ts";

/** One who is alone on the form is the one who signed; of several it is to be said. */
function rowsOf(consent: Consent, record: CaseRecord, today: string): Signature[] {
  const signers = consent.signers.length > 0 ? consent.signers : suggestedSigners(record, today, newId);
  return signers.map((one) => ({
    ...one,
    signed: signers.length === 1 && one.name.trim() !== "",
    isOpen: one.name.trim() === "",
  }));
}

/** What the paper says while it is being registered; nothing of it is saved before. */
export function useSigning(consent: Consent, record: CaseRecord, commonDay: string, today: string) {
  const [rows, setRows] = useState(() => rowsOf(consent, record, today));
  const [confirmed, setConfirmed] = useState(false);
  const [reason, setReason] = useState("");
  const signed = signedConsent(consent, rows, commonDay);
  const problems: ConsentProblem[] = rows.some((row) => row.signed) ? problemsWhenSigned(signed, record) : [];
  return {
    rows,
    setRow: (id: string, change: Partial<Signature>) =>
      setRows((before) => before.map((row) => (row.id === id ? { ...row, ...change } : row))),
    problems,
    confirmed,
    setConfirmed,
    reason,
    setReason,
    isNobody: !rows.some((row) => row.signed),
    isNameless: rows.some((row) => row.signed && row.name.trim() === ""),
    register: (words: (problem: ConsentProblem) => string): Consent => {
      const despite = [...problems.map(words), ...(problems.length > 0 ? [reason.trim()] : [])];
      return registered(signed, record, despite.filter(Boolean).join("\n"));
    },
  };
}
