import { useSession } from "../../bridge/session.tsx";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { SelectField } from "../../ui/SelectField.tsx";

/** Who of the unit has the case on the desk. Not shown to those who cannot say so. */
export function CaseworkerField() {
  const t = useT();
  const { editor } = useCase();
  const { users } = useSession().status;
  const mayChoose = useMay("assess");
  const chosen = useEditor(editor, (state) => state.caseworkerId);
  if (!mayChoose) return null;
  const unit = users.filter(({ role }) => role === "leader" || role === "caseworker");
  const options = [
    { value: "", label: t.cases.caseworkerNobody },
    ...unit.map(({ id, name }) => ({ value: id, label: name })),
    ...(chosen === "" || unit.some(({ id }) => id === chosen)
      ? []
      : [{ value: chosen, label: t.cases.caseworkerGone }]),
  ];
  return (
    <Card>
      <SelectField
        label={t.app.roles.caseworker}
        hint={t.cases.caseworkerHint}
        value={chosen}
        options={options}
        onChange={(value) =>
          editor.update(t.cases.changed(t.app.roles.caseworker), "caseworkerId", (draft) => {
            draft.caseworkerId = value;
          })
        }
      />
    </Card>
  );
}
