import { usePlanCase } from "../planCase.ts";
import { useEditor } from "../../../bridge/useEditor.ts";
import { useT } from "../../../i18n/useT.ts";
import { newId } from "../../../newId.ts";
import { Card } from "../../../ui/Card.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { RowList } from "../RowList.tsx";
import { firstField, useRows } from "../useRows.ts";

/** Who has been given a copy, when, and which version. */
export function SigningSection() {
  const t = useT();
  const { editor, today } = usePlanCase();
  const distribution = useEditor(editor, (record) => record.plan.distribution);
  const rows = useRows("distribution", (plan) => plan.distribution);
  const words = t.plan.distribution;
  return (
    <Card title={t.plan.distributionTitle}>
      <RowList
        word="distribution"
        rows={rows}
        items={distribution}
        empty={t.plan.noDistribution}
        addLabel={t.plan.addDistribution}
        make={() => ({ id: newId(), to: "", on: today, version: "" })}
      >
        {(row) => {
          const set = (field: "to" | "on" | "version") => (text: string) =>
            rows.change(row.id, field, (draft) => {
              draft[field] = text;
            });
          return (
            <>
              <div className="plan-grow">
                <TextField id={firstField(row.id)} label={words.to} value={row.to} onChange={set("to")} />
              </div>
              <DateField label={words.on} value={row.on} today={today} onChange={set("on")} />
              <TextField label={words.version} maxLength={1000} value={row.version} onChange={set("version")} />
            </>
          );
        }}
      </RowList>
    </Card>
  );
}
