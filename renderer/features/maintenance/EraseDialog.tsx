import { Button, Dialog } from "@navikt/ds-react";
import { useId, type SubmitEvent } from "react";
import type { EraseBasis } from "../../../shared/closing/erasing.ts";
import { keptUntil } from "../../../shared/closing/retention.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { InlineProblem } from "../../ui/InlineProblem.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useErase, type Erasing } from "./useErase.ts";

const eraseBases: readonly EraseBasis[] = ["retentionOver", "mistake", "decided"];

/** Says what goes and what stays, and asks for the number and a reason. Afterwards the only way is to the cases. */
export function EraseDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { editor } = useCase();
  const { number } = editor.get();
  const erasing = useErase();
  const form = useId();
  const { outcome } = erasing;
  const busy = outcome.kind === "busy";
  const erased = outcome.kind === "erased";
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    erasing.submit();
  };
  return (
    <Dialog open onOpenChange={(next) => !next && (erased ? leave() : !busy && onClose())}>
      <Dialog.Popup width="min(52rem, 94vw)" closeOnOutsideClick={false}>
        <Dialog.Header withClosebutton={false}>
          <Dialog.Title>{erased ? t.maintenance.erased(number) : t.maintenance.confirmTitle(number)}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          {erased ? (
            <p role="status">{t.maintenance.erasedText}</p>
          ) : (
            <form id={form} className="stack" onSubmit={submit} noValidate>
              <Consequences />
              <Kept />
              <Fields erasing={erasing} />
            </form>
          )}
        </Dialog.Body>
        <Dialog.Footer>
          {erased ? (
            <Button type="button" size="small" onClick={leave}>
              {t.maintenance.toCases}
            </Button>
          ) : (
            <>
              <Button type="button" size="small" variant="tertiary" disabled={busy} onClick={onClose}>
                {t.app.cancel}
              </Button>
              <Button type="submit" form={form} size="small" data-color="danger" loading={busy}>
                {t.maintenance.eraseNow}
              </Button>
            </>
          )}
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}

/** A fresh window holds nothing of the case any more. */
function leave(): void {
  location.hash = paths.cases;
  location.reload();
}

function Consequences() {
  const t = useT().maintenance;
  return (
    <>
      <Notice tone="danger">
        <p>{t.cannotUndo}</p>
      </Notice>
      <div className="grid-2">
        <List title={t.goes} items={t.goesList} />
        <List title={t.stays} items={t.staysList} />
      </div>
    </>
  );
}

/** How it stands with the archive and the municipality's own table, before anybody chooses a ground. */
function Kept() {
  const t = useT().maintenance;
  const { editor, registers } = useCase();
  const settings = useEditor(registers.settings, (state) => state);
  const { closedOn, closing } = editor.get();
  const until = keptUntil({ closedOn }, settings);
  return (
    <p>
      {closing.archivedOn === "" ? t.notArchived : t.archivedOn(norwegianDate(closing.archivedOn))}{" "}
      {until === "" ? t.keptOpen : t.keptUntil(norwegianDate(until))}
    </p>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  const id = useId();
  return (
    <div>
      <p id={id}>
        <strong>{title}</strong>
      </p>
      <ul className="health-list" aria-labelledby={id}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

function Fields({ erasing }: { erasing: Erasing }) {
  const t = useT();
  const { number, reason, basis, outcome, missing, change } = erasing;
  const error = outcome.kind === "failed" ? outcome.error : null;
  const isOther = error?.code === "numberMismatch";
  const numberError = missing.number ? t.maintenance.numberMissing : isOther ? t.error.numberMismatch : "";
  return (
    <>
      <div id="erase-basis" tabIndex={-1}>
        <ChoiceField<EraseBasis | "">
          legend={t.maintenance.basis}
          value={basis}
          options={eraseBases.map((value) => ({ value, ...t.maintenance.bases[value] }))}
          {...(missing.basis ? { error: t.maintenance.basisMissing } : {})}
          onChange={(chosen) => change({ basis: chosen })}
        />
      </div>
      <TextField
        id="erase-number"
        label={t.maintenance.typeNumber}
        hint={t.maintenance.typeNumberHint}
        value={number}
        maxLength={40}
        {...(numberError ? { error: numberError } : {})}
        onChange={(text) => change({ number: text })}
      />
      <AutoTextarea
        id="erase-reason"
        label={t.maintenance.reason}
        hint={t.maintenance.reasonHint}
        value={reason}
        maxLength={500}
        {...(missing.reason ? { error: t.maintenance.reasonMissing } : {})}
        onChange={(text) => change({ reason: text })}
      />
      {outcome.kind === "unsaved" && <InlineProblem text={t.maintenance.notSavedYet} />}
      {error && !isOther && <ErrorNotice error={error} />}
      <p role="status" className="aksel-sr-only">
        {outcome.kind === "busy" ? t.maintenance.erasing : ""}
      </p>
    </>
  );
}
