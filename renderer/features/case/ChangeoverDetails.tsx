import { EnvelopeClosedIcon, PrinterSmallIcon } from "@navikt/aksel-icons";
import { moveOverlap, takeBack } from "../../../shared/changeover/handOver.ts";
import { changeoverReason, type Changeover } from "../../../shared/changeover/schema.ts";
import { isBackwards } from "../../../shared/coordinator/absence.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { focusSoon } from "../../ui/focusSoon.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { EditButton, ReadOnly, Writable } from "../../ui/readOnly.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { showToast } from "../../ui/toast.tsx";
import { ChangeoverBrief } from "./ChangeoverBrief.tsx";
import { ChangeoverChecklist } from "./ChangeoverChecklist.tsx";
import { useChangeoverEdit } from "./useChangeover.ts";

/** Why and when; what the two see to; what the next one must know. The two write their parts themselves. */
export function ChangeoverDetails({ changeover }: { changeover: Changeover }) {
  const mayAppoint = useMay("appoint");
  const mayEdit = useMay("editCase");
  const ownParts = (
    <>
      <ChangeoverChecklist changeover={changeover} />
      <ChangeoverBrief changeover={changeover} />
    </>
  );
  return (
    <div className="changeover">
      <ReadOnly when={!mayAppoint}>
        <WhyAndWhen changeover={changeover} />
      </ReadOnly>
      {mayEdit ? <Writable>{ownParts}</Writable> : ownParts}
      <ReadOnly when={!mayAppoint}>
        <div className="row">
          <ToLetters />
          <ToBrief id={changeover.id} />
          <TakeBack changeover={changeover} />
        </div>
      </ReadOnly>
    </div>
  );
}

function WhyAndWhen({ changeover }: { changeover: Changeover }) {
  const t = useT();
  const { fields } = t.changeover;
  const { editor, today } = useCase();
  const edit = useChangeoverEdit(changeover.id);
  const { id, overlapFrom, overlapUntil } = changeover;
  const move = (field: string, days: Partial<Changeover>): void =>
    editor.update(t.cases.changed(field), `changeovers.${id}.${Object.keys(days).join()}`, (draft) => {
      Object.assign(draft, moveOverlap(editor.get(), id, days));
    });
  return (
    <section className="stack" aria-label={t.changeover.overlapTitle}>
      <div className="grid-3">
        <SelectField
          label={fields.reason}
          value={changeover.reason}
          options={changeoverReason.options.map((value) => ({ value, label: t.changeover.reasonWords[value] }))}
          onChange={(reason) => edit(fields.reason, "reason", { reason })}
        />
        <DateField
          label={fields.overlapFrom}
          value={overlapFrom}
          today={today}
          onChange={(from) => move(fields.overlapFrom, { overlapFrom: from })}
        />
        <DateField
          label={fields.overlapUntil}
          value={overlapUntil}
          today={today}
          {...(isBackwards({ from: overlapFrom, until: overlapUntil }) ? { error: t.cases.untilBeforeFrom } : {})}
          onChange={(until) => move(fields.overlapUntil, { overlapUntil: until })}
        />
      </div>
      <AutoTextarea
        label={fields.reasonNote}
        rows={1}
        value={changeover.reasonNote}
        onChange={(reasonNote) => edit(fields.reasonNote, "reasonNote", { reasonNote })}
      />
      <AutoTextarea
        label={fields.personsView}
        value={changeover.personsView}
        onChange={(personsView) => edit(fields.personsView, "personsView", { personsView })}
      />
    </section>
  );
}

/** The person, the leaders, the unit and the partners are told. */
function ToLetters() {
  const t = useT().changeover;
  const { editor } = useCase();
  return (
    <LinkButton
      to={paths.caseLetters(editor.get().id, "changeover")}
      variant="secondary"
      icon={<EnvelopeClosedIcon aria-hidden />}
    >
      {t.letters}
    </LinkButton>
  );
}

/** What the next one must know, on paper. */
function ToBrief({ id }: { id: string }) {
  const t = useT().changeover;
  const { editor } = useCase();
  return (
    <LinkButton
      to={paths.caseDocument(editor.get().id, "handover", id)}
      variant="secondary"
      icon={<PrinterSmallIcon aria-hidden />}
    >
      {t.printBrief}
    </LinkButton>
  );
}

/** As if it had not been decided; what was written comes back with the offer in the toast. */
function TakeBack({ changeover }: { changeover: Changeover }) {
  const t = useT();
  const { editor } = useCase();
  const { id } = changeover;
  if (changeover.completedOn !== "") return null;
  const back = (): void => {
    const before = editor.get();
    editor.update(t.changeover.takenBack, `changeovers.back.${id}`, (draft) => {
      Object.assign(draft, takeBack(before, id));
    });
    focusSoon('[data-add="appointments"]');
    showToast(t.changeover.takenBack, () =>
      editor.update(t.cases.restored, `changeovers.restore.${id}`, (draft) => {
        if (draft.changeovers.some((one) => one.id === id)) return;
        draft.changeovers.push(changeover);
        const [from, to] = [changeover.fromId, changeover.toId].map((one) =>
          before.appointments.find((appointment) => appointment.id === one),
        );
        const own = draft.appointments.find((one) => one.id === from?.id);
        if (own && from) own.until = from.until;
        if (to && !draft.appointments.some((one) => one.id === to.id)) draft.appointments.push(to);
      }),
    );
  };
  return (
    <EditButton size="small" variant="tertiary" data-color="danger" onClick={back}>
      {t.changeover.takeBack}
    </EditButton>
  );
}
