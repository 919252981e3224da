import type { Person } from "../../../shared/case/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { CheckField } from "../../ui/CheckField.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Notice } from "./Notice.tsx";
import { birthDateProblem, personKinds, protections } from "./personChoices.ts";

interface NewPersonFieldsProps {
  person: Person;
  today: string;
  nameId: string;
  nameError: string | undefined;
  onChange: (values: Partial<Person>) => void;
}

/** The few things that are usually known when someone reports a need; the rest is filled in on the case. */
export function NewPersonFields({ person, today, nameId, nameError, onChange }: NewPersonFieldsProps) {
  const t = useT().cases;
  const expected = person.kind === "expectedChild";
  const birthProblem = birthDateProblem(person, today);
  return (
    <>
      <div className="inline-choice">
        <ChoiceField
          legend={t.personKind}
          value={person.kind}
          options={personKinds.map((value) => ({ value, label: t.personKinds[value] }))}
          onChange={(kind) => onChange({ kind })}
        />
      </div>
      <div className="grid-3">
        <TextField
          id={nameId}
          label={expected ? t.nameExpected : t.name}
          hint={expected ? t.nameExpectedHint : t.nameHint}
          value={person.name}
          autoFocus
          {...(nameError ? { error: nameError } : {})}
          onChange={(name) => onChange({ name })}
        />
        <DateField
          label={expected ? t.dueDate : t.birthDate}
          hint={t.dateHint}
          value={person.birthDate}
          today={today}
          {...(birthProblem ? { error: t[birthProblem] } : {})}
          onChange={(birthDate) => onChange({ birthDate })}
        />
        <TextField
          label={expected ? t.phoneParents : t.phone}
          hint={t.phoneHint}
          type="tel"
          value={person.phone}
          onChange={(phone) => onChange({ phone })}
        />
      </div>
      <div className="grid-3">
        <TextField
          label={t.spokenLanguage}
          hint={t.spokenLanguageHint}
          value={person.spokenLanguage}
          onChange={(spokenLanguage) => onChange({ spokenLanguage })}
        />
        <SelectField
          label={t.addressProtection}
          hint={t.addressProtectionHint}
          value={person.addressProtection}
          options={protections.map((value) => ({ value, label: t.protection[value] }))}
          onChange={(addressProtection) => onChange({ addressProtection })}
        />
      </div>
      <CheckField
        label={t.needsInterpreter}
        checked={person.needsInterpreter}
        onChange={(needsInterpreter) => onChange({ needsInterpreter })}
      />
      {person.addressProtection !== "none" && (
        <Notice
          tone={person.addressProtection === "strictlyConfidential" ? "danger" : "warning"}
          title={t.protection[person.addressProtection]}
        >
          <p>{t.protectionNotice[person.addressProtection]}</p>
        </Notice>
      )}
    </>
  );
}
