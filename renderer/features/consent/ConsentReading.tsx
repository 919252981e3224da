import { PadlockLockedIcon, PrinterSmallIcon } from "@navikt/aksel-icons";
import { useState } from "react";
import { isWithdrawn } from "../../../shared/consent/rules.ts";
import type { Consent } from "../../../shared/consent/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { EditButton } from "../../ui/readOnly.tsx";
import { ConsentHead } from "./ConsentHead.tsx";
import { AheadNotice } from "./AheadNotice.tsx";
import { ScanRow, type ShowAttachment } from "./ScanRow.tsx";
import { useCreateConsent } from "./useCreateConsent.ts";
import { ConsentFacts } from "./ConsentFacts.tsx";
import { Withdrawals } from "./Withdrawals.tsx";
import { WithdrawPanel } from "./WithdrawPanel.tsx";

/** A signed or refused version as read text. Only where the paper is kept, and its scan, can still be written. */
export function ConsentReading({ consent, show }: { consent: Consent; show: ShowAttachment }) {
  const t = useT();
  const { editor } = useCase();
  const create = useCreateConsent();
  const [withdrawing, setWithdrawing] = useState(false);
  const close = (): void => {
    setWithdrawing(false);
    focusIdSoon("consent-withdraw", "consent-title");
  };
  const signed = consent.state === "signed";
  return (
    <>
      <ConsentHead consent={consent}>
        <LinkButton
          to={paths.caseDocument(editor.get().id, "consent", consent.id)}
          variant="tertiary"
          icon={<PrinterSmallIcon aria-hidden />}
        >
          {t.consent.preview}
        </LinkButton>
        {signed && !isWithdrawn(consent) && !withdrawing && (
          <EditButton id="consent-withdraw" size="small" variant="secondary" onClick={() => setWithdrawing(true)}>
            {t.consent.registerWithdrawal}
          </EditButton>
        )}
        <EditButton size="small" variant="secondary" onClick={create}>
          {t.consent.createNext}
        </EditButton>
      </ConsentHead>
      <p className="consent-locked">
        <PadlockLockedIcon aria-hidden />
        <span>
          <strong>{t.consent.lockedTitle}</strong> {signed ? t.consent.lockedText : t.consent.lockedRefused}
        </span>
      </p>
      <AheadNotice consent={consent} />
      {withdrawing && <WithdrawPanel consent={consent} onClose={close} />}
      {consent.withdrawals.length > 0 && <Withdrawals consent={consent} />}
      <Card>
        <ConsentFacts consent={consent} />
        <div className="consent-filed">
          <TextField
            label={t.consent.filedIn}
            hint={t.consent.filedInHint}
            value={consent.filedIn}
            maxLength={1000}
            onChange={(text) =>
              editor.update(t.consent.changes.filedIn, `consent-${consent.id}-filedIn`, (draft) => {
                const found = draft.consents.find((one) => one.id === consent.id);
                if (found) found.filedIn = text;
              })
            }
          />
          {signed && <ScanRow consent={consent} show={show} />}
        </div>
      </Card>
    </>
  );
}
