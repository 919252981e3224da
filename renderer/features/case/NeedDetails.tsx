import { ageOn } from "../../../shared/dates.ts";
import type { Person, Referral } from "../../../shared/case/schema.ts";
import { yesNoAnswers } from "../../../shared/fields.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { futureError } from "./futureError.ts";

interface NeedDetailsProps {
  referral: Referral;
  person: Pick<Person, "kind" | "birthDate">;
  today: string;
  onChange: (field: string, values: Partial<Referral>) => void;
}

/** The rest of a report (`domain.md` 2.4): what the reporter may know, and nobody has to fill in. */
export function NeedDetails({ referral, person, today, onChange }: NeedDetailsProps) {
  const t = useT().cases;
  const age = ageOn(person.birthDate, today);
  const maybeChild = person.kind === "expectedChild" || age === null || age < 18 || referral.seriousCondition !== "";
  const asked = ["longLasting", "severalServices", ...(maybeChild ? (["seriousCondition"] as const) : [])] as const;
  const lines = ["earlierPlan", "hospitalCoordinator"] as const;
  return (
    <details className="more">
      <summary>{t.moreAboutNeed}</summary>
      <div className="stack">
        {asked.map((key) => (
          <div key={key} className="inline-choice">
            <ChoiceField
              legend={t[key]}
              value={referral[key]}
              options={yesNoAnswers.map((value) => ({ value, label: t.yesNo[value] }))}
              onChange={(value) => onChange(t[key], { [key]: value })}
            />
          </div>
        ))}
        <AutoTextarea
          label={t.kinNeeds}
          value={referral.kinNeeds}
          onChange={(kinNeeds) => onChange(t.kinNeeds, { kinNeeds })}
        />
        <div className="grid-2">
          {lines.map((key) => (
            <TextField
              key={key}
              label={t[key]}
              maxLength={1000}
              value={referral[key]}
              onChange={(value) => onChange(t[key], { [key]: value })}
            />
          ))}
        </div>
        <div className="grid-2">
          <TextField
            label={t.signedBy}
            value={referral.signedBy}
            onChange={(signedBy) => onChange(t.signedBy, { signedBy })}
          />
          <DateField
            label={t.signedOn}
            value={referral.signedOn}
            today={today}
            {...futureError(referral.signedOn, today, t.receivedInFuture)}
            onChange={(signedOn) => onChange(t.signedOn, { signedOn })}
          />
        </div>
        <div className="inline-choice">
          <ChoiceField
            legend={t.mandateShown}
            hint={t.mandateShownHint}
            value={referral.mandateShown}
            options={yesNoAnswers.map((value) => ({ value, label: t.yesNo[value] }))}
            onChange={(mandateShown) => onChange(t.mandateShown, { mandateShown })}
          />
        </div>
        <TextField
          label={t.enclosures}
          hint={t.enclosuresHint}
          maxLength={1000}
          value={referral.enclosures}
          onChange={(enclosures) => onChange(t.enclosures, { enclosures })}
        />
      </div>
    </details>
  );
}
