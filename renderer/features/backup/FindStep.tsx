import { FolderIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useEffect, useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { DatedBackup } from "../../../shared/backup/schema.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { StepCard } from "../../ui/StepCard.tsx";
import { inWords } from "./moments.ts";
import type { RestoreStepProps } from "./restoreDraft.ts";

/** The backups this workstation knows of are found without a question; others lie in a folder that is chosen. */
export function FindStep({ count, draft, onChange, onBack, onNext }: RestoreStepProps & { onNext: () => void }) {
  const t = useT();
  const { today } = useSession().status;
  const [here, setHere] = useState<DatedBackup[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  useEffect(() => {
    let current = true;
    void bridge.listBackups({}).then((result) => {
      if (!current) return;
      setHere(result.ok ? result.value : []);
      if (!result.ok) setError(result.error);
    });
    return () => {
      current = false;
    };
  }, []);

  const choose = async (): Promise<void> => {
    setError(null);
    const from = await bridge.chooseFolder({ purpose: "restoreFrom" });
    if (!from.ok) {
      if (from.error.code !== "cancelled") setError(from.error);
      return;
    }
    setBusy(true);
    const found = await bridge.listBackups({ token: from.value.token });
    setBusy(false);
    onChange({ from: from.value, backups: found.ok ? found.value : [], id: "" });
    if (!found.ok) setError(found.error);
  };
  const backups = draft.from ? draft.backups : (here ?? []);
  const next = (): void => {
    if (backups.length === 0) return;
    if (!draft.from) onChange({ backups });
    onNext();
  };
  const newest = here?.[0];
  const foundHere = newest
    ? t.backup.foundHere(here.length, inWords(newest.madeAt, today, t))
    : here
      ? t.backup.foundNone
      : t.backup.looking;

  return (
    <StepCard
      count={count}
      title={t.backup.findTitle}
      text={t.backup.findText}
      onSubmit={next}
      onLeave={onBack}
      actions={
        <>
          <Button size="small" type="submit" disabled={backups.length === 0}>
            {t.app.next}
          </Button>
          <Button size="small" type="button" variant="tertiary" data-color="neutral" onClick={onBack}>
            {t.app.back}
          </Button>
        </>
      }
    >
      {!draft.from && <p role="status">{foundHere}</p>}
      {draft.from && (
        <div>
          <p className="small muted">{t.backup.chosenCopy}</p>
          <p className="chosen-folder">{draft.from.label}</p>
          <p role="status">{draft.backups.length > 0 && t.backup.found(draft.backups.length)}</p>
        </div>
      )}
      {error && <ErrorNotice error={error} />}
      <div className="tag-row">
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<FolderIcon aria-hidden />}
          loading={busy}
          onClick={() => void choose()}
        >
          {draft.from || newest ? t.backup.chooseOtherCopy : t.backup.chooseCopy}
        </Button>
        {draft.from && newest && (
          <Button
            type="button"
            size="small"
            variant="tertiary"
            data-color="neutral"
            onClick={() => {
              setError(null);
              onChange({ from: null, backups: [], id: "" });
            }}
          >
            {t.backup.useFound}
          </Button>
        )}
      </div>
    </StepCard>
  );
}
