import type { Consent } from "../../../shared/consent/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { fieldId } from "./ConsentMissing.tsx";
import type { EditConsent } from "./useConsent.ts";

/** The two legally different consents, usually on one sheet (domain.md 1.5.2). */
export function PurposeCard({ consent, edit }: { consent: Consent; edit: EditConsent }) {
  const t = useT();
  const set = (field: "forPlan" | "forCoordinator" | "forSharing") => (checked: boolean) =>
    edit(t.consent.changes.purpose, field, (draft) => {
      draft[field] = checked;
    });
  return (
    <Card title={t.consent.purposeTitle}>
      <div className="grid-2" id={fieldId("purpose")}>
        <fieldset>
          <legend className="consent-legend">{t.consent.purposeA}</legend>
          <CheckField label={t.consent.forPlan} checked={consent.forPlan} onChange={set("forPlan")} />
          <CheckField
            label={t.consent.forCoordinator}
            checked={consent.forCoordinator}
            onChange={set("forCoordinator")}
          />
        </fieldset>
        <fieldset>
          <legend className="consent-legend">{t.consent.purposeB}</legend>
          <CheckField label={t.consent.forSharing} checked={consent.forSharing} onChange={set("forSharing")} />
        </fieldset>
      </div>
    </Card>
  );
}
