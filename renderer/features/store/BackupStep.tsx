import { FolderIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { Bridge } from "../../../shared/ipc/contract.ts";
import { useT } from "../../i18n/useT.ts";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { StepCard } from "../../ui/StepCard.tsx";
import type { StepProps, StoreDraft } from "./storeDraft.ts";

interface BackupStepProps extends StepProps {
  choose: Bridge["chooseFolder"];
  onNext: () => void;
}

/** Whether the backups would lie in the store itself. The main process decides; this is to say so at once. */
function isInStore({ folder, backup }: StoreDraft): boolean {
  const path = (label: string): string => `${label.replaceAll("\\", "/").replace(/\/$/, "")}/`;
  return folder !== null && backup !== null && path(backup.label).startsWith(path(folder.label));
}

/** Where the backups go. This workstation will do for a start, and that it is no safe place is said. */
export function BackupStep({ count, draft, onChange, choose, onBack, onNext }: BackupStepProps) {
  const t = useT();
  const { backup } = draft;
  const [wanted, setWanted] = useState<"standard" | "chosen">(backup ? "chosen" : "standard");
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const pick = async (): Promise<void> => {
    const result = await choose({ purpose: "backup" });
    if (result.ok) {
      onChange({ backup: result.value });
      setError(null);
    } else if (result.error.code !== "cancelled") setError(result.error);
  };
  const wrong = wanted === "chosen" && isInStore(draft);
  const next = (): void => {
    setAsked(true);
    if (wanted === "standard") onChange({ backup: null });
    if (wanted === "standard" || (backup && !wrong)) onNext();
  };

  return (
    <StepCard
      count={count}
      title={t.backup.stepTitle}
      text={t.backup.stepText}
      onSubmit={next}
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
      <ChoiceField
        legend={t.backup.stepLegend}
        value={wanted}
        options={[
          { value: "standard", label: t.backup.stepStandard, hint: t.backup.stepStandardHint },
          { value: "chosen", label: t.backup.stepChosen, hint: t.backup.stepChosenHint },
        ]}
        onChange={setWanted}
        {...(asked && wanted === "chosen" && !backup ? { error: t.backup.stepMissing } : {})}
      />
      {wanted === "chosen" && (
        <div className="stack">
          {backup && (
            <div>
              <p className="small muted">{t.backup.chosenFolder}</p>
              <p className="chosen-folder">{backup.label}</p>
            </div>
          )}
          {backup?.synced && (
            <Notice tone="warning" title={t.backup.syncedTitle}>
              <p>{t.backup.syncedText}</p>
            </Notice>
          )}
          <div>
            <Button
              type="button"
              size="small"
              variant="secondary"
              icon={<FolderIcon aria-hidden />}
              onClick={() => void pick()}
            >
              {backup ? t.store.chooseOtherFolder : t.backup.stepChoose}
            </Button>
          </div>
          {wrong && <ErrorNotice error={{ code: "backupInsideStore" }} />}
          {error && <ErrorNotice error={error} />}
        </div>
      )}
    </StepCard>
  );
}
