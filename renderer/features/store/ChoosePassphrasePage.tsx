import { Button } from "@navikt/ds-react";
import { useRef, useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { faultyField, NewPassphrase } from "../../ui/NewPassphrase.tsx";
import { StepCard } from "../../ui/StepCard.tsx";
import { showToast } from "../../ui/toast.tsx";
import "./store.css";

/** Unlocked with a one-time passphrase: one of the user's own comes before anything else. */
export function ChoosePassphrasePage() {
  const t = useT();
  const { status, choosePassphrase, lock } = useSession();
  const [typed, setTyped] = useState({ passphrase: "", again: "" });
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);

  const submit = (): void => {
    if (busy) return;
    setAsked(true);
    const faulty = faultyField(typed);
    if (faulty) {
      (faulty === "first" ? first : second).current?.focus();
      return;
    }
    setBusy(true);
    setError(null);
    void choosePassphrase({ passphrase: typed.passphrase }).then((failure) => {
      setBusy(false);
      setError(failure);
      if (!failure) showToast(t.store.chosen);
    });
  };

  return (
    <StepCard
      title={t.store.chooseTitle(status.user?.name ?? "")}
      text={t.store.chooseText}
      onSubmit={submit}
      actions={
        <>
          <Button size="small" type="submit" loading={busy}>
            {t.store.choose}
          </Button>
          <Button
            size="small"
            type="button"
            variant="tertiary"
            data-color="neutral"
            disabled={busy}
            onClick={() => void lock(true)}
          >
            {t.store.chooseLater}
          </Button>
          <span role="status" className="muted">
            {busy ? t.store.choosing : ""}
          </span>
        </>
      }
    >
      <NewPassphrase
        label={t.store.newPassphrase}
        passphrase={typed.passphrase}
        again={typed.again}
        onChange={(part) => setTyped({ ...typed, ...part })}
        asked={asked}
        first={first}
        second={second}
      />
      {error && <ErrorNotice error={error} />}
    </StepCard>
  );
}
