import { ageOn } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { Card } from "../../ui/Card.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { birthDateProblem, documentLanguages, personKinds } from "./personChoices.ts";
import { usePerson } from "./usePerson.ts";

export function IdentityCard() {
  const t = useT().cases;
  const { today } = useCase();
  const { person, set } = usePerson();
  const expected = person.kind === "expectedChild";
  const age = ageOn(person.birthDate, today);
  const birthProblem = birthDateProblem(person, today);
  const dateLabel = expected ? t.dueDate : t.birthDate;
  const born = age === null ? dateLabel : t.withAge(dateLabel, age);
  return (
    <Card title={t.personTitle}>
      <div className="inline-choice">
        <ChoiceField
          legend={t.personKind}
          value={person.kind}
          options={personKinds.map((value) => ({ value, label: t.personKinds[value] }))}
          onChange={(kind) => set(t.personKindShort, { kind })}
        />
      </div>
      <div className="grid-3">
        <TextField
          label={expected ? t.nameExpected : t.name}
          value={person.name}
          onChange={(name) => set(t.name, { name })}
        />
        <DateField
          label={born}
          value={person.birthDate}
          today={today}
          {...(birthProblem ? { error: t[birthProblem] } : {})}
          onChange={(birthDate) => set(t.birthDate, { birthDate })}
        />
        <TextField
          label={expected ? t.phoneParents : t.phone}
          type="tel"
          value={person.phone}
          onChange={(phone) => set(t.phone, { phone })}
        />
      </div>
      <div className="grid-2">
        <TextField
          label={t.address}
          maxLength={1000}
          value={person.address}
          {...(person.addressProtection === "none" ? {} : { hint: t.addressProtectedHint })}
          onChange={(address) => set(t.address, { address })}
        />
        <TextField
          label={t.generalPractitioner}
          value={person.generalPractitioner}
          onChange={(generalPractitioner) => set(t.generalPractitioner, { generalPractitioner })}
        />
      </div>
      <AutoTextarea
        label={t.family}
        hint={t.familyHint}
        value={person.family}
        onChange={(family) => set(t.familyShort, { family })}
      />
    </Card>
  );
}

export function CommunicationCard() {
  const t = useT().cases;
  const { person, set } = usePerson();
  return (
    <Card title={t.communicationTitle}>
      <div className="grid-2">
        <TextField
          label={t.spokenLanguage}
          hint={t.spokenLanguageHint}
          value={person.spokenLanguage}
          onChange={(spokenLanguage) => set(t.spokenLanguage, { spokenLanguage })}
        />
        <SelectField
          label={t.documentLanguage}
          hint={t.documentLanguageHint}
          value={person.documentLanguage}
          options={documentLanguages.map((value) => ({ value, label: t.documentLanguages[value] }))}
          onChange={(documentLanguage) => set(t.documentLanguage, { documentLanguage })}
        />
      </div>
      <CheckField
        label={t.needsInterpreter}
        checked={person.needsInterpreter}
        onChange={(needsInterpreter) => set(t.needsInterpreter, { needsInterpreter })}
      />
      <div className="grid-2">
        <AutoTextarea
          label={t.communication}
          hint={t.communicationHint}
          value={person.communication}
          onChange={(communication) => set(t.communicationShort, { communication })}
        />
        <AutoTextarea
          label={t.culture}
          hint={t.cultureHint}
          value={person.culture}
          onChange={(culture) => set(t.cultureShort, { culture })}
        />
      </div>
    </Card>
  );
}
