import { CheckmarkCircleFillIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useRef, useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import { passphraseProblem } from "../../../shared/user/passphrase.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PassphraseField } from "../../ui/PassphraseField.tsx";
import { StepCard } from "./StepCard.tsx";
import type { StepProps } from "./storeDraft.ts";

interface PassphraseStepProps extends StepProps {
  onCreate: () => Promise<AppError | null>;
}

export function PassphraseStep({ count, draft, onChange, onBack, onCreate }: PassphraseStepProps) {
  const t = useT();
  const { passphrase, again } = draft;
  const [shown, setShown] = useState(false);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);

  const problem = passphraseProblem(passphrase);
  const same = passphrase === again;
  const problemText = passphrase === "" ? t.store.passphraseMissing : problem && t.store.passphraseProblems[problem];

  const submit = (): void => {
    if (busy) return;
    setAsked(true);
    if (problem) return first.current?.focus();
    if (!same) return second.current?.focus();
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
      <PassphraseField
        label={t.store.passphrase}
        value={passphrase}
        onChange={(text) => onChange({ passphrase: text })}
        shown={shown}
        onShow={setShown}
        inputRef={first}
        error={asked && problemText ? problemText : undefined}
        note={
          <Progress typed={passphrase !== ""} good={problem === null} yes={t.store.passphraseGood} no={problemText} />
        }
      />
      <PassphraseField
        label={t.store.passphraseAgain}
        value={again}
        onChange={(text) => onChange({ again: text })}
        shown={shown}
        onShow={setShown}
        inputRef={second}
        error={asked && !problem && !same ? t.store.passphrasesDiffer : undefined}
        note={<Progress typed={again !== ""} good={same && problem === null} yes={t.store.passphraseSame} no="" />}
      />
      {error && <ErrorNotice error={error} />}
    </StepCard>
  );
}

interface ProgressProps {
  typed: boolean;
  good: boolean;
  yes: string;
  no: string | null;
}

/** How far one has come, while typing: advice, not a reproach. */
function Progress({ typed, good, yes, no }: ProgressProps) {
  if (!typed) return null;
  if (!good) return <span className="muted">{no}</span>;
  return (
    <span className="passphrase-good">
      <CheckmarkCircleFillIcon aria-hidden />
      {yes}
    </span>
  );
}
