import { Checkbox, CheckboxGroup } from "@navikt/ds-react";
import { deciderOn, isOutdated, sharesNow } from "../../../shared/family/rules.ts";
import { familyPart, type FamilyPart, type FamilyTies } from "../../../shared/family/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useReadOnly } from "../../ui/readOnly.tsx";
import { TextField } from "../../ui/TextField.tsx";

/** What the person, or who signs for them, has said that the family may see. */
export function SharesCard() {
  const t = useT().family;
  const { editor, today } = useCase();
  const readOnly = useReadOnly();
  const record = useEditor(editor, (state) => state);
  const { family } = record;
  const set = (field: string, values: Partial<FamilyTies>): void =>
    editor.update(t.changed(field), `family.${Object.keys(values).join()}`, (draft) => {
      Object.assign(draft.family, values);
    });
  const unsaid = family.shares.length > 0 && sharesNow(record, today).length === 0 && !isOutdated(record, today);
  return (
    <Card title={t.sharesTitle} lead={t.rule[deciderOn(record, today)]}>
      <CheckboxGroup
        size="small"
        legend={t.fields.shares}
        readOnly={readOnly}
        value={family.shares}
        onChange={(shares: FamilyPart[]) => set(t.fields.shares, { shares })}
      >
        {familyPart.options.map((part) => (
          <Checkbox key={part} value={part}>
            {t.parts[part]}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <div className="grid-3">
        <TextField
          label={t.fields.sharesBy}
          value={family.sharesBy}
          onChange={(sharesBy) => set(t.fields.sharesBy, { sharesBy })}
        />
        <DateField
          label={t.fields.sharesOn}
          value={family.sharesOn}
          today={today}
          onChange={(sharesOn) => set(t.fields.sharesOn, { sharesOn })}
        />
        <TextField
          label={t.fields.sharesNote}
          maxLength={1000}
          value={family.sharesNote}
          onChange={(sharesNote) => set(t.fields.sharesNote, { sharesNote })}
        />
      </div>
      {unsaid && (
        <Notice tone="info">
          <p>{t.notSaid}</p>
        </Notice>
      )}
      {isOutdated(record, today) && (
        <Notice tone="warning">
          <p>{t.outdated}</p>
        </Notice>
      )}
    </Card>
  );
}
