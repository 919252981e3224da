import { FolderIcon } from "@navikt/aksel-icons";
import { Button, ErrorMessage } from "@navikt/ds-react";
import { useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { Bridge } from "../../../shared/ipc/contract.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { StepCard } from "../../ui/StepCard.tsx";
import type { StepProps } from "./storeDraft.ts";

interface FolderStepProps extends StepProps {
  choose: Bridge["chooseFolder"];
  onNext: () => void;
}

export function FolderStep({ count, draft, onChange, choose, onBack, onNext }: FolderStepProps) {
  const t = useT();
  const { folder } = draft;
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const pick = async (): Promise<void> => {
    const result = await choose({ purpose: "create" });
    if (result.ok) {
      onChange({ folder: result.value });
      setMissing(false);
      setError(null);
    } else if (result.error.code !== "cancelled") setError(result.error);
  };

  return (
    <StepCard
      count={count}
      title={t.store.folderTitle}
      text={t.store.folderText}
      onSubmit={() => (folder ? onNext() : setMissing(true))}
      actions={
        <>
          <Button size="small" type="submit">
            {t.app.next}
          </Button>
          <Button size="small" type="button" variant="tertiary" data-color="neutral" onClick={onBack}>
            {t.app.back}
          </Button>
        </>
      }
    >
      {folder && (
        <div>
          <p className="small muted">{t.store.chosenFolder}</p>
          <p className="chosen-folder">{folder.label}</p>
        </div>
      )}
      {folder?.synced && (
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
            onClick={() => void pick()}
          >
            {folder ? t.store.chooseOtherFolder : t.store.chooseFolder}
          </Button>
        </div>
        {missing && !folder && (
          <div role="alert">
            <ErrorMessage size="small" showIcon>
              {t.store.folderMissing}
            </ErrorMessage>
          </div>
        )}
        {error && <ErrorNotice error={error} />}
      </div>
    </StepCard>
  );
}
