import { Button } from "@navikt/ds-react";
import { useState } from "react";
import type { DatedBackup } from "../../../shared/backup/schema.ts";
import { capital } from "../../../shared/text.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { StepCard } from "../../ui/StepCard.tsx";
import { inWords } from "./moments.ts";
import { chosenBackup, type RestoreStepProps } from "./restoreDraft.ts";

const SHOWN_AT_FIRST = 5;

/** Which day; the newest that nothing is missing from is chosen already. */
export function DateStep({ count, draft, onChange, onBack, onNext }: RestoreStepProps & { onNext: () => void }) {
  const t = useT();
  const { today } = useSession().status;
  const chosen = chosenBackup(draft)?.id ?? "";
  const [all, setAll] = useState(draft.backups.findIndex(({ id }) => id === chosen) >= SHOWN_AT_FIRST);
  const shown = all ? draft.backups : draft.backups.slice(0, SHOWN_AT_FIRST);
  const hint = ({ records, users, here, missing }: DatedBackup): string => {
    const parts = [t.backup.dateHint(records, users.join(", ")), here ? t.backup.here : t.backup.elsewhere];
    if (missing > 0) parts.push(t.backup.missing(missing));
    return parts.join(" ");
  };
  return (
    <StepCard
      count={count}
      title={t.backup.dateTitle}
      text={t.backup.dateText}
      onSubmit={() => {
        onChange({ id: chosen });
        onNext();
      }}
      onLeave={onBack}
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
        legend={t.backup.dates}
        value={chosen}
        options={shown.map((backup) => ({
          value: backup.id,
          label: capital(inWords(backup.madeAt, today, t)),
          hint: hint(backup),
        }))}
        onChange={(id) => onChange({ id })}
      />
      {shown.length < draft.backups.length && (
        <div>
          <Button type="button" size="small" variant="tertiary" onClick={() => setAll(true)}>
            {t.backup.older}
          </Button>
        </div>
      )}
    </StepCard>
  );
}
