import { newEvaluation } from "../../../../shared/plan/newPlan.ts";
import { usePlanCase } from "../planCase.ts";
import { useEditor } from "../../../bridge/useEditor.ts";
import { useT } from "../../../i18n/useT.ts";
import { newId } from "../../../newId.ts";
import { AutoTextarea } from "../../../ui/AutoTextarea.tsx";
import { Card } from "../../../ui/Card.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { RowList } from "../RowList.tsx";
import { firstField, useRows } from "../useRows.ts";

/** The log of evaluations: what works, what changes, what the person says. */
export function EvaluationsSection() {
  const t = useT();
  const { editor, today } = usePlanCase();
  const evaluations = useEditor(editor, (record) => record.plan.evaluations);
  const rows = useRows("evaluation", (plan) => plan.evaluations);
  const words = t.plan.evaluation;
  return (
    <Card>
      <RowList
        word="evaluation"
        rows={rows}
        items={evaluations}
        empty={t.plan.noEvaluations}
        addLabel={t.plan.addEvaluation}
        make={() => newEvaluation(newId(), today)}
      >
        {(row) => {
          const set = (field: "on" | "works" | "change" | "personsView") => (text: string) =>
            rows.change(row.id, field, (draft) => {
              draft[field] = text;
            });
          return (
            <>
              <DateField id={firstField(row.id)} label={words.on} value={row.on} today={today} onChange={set("on")} />
              <div className="plan-grow stack">
                <AutoTextarea label={words.works} value={row.works} onChange={set("works")} />
                <AutoTextarea label={words.change} value={row.change} onChange={set("change")} />
                <AutoTextarea label={words.personsView} value={row.personsView} onChange={set("personsView")} />
              </div>
            </>
          );
        }}
      </RowList>
    </Card>
  );
}
