import { Button } from "@navikt/ds-react";
import { useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { StepCard } from "../../ui/StepCard.tsx";
import { TextField } from "../../ui/TextField.tsx";

const GROUPS = 8;

/** Two different groups, in the order they stand on the sheet. */
function pickTwo(): [number, number] {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2));
  const first = (a % GROUPS) + 1;
  const second = ((first + (b % (GROUPS - 1))) % GROUPS) + 1;
  return first < second ? [first, second] : [second, first];
}

/** Proves that the paper can be read. */
export function ConfirmStep({ count, onBack }: { count: string; onBack: () => void }) {
  const t = useT();
  const { confirmRecovery } = useSession();
  const [asked] = useState(pickTwo);
  const [texts, setTexts] = useState<Record<number, string>>({});
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const textOf = (group: number): string => (texts[group] ?? "").trim();

  const submit = (): void => {
    if (busy) return;
    setChecked(true);
    const missing = asked.find((group) => textOf(group) === "");
    if (missing) return document.getElementById(`group-${missing}`)?.focus();
    setBusy(true);
    setError(null);
    void confirmRecovery({ answers: asked.map((group) => ({ group, text: textOf(group) })) }).then((problem) => {
      setBusy(false);
      setError(problem);
      if (problem?.code === "recoveryMismatch") document.getElementById(`group-${asked[0]}`)?.focus();
    });
  };

  return (
    <StepCard
      count={count}
      title={t.store.confirmTitle}
      text={t.store.confirmText}
      onSubmit={submit}
      actions={
        <>
          <Button size="small" type="submit" loading={busy}>
            {t.store.confirm}
          </Button>
          <Button size="small" type="button" variant="tertiary" data-color="neutral" disabled={busy} onClick={onBack}>
            {t.store.showSheetAgain}
          </Button>
          <span role="status" className="muted">
            {busy ? t.store.confirming : ""}
          </span>
        </>
      }
    >
      {asked.map((group) => (
        <div key={group} className="group-field">
          <TextField
            id={`group-${group}`}
            label={t.store.confirmGroup(group)}
            hint={t.store.confirmHint}
            value={texts[group] ?? ""}
            maxLength={40}
            onChange={(text) => setTexts((before) => ({ ...before, [group]: text }))}
            {...(checked && textOf(group) === "" ? { error: t.store.confirmMissing } : {})}
          />
        </div>
      ))}
      {error && <ErrorNotice error={error} />}
    </StepCard>
  );
}
