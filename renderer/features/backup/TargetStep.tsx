import { FolderIcon } from "@navikt/aksel-icons";
import { Button, ErrorMessage } from "@navikt/ds-react";
import { useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { StepCard } from "../../ui/StepCard.tsx";
import { showToast } from "../../ui/toast.tsx";
import { BackupProgress } from "./BackupProgress.tsx";
import { chosenBackup, sourceOf, type RestoreStepProps } from "./restoreDraft.ts";

/** Where the store is to lie; then it is written, and its lock screen comes. */
export function TargetStep({ count, draft, onChange, onBack, onDone }: RestoreStepProps & { onDone: () => void }) {
  const t = useT();
  const { restoreStore } = useSession();
  const { to } = draft;
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const choose = async (): Promise<void> => {
    const chosen = await bridge.chooseFolder({ purpose: "restoreTo" });
    if (chosen.ok) {
      onChange({ to: chosen.value });
      setMissing(false);
      setError(null);
    } else if (chosen.error.code !== "cancelled") setError(chosen.error);
  };
  const restore = async (partly: boolean): Promise<void> => {
    const backup = chosenBackup(draft);
    setMissing(!to);
    if (busy || !backup || !to) return;
    setBusy(true);
    setError(null);
    const failure = await restoreStore({ ...sourceOf(draft), id: backup.id, to: to.token, partly });
    setBusy(false);
    setError(failure);
    if (failure) return;
    showToast(t.backup.storeRestored);
    onDone();
  };
  const back = (): void => {
    if (!busy) onBack();
  };
  const isDamaged = error?.code === "backupDamaged";

  return (
    <StepCard
      count={count}
      title={t.backup.targetTitle}
      text={t.backup.targetText}
      onSubmit={() => void restore(false)}
      onLeave={back}
      actions={
        <>
          <Button size="small" type="submit" loading={busy}>
            {t.backup.restoreStore}
          </Button>
          <Button size="small" type="button" variant="tertiary" data-color="neutral" disabled={busy} onClick={back}>
            {t.app.back}
          </Button>
        </>
      }
    >
      {to && (
        <div>
          <p className="small muted">{t.backup.chosenTarget}</p>
          <p className="chosen-folder">{to.label}</p>
        </div>
      )}
      {to?.synced && (
        <Notice tone="warning" title={t.store.syncedTitle}>
          <p>{t.store.syncedText}</p>
        </Notice>
      )}
      <div className="stack">
        <div>
          <Button
            type="button"
            size="small"
            variant="secondary"
            icon={<FolderIcon aria-hidden />}
            disabled={busy}
            onClick={() => void choose()}
          >
            {to ? t.backup.chooseOtherTarget : t.backup.chooseTarget}
          </Button>
        </div>
        {missing && !to && (
          <div role="alert">
            <ErrorMessage size="small" showIcon>
              {t.backup.targetMissing}
            </ErrorMessage>
          </div>
        )}
        {busy && <BackupProgress what="restore" label={t.backup.restoring} />}
        {error && !isDamaged && <ErrorNotice error={error} />}
        {isDamaged && (
          <Notice tone="danger" title={t.backup.damagedTitle} alert>
            <p>{t.backup.damagedText}</p>
            <div>
              <Button type="button" size="small" variant="secondary" onClick={() => void restore(true)}>
                {t.backup.restorePartly}
              </Button>
            </div>
          </Notice>
        )}
      </div>
    </StepCard>
  );
}
