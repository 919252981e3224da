import { Button } from "@navikt/ds-react";
import { useState } from "react";
import { isClosed } from "../../../shared/case/rules.ts";
import { isIsoDate, norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { Card } from "../../ui/Card.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { EditButton, ReadOnly, useReadOnly } from "../../ui/readOnly.tsx";
import { showToast } from "../../ui/toast.tsx";
import { focusSoon } from "./focusItem.ts";

/** Closes the case with a date and a reason, or opens it again. Others read that it is closed. */
export function ClosingCard() {
  const mayClose = useMay("closeCase");
  return (
    <ReadOnly when={!mayClose}>
      <Closing />
    </ReadOnly>
  );
}

function Closing() {
  const t = useT().cases;
  const readOnly = useReadOnly();
  const { editor } = useCase();
  const closedOn = useEditor(editor, (record) => record.closedOn);
  const [isClosing, setIsClosing] = useState(false);
  if (closedOn !== "") return <ClosedCard />;
  if (readOnly) return null;
  return (
    <Card title={t.closingTitle} lead={t.closingLead}>
      {isClosing ? (
        <ClosingForm
          onDone={() => {
            setIsClosing(false);
            focusSoon("[data-closing]");
          }}
        />
      ) : (
        <div>
          <Button
            size="small"
            variant="secondary"
            data-closing=""
            onClick={() => {
              setIsClosing(true);
              focusSoon("#closed-reason");
            }}
          >
            {t.close}
          </Button>
        </div>
      )}
    </Card>
  );
}

function ClosingForm({ onDone }: { onDone: () => void }) {
  const t = useT();
  const { editor, today } = useCase();
  const [date, setDate] = useState(today);
  const [reason, setReason] = useState(editor.get().closedReason);
  const [isChecked, setIsChecked] = useState(false);
  const dateWrong = isChecked && !isIsoDate(date);
  const reasonMissing = isChecked && reason.trim() === "";
  const close = (): void => {
    setIsChecked(true);
    if (reason.trim() === "") focusSoon("#closed-reason");
    else if (!isIsoDate(date)) focusSoon("#closed-on");
    if (!isIsoDate(date) || reason.trim() === "") return;
    editor.update(t.cases.closedLabel, "close", (draft) => {
      draft.closedOn = date;
      draft.closedReason = reason;
    });
    showToast(t.cases.closedLabel, () =>
      editor.update(t.cases.reopened, "reopen", (draft) => {
        draft.closedOn = "";
      }),
    );
    onDone();
  };
  return (
    <>
      <AutoTextarea
        id="closed-reason"
        label={t.cases.closedReason}
        hint={t.cases.closedReasonHint}
        value={reason}
        {...(reasonMissing ? { error: t.cases.closedReasonMissing } : {})}
        onChange={setReason}
      />
      <DateField
        id="closed-on"
        label={t.cases.closedOn}
        value={date}
        today={today}
        {...(dateWrong ? { error: t.cases.closedOnMissing } : {})}
        onChange={setDate}
      />
      <div className="row">
        <Button size="small" onClick={close}>
          {t.cases.close}
        </Button>
        <Button size="small" variant="tertiary" onClick={onDone}>
          {t.app.cancel}
        </Button>
      </div>
    </>
  );
}

function ClosedCard() {
  const t = useT().cases;
  const { editor, today } = useCase();
  const record = useEditor(editor, (state) => state);
  const date = norwegianDate(record.closedOn);
  return (
    <Card title={isClosed(record, today) ? t.closedSince(date) : t.closesOn(date)}>
      <AutoTextarea
        label={t.closedReason}
        value={record.closedReason}
        onChange={(reason) =>
          editor.update(t.changed(t.closedReasonShort), "closedReason", (draft) => {
            draft.closedReason = reason;
          })
        }
      />
      <div>
        <EditButton
          size="small"
          variant="secondary"
          data-closing=""
          onClick={() => {
            editor.update(t.reopened, "reopen", (draft) => {
              draft.closedOn = "";
            });
            focusSoon("[data-closing]");
          }}
        >
          {t.reopen}
        </EditButton>
      </div>
    </Card>
  );
}
