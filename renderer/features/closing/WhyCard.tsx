import { needsGrounds } from "../../../shared/closing/grounds.ts";
import { closingReason } from "../../../shared/closing/schema.ts";
import { complaintUntil } from "../../../shared/complaint/rules.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { yesNoAnswers } from "../../../shared/fields.ts";
import { lawText } from "../../../shared/settings/standardLaws.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { Card } from "../../ui/Card.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useClosing } from "./useClosing.ts";

/** Why the case ends, what the person thinks of it, and whom to turn to afterwards. */
export function WhyCard() {
  const t = useT();
  const { page, fields, reasonWords } = t.closing;
  const { record, editor, change } = useClosing();
  const { closing } = record;
  const died = closing.reason === "died";
  return (
    <Card title={page.whyTitle}>
      <SelectField
        id="closing-reason"
        label={fields.reason}
        value={closing.reason}
        options={closingReason.options.map((value) => ({
          value,
          label: value === "" ? page.choose : reasonWords[value],
        }))}
        onChange={(reason) => change({ reason })}
      />
      {closing.reason === "moved" && (
        <>
          <TextField
            label={fields.movedTo}
            value={closing.movedTo}
            maxLength={1000}
            onChange={(movedTo) => change({ movedTo })}
          />
          <Notice tone="info">
            <p>{page.moved}</p>
          </Notice>
        </>
      )}
      {died && (
        <Notice tone="info">
          <p>{page.died}</p>
        </Notice>
      )}
      <AutoTextarea
        label={page.words}
        {...(died ? {} : { hint: page.wordsHint })}
        value={record.closedReason}
        {...(needsGrounds(record) && record.closedReason.trim() === "" ? { error: page.groundsMissing } : {})}
        onChange={(words) =>
          editor.update(page.changed(page.words), "closedReason", (draft) => {
            draft.closedReason = words;
          })
        }
      />
      {!died && <PersonsSide />}
    </Card>
  );
}

function PersonsSide() {
  const t = useT();
  const { page, fields } = t.closing;
  const { record, today, change } = useClosing();
  const settings = useEditor(useCase().registers.settings, (state) => state);
  const law = lawText(settings, "complaint");
  const { closing, closedOn } = record;
  const until = norwegianDate(complaintUntil(closedOn || today, settings));
  return (
    <>
      <ChoiceField
        legend={page.agrees}
        value={closing.personAgrees}
        options={yesNoAnswers.map((value) => ({ value, label: page.answers[value] }))}
        onChange={(personAgrees) => change({ personAgrees })}
      />
      {closing.personAgrees === "no" && (
        <Notice tone="warning">
          <p>{page.notAgreed(until, law)}</p>
        </Notice>
      )}
      <AutoTextarea
        label={fields.evaluation}
        hint={page.evaluationHint}
        value={closing.evaluation}
        onChange={(evaluation) => change({ evaluation })}
      />
      <TextField
        label={fields.contactPoint}
        hint={page.contactPointHint}
        value={closing.contactPoint}
        maxLength={1000}
        onChange={(contactPoint) => change({ contactPoint })}
      />
    </>
  );
}
