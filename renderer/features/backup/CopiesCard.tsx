import { FolderIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { BackupState } from "../../../shared/backup/schema.ts";
import type { Result } from "../../../shared/result.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { showToast } from "../../ui/toast.tsx";
import { BackupFacts } from "./BackupFacts.tsx";
import { BackupProblem } from "./BackupProblem.tsx";
import { BackupProgress } from "./BackupProgress.tsx";

/** When, how many and where; one more now; another folder. */
export function CopiesCard({ state }: { state: BackupState }) {
  const t = useT();
  const [error, setError] = useState<AppError | null>(null);
  const [choosing, setChoosing] = useState(false);

  const make = async (): Promise<void> => {
    setError(null);
    const made = await bridge.makeBackup();
    if (!made.ok) setError(made.error);
    else if (made.value.problem === "") showToast(t.backup.made);
  };
  const use = async (chosen: Promise<Result<{ token: string }>>): Promise<void> => {
    setError(null);
    setChoosing(true);
    const folder = await chosen;
    const set = folder.ok ? await bridge.setBackupFolder({ token: folder.value.token }) : folder;
    setChoosing(false);
    if (set.ok) showToast(t.backup.folderChanged);
    else if (set.error.code !== "cancelled") setError(set.error);
  };
  const standard: Promise<Result<{ token: string }>> = Promise.resolve({ ok: true, value: { token: "" } });

  return (
    <Card title={t.backup.copies}>
      <div className="stack">
        <BackupProblem state={state} />
        <BackupFacts state={state} />
        {state.sameDisk && (
          <Notice tone="warning" title={t.backup.sameDiskTitle}>
            <p>{t.backup.sameDiskText}</p>
          </Notice>
        )}
        {state.synced && (
          <Notice tone="warning" title={t.backup.syncedTitle}>
            <p>{t.backup.syncedText}</p>
          </Notice>
        )}
        {state.running && <BackupProgress what="backup" label={t.backup.making} />}
        <div className="tag-row">
          <Button type="button" size="small" loading={state.running} onClick={() => void make()}>
            {t.backup.makeNow}
          </Button>
          <Button
            type="button"
            size="small"
            variant="secondary"
            icon={<FolderIcon aria-hidden />}
            disabled={choosing}
            onClick={() => void use(bridge.chooseFolder({ purpose: "backup" }))}
          >
            {t.backup.chooseFolder}
          </Button>
          {state.chosen && (
            <Button
              type="button"
              size="small"
              variant="tertiary"
              data-color="neutral"
              disabled={choosing}
              onClick={() => void use(standard)}
            >
              {t.backup.useStandard}
            </Button>
          )}
        </div>
        {error && <ErrorNotice error={error} />}
        <p className="small muted">{t.backup.kept}</p>
      </div>
    </Card>
  );
}
