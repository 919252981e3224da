import { Button } from "@navikt/ds-react";
import { useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { DatedBackup } from "../../../shared/backup/schema.ts";
import { bridge } from "../../bridge/bridge.ts";
import { flushEditors } from "../../bridge/editors.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { InlineProblem } from "../../ui/InlineProblem.tsx";
import { showToast } from "../../ui/toast.tsx";
import { problemText } from "./BackupProblem.tsx";
import { inWords } from "./moments.ts";

interface RestoreButtonProps {
  backup: DatedBackup;
  records: string[];
  /** Of the backups, as an error code: why one that should have been made first was not. */
  problem: string;
  onRestored: () => void;
}

/** Asks, and puts the chosen records back. */
export function RestoreButton({ backup, records, problem, onRestored }: RestoreButtonProps) {
  const t = useT();
  const { today } = useSession().status;
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const count = records.length;

  const restore = async (): Promise<void> => {
    setAsking(false);
    setBusy(true);
    setError(null);
    // What is still being written belongs in the backup that is taken first.
    await flushEditors();
    const result = await bridge.restoreRecords({ id: backup.id, records });
    setBusy(false);
    if (result.ok) {
      showToast(t.backup.restored(result.value.restored));
      onRestored();
    } else setError(result.error);
  };

  return (
    <div className="stack">
      <div className="tag-row">
        <Button
          type="button"
          size="small"
          loading={busy}
          onClick={() => {
            setAsked(true);
            setError(null);
            setAsking(count > 0);
          }}
        >
          {t.backup.restoreChosen(count)}
        </Button>
        <span role="status" className="muted">
          {busy ? t.backup.restoring : ""}
        </span>
      </div>
      {asked && count === 0 && <InlineProblem text={t.backup.chooseFirst} />}
      {error?.code === problem && <InlineProblem text={`${t.backup.notRestored} ${problemText(problem, t)}`} />}
      {error && error.code !== problem && <ErrorNotice error={error} />}
      <ConfirmDialog
        open={asking}
        title={t.backup.confirmTitle(count)}
        text={t.backup.confirmText(inWords(backup.madeAt, today, t))}
        confirmLabel={t.backup.restoreChosen(0)}
        onConfirm={() => void restore()}
        onCancel={() => setAsking(false)}
      />
    </div>
  );
}
