import type { CaseRecord } from "../../../shared/case/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { ChoiceField } from "../../ui/ChoiceField.tsx";

export const answers: readonly CaseRecord["planAnswer"][] = ["notOffered", "offered", "accepted", "declined"];

/** What the person says to an offer. */
export function AnswerField({ to }: { to: "coordinator" | "plan" }) {
  const t = useT();
  const { editor } = useCase();
  const field = `${to}Answer` as const;
  const value = useEditor(editor, (record) => record[field]);
  const words = {
    coordinator: { legend: t.cases.coordinatorAnswer, short: t.cases.coordinatorAnswerShort },
    plan: { legend: t.assessment.planAnswer, short: t.cases.planAnswerShort },
  };
  const { legend, short } = words[to];
  return (
    <div className="inline-choice">
      <ChoiceField
        legend={legend}
        value={value}
        options={answers.map((one) => ({ value: one, label: t.cases.answers[one] }))}
        onChange={(chosen) =>
          editor.update(t.cases.changed(short), field, (draft) => {
            draft[field] = chosen;
          })
        }
      />
    </div>
  );
}
