import { ageOn } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { Card } from "../../ui/Card.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { competences, protections } from "./personChoices.ts";
import { usePerson } from "./usePerson.ts";

/** Under this age the parents consent whatever the child understands (pbrl §§ 4-3, 4-4). */
const DECIDES_FROM_AGE = 16;
const ADULT_AGE = 18;

/** Who may decide: what the consent form and its signature lines are made from (pbrl §§ 4-3 to 4-7). */
export function CompetenceCard() {
  const t = useT().cases;
  const { today } = useCase();
  const { person, set } = usePerson();
  const age = ageOn(person.birthDate, today);
  const isLacking = person.decisionCompetence === "lacking";
  const isMinor = person.kind === "expectedChild" || (age !== null && age < ADULT_AGE);
  const reasonMissing = isLacking && person.decisionCompetenceReason.trim() === "";
  return (
    <Card title={t.competenceTitle} lead={t.competenceLead}>
      {age !== null && age < DECIDES_FROM_AGE && <p className="case-note">{t.competenceChild}</p>}
      <ChoiceField
        legend={t.competence}
        value={person.decisionCompetence}
        options={competences.map((value) => ({ value, label: t.competences[value] }))}
        onChange={(decisionCompetence) => set(t.competence, { decisionCompetence })}
      />
      {(isLacking || person.decisionCompetenceReason !== "") && (
        <AutoTextarea
          label={t.competenceReason}
          hint={t.competenceReasonHint}
          value={person.decisionCompetenceReason}
          {...(reasonMissing ? { error: t.competenceReasonMissing } : {})}
          onChange={(decisionCompetenceReason) => set(t.competenceReasonShort, { decisionCompetenceReason })}
        />
      )}
      {(isMinor || person.inPublicCare) && (
        <CheckField
          label={t.inPublicCare}
          hint={t.inPublicCareHint}
          checked={person.inPublicCare}
          onChange={(inPublicCare) => set(t.inPublicCareShort, { inPublicCare })}
        />
      )}
    </Card>
  );
}

export function ProtectionCard() {
  const t = useT().cases;
  const { person, set } = usePerson();
  return (
    <Card title={t.addressProtection} lead={t.protectionLead}>
      <ChoiceField
        legend={t.protectionLevel}
        value={person.addressProtection}
        options={protections.map((value) => ({
          value,
          label: t.protection[value],
          ...(value === "none" ? {} : { hint: t.protectionMeans[value] }),
        }))}
        onChange={(addressProtection) => set(t.addressProtection, { addressProtection })}
      />
    </Card>
  );
}
