import { Button } from "@navikt/ds-react";
import { useEffect, useState } from "react";
import type { Consent } from "../../../shared/consent/schema.ts";
import { isIsoDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { showToast } from "../../ui/toast.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { registerOn } from "./useConsent.ts";

interface SignPanelProps {
  consent: Consent;
  answer: "signed" | "refused";
  onClose: () => void;
}

/** Registers what the paper says: signed or refused. From here on the version is locked. */
export function SignPanel({ consent, answer, onClose }: SignPanelProps) {
  const t = useT();
  const { editor, today } = useCase();
  const [on, setOn] = useState(today);
  const [filedIn, setFiledIn] = useState(consent.filedIn);
  const [asked, setAsked] = useState(false);
  const words = t.consent;
  useEffect(() => focusIdSoon("consent-signed-on"), []);
  const signing = answer === "signed";
  const wrong = on === "" ? words.writeDate : isIsoDate(on) && on > today ? words.dateInFuture : undefined;
  const undecided = consent.forSharing ? consent.services.filter((row) => row.decision === "undecided").length : 0;

  const register = (): void => {
    setAsked(true);
    if (wrong || !isIsoDate(on)) {
      focusIdSoon("consent-signed-on");
      return;
    }
    const { state, signedOn, filedIn: filedBefore } = consent;
    registerOn(editor, consent.id, signing ? words.changes.signed : words.changes.refused, (draft) => {
      draft.state = answer;
      draft.signedOn = on;
      draft.filedIn = filedIn;
    });
    focusIdSoon("consent-title");
    // A saved signature can never be taken back (`checkCaseChange`), a refusal can.
    if (signing) {
      showToast(words.signedToast);
      return;
    }
    showToast(words.refusedToast, () =>
      registerOn(editor, consent.id, words.changes.reopened, (draft) => {
        if (draft.state === "refused") Object.assign(draft, { state, signedOn, filedIn: filedBefore });
      }),
    );
  };
  return (
    <Card
      title={signing ? words.signTitle : words.refuseTitle}
      lead={signing ? words.signLead : words.refuseLead}
      actions={
        <>
          <Button size="small" variant="tertiary" onClick={onClose}>
            {t.app.cancel}
          </Button>
          <Button size="small" onClick={register}>
            {signing ? words.registerSignature : words.registerRefusal}
          </Button>
        </>
      }
    >
      {signing && undecided > 0 && <p>{words.undecidedBecomesNo(undecided)}</p>}
      <div className="stack">
        <DateField
          id="consent-signed-on"
          label={signing ? words.signedOn : words.refusedOnLabel}
          value={on}
          today={today}
          error={asked ? wrong : undefined}
          onChange={setOn}
        />
        <div className="consent-filed">
          <TextField
            label={words.filedIn}
            hint={words.filedInHint}
            value={filedIn}
            maxLength={1000}
            onChange={setFiledIn}
          />
        </div>
      </div>
    </Card>
  );
}
