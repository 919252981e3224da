import type { Referral } from "../../../shared/case/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { futureError } from "./futureError.ts";
import { UnitFields } from "./UnitFields.tsx";

export const channels: readonly Referral["channel"][] = ["phone", "oral", "letter", "digital"];
export const reporters: readonly Referral["reporter"][] = [
  "person",
  "family",
  "healthPersonnel",
  "generalPractitioner",
  "hospital",
  "nav",
  "childWelfare",
  "school",
  "kindergarten",
  "ppt",
  "ownUnit",
  "other",
];
const informed: readonly Referral["personInformed"][] = ["yes", "no", "unknown"];
const asks = [
  "asksForCoordinator",
  "asksForChildCoordinator",
  "asksForPlan",
  "asksForResponsibilityGroup",
  "asksForRehabilitation",
] as const;

interface ReferralFieldsProps {
  referral: Referral;
  today: string;
  /** `field` is the label of what changed, for the undo text. */
  onChange: (field: string, values: Partial<Referral>) => void;
}

/** Who told, when and how. */
export function ReporterFields({
  referral,
  today,
  onChange,
  receivedError,
  receivedId,
}: ReferralFieldsProps & { receivedError?: string | undefined; receivedId?: string }) {
  const t = useT().cases;
  return (
    <>
      <div className="grid-3">
        <DateField
          label={t.receivedOn}
          value={referral.receivedOn}
          today={today}
          {...(receivedError ? { error: receivedError } : futureError(referral.receivedOn, today, t.receivedInFuture))}
          {...(receivedId ? { id: receivedId } : {})}
          onChange={(receivedOn) => onChange(t.receivedOn, { receivedOn })}
        />
        <SelectField
          label={t.channel}
          value={referral.channel}
          options={channels.map((value) => ({ value, label: t.channels[value] }))}
          onChange={(channel) => onChange(t.channel, { channel })}
        />
        <SelectField
          label={t.reporter}
          value={referral.reporter}
          options={reporters.map((value) => ({ value, label: t.reporters[value] }))}
          onChange={(reporter) => onChange(t.reporter, { reporter })}
        />
      </div>
      {referral.reporter !== "person" && (
        <div className="grid-3">
          <TextField
            label={t.reporterName}
            value={referral.reporterName}
            onChange={(reporterName) => onChange(t.reporterName, { reporterName })}
          />
          <TextField
            label={referral.reporter === "family" ? t.reporterRelation : t.reporterUnit}
            value={referral.reporterUnit}
            onChange={(reporterUnit) => onChange(t.reporterUnit, { reporterUnit })}
          />
          <TextField
            label={t.reporterPhone}
            type="tel"
            value={referral.reporterPhone}
            onChange={(reporterPhone) => onChange(t.reporterPhone, { reporterPhone })}
          />
        </div>
      )}
      <div className="inline-choice">
        <ChoiceField
          legend={t.personInformed}
          hint={t.personInformedHint}
          value={referral.personInformed}
          options={informed.map((value) => ({ value, label: t.informed[value] }))}
          onChange={(personInformed) => onChange(t.personInformedShort, { personInformed })}
        />
      </div>
      {(referral.personInformed === "yes" || referral.agreedBy !== "") && (
        <div className="grid-2">
          <TextField
            label={t.agreedBy}
            value={referral.agreedBy}
            onChange={(agreedBy) => onChange(t.agreedBy, { agreedBy })}
          />
        </div>
      )}
      <UnitFields referral={referral} today={today} onChange={onChange} />
    </>
  );
}

/** What is asked for and why. */
export function NeedFields({ referral, onChange }: Omit<ReferralFieldsProps, "today">) {
  const t = useT().cases;
  return (
    <>
      <fieldset className="checks">
        <legend>{t.asksFor}</legend>
        {asks.map((key) => (
          <CheckField
            key={key}
            label={t.asks[key]}
            checked={referral[key]}
            onChange={(checked) => onChange(t.asks[key], { [key]: checked })}
          />
        ))}
      </fieldset>
      <AutoTextarea
        label={t.situation}
        hint={t.situationHint}
        rows={3}
        value={referral.situation}
        onChange={(situation) => onChange(t.situation, { situation })}
      />
      <div className="grid-2">
        <AutoTextarea
          label={t.currentServices}
          value={referral.currentServices}
          onChange={(currentServices) => onChange(t.currentServices, { currentServices })}
        />
        <AutoTextarea
          label={t.coordinationNeed}
          value={referral.coordinationNeed}
          onChange={(coordinationNeed) => onChange(t.coordinationNeed, { coordinationNeed })}
        />
      </div>
      <TextField
        label={t.wishedCoordinator}
        hint={t.wishedCoordinatorHint}
        maxLength={1000}
        value={referral.wishedCoordinator}
        onChange={(wishedCoordinator) => onChange(t.wishedCoordinatorShort, { wishedCoordinator })}
      />
    </>
  );
}
