import { useMemo } from "react";
import { isIsoDate } from "../../../../shared/dates.ts";
import { usePlanCase } from "../planCase.ts";
import { useEditor } from "../../../bridge/useEditor.ts";
import { useT } from "../../../i18n/useT.ts";
import { newId } from "../../../newId.ts";
import { Card } from "../../../ui/Card.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { Suggestions } from "../../../ui/Suggestions.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { RowList } from "../RowList.tsx";
import { peopleAround } from "../../../../shared/case/around.ts";
import { firstField, useRows } from "../useRows.ts";

const LIST = "plan-conveners";

/** Point g: how long the plan is for and when it is looked at again. */
function PeriodCard() {
  const t = useT();
  const { editor, registers, today } = usePlanCase();
  const plan = useEditor(editor, (record) => record.plan);
  const register = useEditor(registers.coordinators, (state) => state);
  const options = useMemo(() => peopleAround(editor.get(), register, today, t), [editor, register, today, t]);
  const set = (field: "from" | "until" | "nextRevision") => (value: string) =>
    editor.update(t.plan.changes.period, `plan-${field}`, (draft) => {
      draft.plan[field] = value;
    });
  const { from, until, nextRevision } = plan;
  const reversed = isIsoDate(from) && isIsoDate(until) && until < from;
  const passed = isIsoDate(nextRevision) && nextRevision < today && plan.state !== "ended";
  return (
    <Card>
      <div className="plan-dates">
        <DateField label={t.plan.period.from} value={from} today={today} onChange={set("from")} />
        <DateField
          label={t.plan.period.until}
          value={until}
          today={today}
          error={reversed ? t.plan.untilBeforeFrom : undefined}
          onChange={set("until")}
        />
        <DateField
          label={t.plan.period.nextRevision}
          value={nextRevision}
          today={today}
          error={passed ? t.plan.revisionPassed : undefined}
          onChange={set("nextRevision")}
        />
      </div>
      <div className="plan-own-title">
        <Suggestions id={LIST} options={options} />
        <TextField
          label={t.plan.convener}
          list={LIST}
          maxLength={1000}
          value={plan.convener}
          onChange={(text) =>
            editor.update(t.plan.changes.convener, "plan-convener", (draft) => {
              draft.plan.convener = text;
            })
          }
        />
      </div>
    </Card>
  );
}

/** Period, revision and planned meetings. */
export function MeetingsSection() {
  const t = useT();
  const { editor, today } = usePlanCase();
  const meetings = useEditor(editor, (record) => record.plan.meetings);
  const rows = useRows("meeting", (plan) => plan.meetings);
  return (
    <>
      <PeriodCard />
      <Card title={t.plan.meetingsTitle}>
        <RowList
          word="meeting"
          rows={rows}
          items={meetings}
          empty={t.plan.noMeetings}
          addLabel={t.plan.addMeeting}
          make={() => ({ id: newId(), on: "", what: "" })}
        >
          {(row) => (
            <>
              <DateField
                id={firstField(row.id)}
                label={t.plan.meeting.on}
                value={row.on}
                today={today}
                onChange={(on) =>
                  rows.change(row.id, "on", (draft) => {
                    draft.on = on;
                  })
                }
              />
              <div className="plan-grow">
                <TextField
                  label={t.plan.meeting.what}
                  maxLength={1000}
                  value={row.what}
                  onChange={(what) =>
                    rows.change(row.id, "what", (draft) => {
                      draft.what = what;
                    })
                  }
                />
              </div>
            </>
          )}
        </RowList>
      </Card>
    </>
  );
}
