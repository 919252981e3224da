import { Chips } from "@navikt/ds-react";
import type { Consent } from "../../../shared/consent/schema.ts";
import { addYears, isIsoDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { Editing } from "../../ui/readOnly.tsx";
import { fieldId } from "./ConsentMissing.tsx";
import type { EditConsent } from "./useConsent.ts";

/** From and until, with the three usual lengths one click away. */
export function PeriodCard({ consent, edit }: { consent: Consent; edit: EditConsent }) {
  const t = useT();
  const { editor, today } = useCase();
  const planUntil = useEditor(editor, (state) => state.plan.until);
  const start = isIsoDate(consent.from) ? consent.from : today;
  const presets = [
    { label: t.consent.oneYear, until: addYears(start, 1) },
    ...(isIsoDate(planUntil) && planUntil > start ? [{ label: t.consent.planPeriod, until: planUntil }] : []),
    { label: t.consent.untilWithdrawn, until: "" },
  ];
  const set = (field: "from" | "until", value: string): void =>
    edit(t.consent.changes.period, field, (draft) => {
      draft[field] = value;
    });
  const reversed = isIsoDate(consent.until) && isIsoDate(consent.from) && consent.until < consent.from;
  const passed = isIsoDate(consent.until) && consent.until < today;
  const wrong = reversed ? t.consent.problem.untilBeforeFrom() : passed ? t.consent.problem.untilPassed() : undefined;
  return (
    <Card title={t.consent.periodTitle}>
      <Editing>
        <Chips size="small" aria-label={t.consent.periodPreset}>
          {presets.map(({ label, until }) => (
            <Chips.Toggle
              key={label}
              selected={consent.until === until}
              checkmark={false}
              onClick={() => set("until", until)}
            >
              {label}
            </Chips.Toggle>
          ))}
        </Chips>
      </Editing>
      <div className="consent-dates">
        <DateField
          id={fieldId("from")}
          label={t.consent.from}
          value={consent.from}
          today={today}
          onChange={(value) => set("from", value)}
        />
        <DateField
          id={fieldId("until")}
          label={t.consent.until}
          value={consent.until}
          today={today}
          error={wrong}
          onChange={(value) => set("until", value)}
        />
      </div>
    </Card>
  );
}
