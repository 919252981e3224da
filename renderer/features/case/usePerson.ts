import { changePerson } from "../../../shared/case/changePerson.ts";
import type { Person } from "../../../shared/case/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";

/** The person of the open case and how its fields are changed; `field` is the label, for the undo text. */
export function usePerson(): { person: Person; set: (field: string, values: Partial<Person>) => void } {
  const t = useT();
  const { editor } = useCase();
  const person = useEditor(editor, (record) => record.person);
  return {
    person,
    set: (field, values) =>
      editor.update(t.cases.changed(field), `person.${Object.keys(values).join()}`, (draft) =>
        changePerson(draft, values),
      ),
  };
}
