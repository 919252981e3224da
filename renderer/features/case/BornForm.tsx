import { Button } from "@navikt/ds-react";
import { useState } from "react";
import { changePerson } from "../../../shared/case/changePerson.ts";
import { isIsoDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { DateField } from "../../ui/DateField.tsx";
import { focusSoon } from "../../ui/focusSoon.ts";
import { Editing } from "../../ui/readOnly.tsx";
import { TextField } from "../../ui/TextField.tsx";

/** The expected child is born: gets name and birth date, and everything else in the case stays. */
export function BornForm() {
  const { editor } = useCase();
  const kind = useEditor(editor, (record) => record.person.kind);
  return kind === "expectedChild" ? (
    <Editing>
      <Form />
    </Editing>
  ) : null;
}

function Form() {
  const t = useT();
  const { editor, today } = useCase();
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState("");
  const [birthDate, setBirthDate] = useState(today);
  const [isChecked, setIsChecked] = useState(false);
  const isBorn = isIsoDate(birthDate) && birthDate <= today;
  if (!isOpen)
    return (
      <div>
        <Button
          size="small"
          variant="secondary"
          data-born=""
          onClick={() => {
            setIsOpen(true);
            focusSoon("#born-name");
          }}
        >
          {t.cases.born.open}
        </Button>
      </div>
    );
  const save = (): void => {
    setIsChecked(true);
    if (name.trim() === "") {
      focusSoon("#born-name");
      return;
    }
    if (!isBorn) {
      focusSoon("#born-on");
      return;
    }
    editor.update(t.cases.born.done, "person.born", (draft) =>
      changePerson(draft, { kind: "person", name: name.trim(), birthDate }),
    );
  };
  return (
    <div className="stack">
      <TextField
        id="born-name"
        label={t.cases.born.name}
        hint={t.cases.nameHint}
        value={name}
        {...(isChecked && name.trim() === "" ? { error: t.cases.nameMissing } : {})}
        onChange={setName}
      />
      <DateField
        id="born-on"
        label={t.cases.birthDate}
        value={birthDate}
        today={today}
        {...(isChecked && !isBorn ? { error: t.cases.born.dateMissing } : {})}
        onChange={setBirthDate}
      />
      <div className="row">
        <Button size="small" onClick={save}>
          {t.cases.born.save}
        </Button>
        <Button
          size="small"
          variant="tertiary"
          onClick={() => {
            setIsOpen(false);
            focusSoon("[data-born]");
          }}
        >
          {t.app.cancel}
        </Button>
      </div>
    </div>
  );
}
