import type { Consent } from "../../../shared/consent/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { fieldId } from "./ConsentMissing.tsx";
import type { EditConsent } from "./useConsent.ts";

const ways: readonly Consent["informationGivenHow"][] = ["", "oral", "written", "both"];

/** That the person was told what the consent means before signing (GDPR art. 7). */
export function InformationCard({ consent, edit }: { consent: Consent; edit: EditConsent }) {
  const t = useT();
  const { today } = useCase();
  const set = (field: string, recipe: (draft: Consent) => void): void =>
    edit(t.consent.changes.information, field, recipe);
  return (
    <Card title={t.consent.informationTitle} lead={t.consent.informationLead}>
      <div id={fieldId("information")} className="consent-information">
        <SelectField
          label={t.consent.informationHow}
          value={consent.informationGivenHow}
          options={ways.map((value) => ({ value, label: t.consent.how[value] }))}
          onChange={(how) =>
            set("informationGivenHow", (draft) => {
              draft.informationGivenHow = how;
              if (how !== "" && draft.informationGivenOn === "") draft.informationGivenOn = today;
            })
          }
        />
        <DateField
          label={t.consent.informationOn}
          value={consent.informationGivenOn}
          today={today}
          onChange={(on) =>
            set("informationGivenOn", (draft) => {
              draft.informationGivenOn = on;
            })
          }
        />
        <TextField
          label={t.consent.informationBy}
          value={consent.informationGivenBy}
          onChange={(by) =>
            set("informationGivenBy", (draft) => {
              draft.informationGivenBy = by;
            })
          }
        />
      </div>
      <CheckField
        label={t.consent.interpreterUsed}
        checked={consent.interpreterUsed}
        onChange={(checked) =>
          set("interpreterUsed", (draft) => {
            draft.interpreterUsed = checked;
          })
        }
      />
    </Card>
  );
}
