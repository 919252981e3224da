import { Button } from "@navikt/ds-react";
import { useRef, useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { StepCard } from "../../ui/StepCard.tsx";
import { faultyField, NewPassphrase } from "../../ui/NewPassphrase.tsx";
import type { StepProps } from "./storeDraft.ts";

interface PassphraseStepProps extends StepProps {
  onCreate: () => Promise<AppError | null>;
}

export function PassphraseStep({ count, draft, onChange, onBack, onCreate }: PassphraseStepProps) {
  const t = useT();
  const { passphrase, again } = draft;
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);

  const submit = (): void => {
    if (busy) return;
    setAsked(true);
    const faulty = faultyField(draft);
    if (faulty) return (faulty === "first" ? first : second).current?.focus();
    setBusy(true);
    setError(null);
    void onCreate().then((failure) => {
      setBusy(false);
      setError(failure);
    });
  };

  return (
    <StepCard
      count={count}
      title={t.store.passphraseTitle}
      text={t.store.passphraseText}
      onSubmit={submit}
      actions={
        <>
          <Button size="small" type="submit" loading={busy}>
            {t.store.create}
          </Button>
          <Button size="small" type="button" variant="tertiary" data-color="neutral" disabled={busy} onClick={onBack}>
            {t.app.back}
          </Button>
          <span role="status" className="muted">
            {busy ? t.store.creating : ""}
          </span>
        </>
      }
    >
      <NewPassphrase
        label={t.store.passphrase}
        passphrase={passphrase}
        again={again}
        onChange={onChange}
        asked={asked}
        first={first}
        second={second}
      />
      {error && <ErrorNotice error={error} />}
    </StepCard>
  );
}
