import { isClosed } from "../../../shared/case/rules.ts";
import { mayTakeBack, takeBack } from "../../../shared/closing/closeCase.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { focusSoon } from "../../ui/focusSoon.ts";
import { EditButton, useReadOnly } from "../../ui/readOnly.tsx";
import { useClosing } from "./useClosing.ts";

/** From which day the case is closed, and the way back while nobody counts on it. */
export function ClosedCard() {
  const t = useT();
  const { page } = t.closing;
  const readOnly = useReadOnly();
  const { record, today, editor } = useClosing();
  const day = norwegianDate(record.closedOn);
  return (
    <div data-closed="" tabIndex={-1}>
      <Card title={isClosed(record, today) ? t.cases.closedSince(day) : t.cases.closesOn(day)}>
        {record.closing.reason !== "" && <p>{t.closing.reasonWords[record.closing.reason]}</p>}
        {mayTakeBack(record, today) && !readOnly && (
          <>
            <p className="muted">
              {page.takeBackTitle} {page.takeBackLead}
            </p>
            <div>
              <EditButton
                size="small"
                variant="secondary"
                onClick={() => {
                  editor.update(page.tookBack, "closing.back", takeBack);
                  focusSoon("#closing-reason");
                }}
              >
                {page.takeBack}
              </EditButton>
            </div>
          </>
        )}
      </Card>
    </div>
  );
}
