import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { Card } from "../../ui/Card.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { futureError } from "./futureError.ts";
import { useAssessment } from "./useAssessment.ts";

/** Who assesses, and what the person says. */
export function TalkCard() {
  const t = useT().assessment;
  const { today } = useCase();
  const { assessment, set } = useAssessment();
  const { begunOn, assessor, contactedOn, contact } = assessment;
  return (
    <Card title={t.talkTitle} lead={t.talkLead}>
      <div className="grid-3">
        <TextField
          label={t.fields.assessor}
          value={assessor}
          onChange={(value) => set(t.fields.assessor, { assessor: value })}
        />
        <DateField
          label={t.fields.begunOn}
          value={begunOn}
          today={today}
          {...futureError(begunOn, today, t.inFuture)}
          onChange={(value) => set(t.fields.begunOn, { begunOn: value })}
        />
        <DateField
          label={t.fields.contactedOn}
          value={contactedOn}
          today={today}
          {...futureError(contactedOn, today, t.inFuture)}
          onChange={(value) => set(t.fields.contactedOn, { contactedOn: value })}
        />
      </div>
      <AutoTextarea
        label={t.fields.contact}
        hint={t.contactHint}
        rows={3}
        value={contact}
        onChange={(value) => set(t.fields.contact, { contact: value })}
      />
    </Card>
  );
}
