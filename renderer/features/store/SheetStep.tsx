import { PrinterSmallIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { StepCard } from "../../ui/StepCard.tsx";

interface SheetStepProps {
  count: string;
  onNext: () => void;
  onGiveUp: () => void;
}

/** The recovery sheet, on the screen once and on paper for good. */
export function SheetStep({ count, onNext, onGiveUp }: SheetStepProps) {
  const t = useT();
  const { recoverySheet } = useSession();
  const { print, printing, outcome, error } = usePrint();
  return (
    <StepCard
      count={count}
      title={t.store.sheetTitle}
      text={t.store.sheetText}
      onSubmit={onNext}
      actions={
        <>
          <Button size="small" type="submit" variant={outcome === true ? "primary" : "secondary"}>
            {t.store.sheetNext}
          </Button>
          <Button size="small" type="button" variant="tertiary" data-color="neutral" onClick={onGiveUp}>
            {t.store.giveUp}
          </Button>
        </>
      }
    >
      <Notice tone="warning">
        <p>{t.store.sheetWarning}</p>
      </Notice>
      {recoverySheet ? <Groups groups={recoverySheet.groups} /> : <p>{t.store.sheetGone}</p>}
      <div className="step-actions">
        <Button
          size="small"
          type="button"
          data-print=""
          variant={outcome === true ? "secondary" : "primary"}
          icon={<PrinterSmallIcon aria-hidden />}
          loading={printing}
          onClick={print}
        >
          {t.store.printSheet}
        </Button>
        <span role="status" className="muted">
          {printing && t.store.printing}
          {!printing && outcome === true && t.store.printed}
          {!printing && outcome === false && t.store.notPrinted}
        </span>
      </div>
      {error && <ErrorNotice error={error} />}
      <p className="small muted">{t.store.sheetHandwritten}</p>
    </StepCard>
  );
}

function Groups({ groups }: { groups: string[] }) {
  const t = useT();
  return (
    <section aria-labelledby="sheet-groups" className="stack">
      <h2 id="sheet-groups">{t.store.sheetGroups}</h2>
      <ol className="sheet-groups">
        {groups.map((group, index) => (
          <li key={group}>
            <span className="sheet-number" aria-hidden="true">
              {index + 1}
            </span>
            <code>{group}</code>
          </li>
        ))}
      </ol>
    </section>
  );
}

function usePrint() {
  const [printing, setPrinting] = useState(false);
  const [outcome, setOutcome] = useState<boolean | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const print = (): void => {
    setPrinting(true);
    setError(null);
    void bridge.printRecoverySheet().then((result) => {
      setPrinting(false);
      if (result.ok) setOutcome(result.value.printed);
      else if (result.error.code === "cancelled") setOutcome(false);
      else setError(result.error);
    });
  };
  return { print, printing, outcome, error };
}
