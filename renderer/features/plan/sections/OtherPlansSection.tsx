import { newOtherPlan } from "../../../../shared/plan/newPlan.ts";
import { usePlanCase } from "../planCase.ts";
import { useEditor } from "../../../bridge/useEditor.ts";
import { useT } from "../../../i18n/useT.ts";
import { newId } from "../../../newId.ts";
import { Card } from "../../../ui/Card.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { NoteField } from "../NoteField.tsx";
import { RowList } from "../RowList.tsx";
import { firstField, useRows } from "../useRows.ts";

/** Plans that belong with this one and where they are kept; and what to do when it gets hard. */
export function OtherPlansSection() {
  const t = useT();
  const { editor } = usePlanCase();
  const plans = useEditor(editor, (record) => record.plan.otherPlans);
  const rows = useRows("otherPlan", (plan) => plan.otherPlans);
  const words = t.plan.otherPlan;
  return (
    <>
      <Card>
        <RowList
          word="otherPlan"
          rows={rows}
          items={plans}
          empty={t.plan.noOtherPlans}
          addLabel={t.plan.addOtherPlan}
          make={() => newOtherPlan(newId())}
        >
          {(row) => {
            const set = (field: "name" | "keptWhere" | "contact") => (text: string) =>
              rows.change(row.id, field, (draft) => {
                draft[field] = text;
              });
            return (
              <>
                <TextField id={firstField(row.id)} label={words.name} value={row.name} onChange={set("name")} />
                <TextField label={words.keptWhere} maxLength={1000} value={row.keptWhere} onChange={set("keptWhere")} />
                <TextField label={words.contact} maxLength={1000} value={row.contact} onChange={set("contact")} />
              </>
            );
          }}
        </RowList>
      </Card>
      <Card title={t.plan.crisisTitle}>
        <NoteField field="crisis" />
      </Card>
    </>
  );
}
