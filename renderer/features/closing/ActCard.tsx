import { Button } from "@navikt/ds-react";
import { useState } from "react";
import { closeOn, closingProblem, endings, chosenEnding, type Ending } from "../../../shared/closing/closeCase.ts";
import { isIsoDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { focusSoon } from "../../ui/focusSoon.ts";
import { showToast } from "../../ui/toast.tsx";
import { consequences } from "./consequences.ts";
import { useClosing } from "./useClosing.ts";

/** What ends and from which day, in one step that can be undone. */
export function ActCard() {
  const t = useT();
  const { page } = t.closing;
  const { record, today, editor, change } = useClosing();
  const names = useEditor(useCase().registers.coordinators, (state) => state.coordinators);
  const [day, setDay] = useState(today);
  const [isChecked, setIsChecked] = useState(false);
  const possible = endings(record, isIsoDate(day) ? day : today);
  const ending: Ending = possible.length === 1 ? "both" : chosenEnding(record);
  const problem = isChecked ? closingProblem(record, day, today) : "";

  const act = (): void => {
    setIsChecked(true);
    const found = closingProblem(record, day, today);
    if (found !== "") {
      focusSoon(found === "reasonMissing" ? "#closing-reason" : "#closing-day");
      return;
    }
    const before = editor.get();
    editor.update(page.done[ending], "closing", (draft) => closeOn(draft, day, today));
    showToast(page.done[ending], () =>
      editor.update(page.tookBack, "closing.back", (draft) => {
        draft.closedOn = before.closedOn;
        draft.closing.trackEndedOn = before.closing.trackEndedOn;
        draft.appointments = before.appointments;
        draft.coordinatorAnswer = before.coordinatorAnswer;
        draft.plan.until = before.plan.until;
        draft.plan.state = before.plan.state;
      }),
    );
    focusSoon("[data-closed]");
  };

  return (
    <Card title={page.actTitle}>
      {possible.length > 1 && (
        <ChoiceField
          legend={page.whatTitle}
          value={ending}
          options={possible.map((value) => ({ value, label: page.endings[value], hint: page.endingHints[value] }))}
          onChange={(chosen) => change({ endsCoordinator: chosen !== "plan", endsPlan: chosen !== "coordinator" })}
        />
      )}
      <DateField
        id="closing-day"
        label={page.day}
        hint={page.dayHint}
        value={day}
        today={today}
        {...(problem === "dateMissing" || problem === "planEndsAhead" ? { error: page.problems[problem] } : {})}
        onChange={setDay}
      />
      {isIsoDate(day) && (
        <ul className="closing-consequences">
          {consequences(record, names, day, today, page.consequences).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div className="row">
        <Button size="small" onClick={act}>
          {page.act[ending]}
        </Button>
        {problem === "reasonMissing" && <span role="alert">{page.problems.reasonMissing}</span>}
      </div>
    </Card>
  );
}
