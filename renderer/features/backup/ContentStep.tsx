import { Button } from "@navikt/ds-react";
import { useCallback } from "react";
import { bridge } from "../../bridge/bridge.ts";
import { useSession } from "../../bridge/session.tsx";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { StepCard } from "../../ui/StepCard.tsx";
import { inWords } from "./moments.ts";
import { chosenBackup, sourceOf, type RestoreStepProps } from "./restoreDraft.ts";

/** What is in it, and what follows from going back to that day. */
export function ContentStep({ count, draft, onBack, onNext }: RestoreStepProps & { onNext: () => void }) {
  const t = useT();
  const { today } = useSession().status;
  const backup = chosenBackup(draft);
  const content = useContent(backup?.id ?? "", sourceOf(draft).token);
  const cases =
    content.state === "data"
      ? content.data.differences.filter(({ record }) => record.startsWith("case-")).length
      : null;
  return (
    <StepCard
      count={count}
      title={t.backup.contentTitle}
      text={backup ? t.backup.contentText(inWords(backup.madeAt, today, t)) : ""}
      onSubmit={onNext}
      onLeave={onBack}
      actions={
        <>
          <Button size="small" type="submit" disabled={content.state === "error"}>
            {t.app.next}
          </Button>
          <Button size="small" type="button" variant="tertiary" data-color="neutral" onClick={onBack}>
            {t.app.back}
          </Button>
        </>
      }
    >
      {content.state === "error" && <ErrorNotice error={content.error} onRetry={content.reload} />}
      {backup && (
        <dl className="backup-facts" aria-busy={content.state === "loading"}>
          <div>
            <dt>{t.backup.contentCases}</dt>
            <dd className="num">{cases === null ? "…" : t.backup.contentCount(cases)}</dd>
          </div>
          {backup.users.length > 0 && (
            <div>
              <dt>{t.backup.contentUsers}</dt>
              <dd>{backup.users.join(", ")}</dd>
            </div>
          )}
          <div>
            <dt>{t.backup.contentSize}</dt>
            <dd className="num">{t.backup.megabytes(backup.bytes)}</dd>
          </div>
        </dl>
      )}
      {backup && backup.missing > 0 && (
        <Notice tone="warning" title={t.backup.damagedTitle}>
          <p>{t.backup.missing(backup.missing)}</p>
        </Notice>
      )}
      <Notice tone="info">
        <ul className="backup-notes">
          {t.backup.contentNotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Notice>
    </StepCard>
  );
}

/** Before there is a store a backup is compared with nothing, so that all it has is told as a difference. */
function useContent(id: string, token: string | undefined) {
  return useQuery(useCallback(() => bridge.compareBackup(token === undefined ? { id } : { id, token }), [id, token]));
}
