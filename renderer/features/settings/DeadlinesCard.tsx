import { ArrowUndoIcon } from "@navikt/aksel-icons";
import { Tag } from "@navikt/ds-react";
import { useState } from "react";
import { standardSpan, spanProblem } from "../../../shared/settings/deadlineRules.ts";
import type { DeadlineKey, Settings, Span } from "../../../shared/settings/schema.ts";
import { deadlineBasis } from "../../../shared/settings/standards.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { EditButton } from "../../ui/readOnly.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { KeptNumber } from "./KeptNumber.tsx";

const groups: Record<"answers" | "work" | "reminders", readonly DeadlineKey[]> = {
  answers: ["preliminaryAnswer", "complaint", "forwardComplaint"],
  work: ["assessment", "appoint", "firstContact", "firstPlan", "planRevision"],
  reminders: ["noContact", "consentExpires", "coordinatorLeaves", "transition", "directoryConfirmed", "routineReview"],
};

/** How long things may take, each with where it comes from and its standard. */
export function DeadlinesCard({ editor }: { editor: EditorStore<Settings> }) {
  const t = useT().settingsPage.deadlines;
  return (
    <>
      {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
        <Card key={group} title={t.groups[group]}>
          <ul className="hairlines">
            {groups[group].map((key) => (
              <Deadline key={key} editor={editor} name={key} />
            ))}
          </ul>
        </Card>
      ))}
    </>
  );
}

function Deadline({ editor, name }: { editor: EditorStore<Settings>; name: DeadlineKey }) {
  const t = useT();
  const page = t.settingsPage;
  const words = page.deadlines;
  const span = useEditor(editor, ({ deadlines }) => deadlines[name]);
  const [unitProblem, setUnitProblem] = useState("");
  const title = t.settings.deadline[name];
  const basis = deadlineBasis(name);
  const standard = standardSpan(name);
  const told = ({ amount, unit }: Span): string => words.spans[unit](amount);
  const problemOf = (wanted: Span): string => {
    const problem = spanProblem(name, wanted);
    return problem === "" ? "" : `${words.problems[problem]} ${words.stillIs(told(span))}`;
  };
  const set = (values: Partial<Span>, label = page.changed(title.toLowerCase())): void => {
    setUnitProblem("");
    editor.update(label, `deadline.${name}`, (draft) => {
      Object.assign(draft.deadlines[name], values);
    });
  };
  const isStandard = span.amount === standard.amount && span.unit === standard.unit;
  return (
    <li>
      <div className="deadline-row" role="group" aria-label={title}>
        <div className="deadline-words">
          <p className="deadline-title">
            {title}{" "}
            <Tag size="xsmall" variant={basis === "law" ? "info" : "neutral"}>
              {words.basis[basis]}
            </Tag>
          </p>
          {(name === "preliminaryAnswer" || name === "complaint") && <p className="small">{words.law[name]}</p>}
          {basis === "law" && !isStandard && <p className="small">{words.lawWarning}</p>}
          <p className="small muted">{page.standard(told(standard))}</p>
        </div>
        {name === "complaint" && isStandard ? (
          <p className="num">{told(span)}</p>
        ) : (
          <div className="deadline-fields">
            <KeptNumber
              label={t.settings.amount}
              hideLabel
              value={span.amount}
              min={1}
              max={999}
              wrong={`${words.wrong} ${words.stillIs(told(span))}`}
              problemOf={(amount) => problemOf({ ...span, amount })}
              onChange={(amount) => set({ amount })}
            />
            <SelectField
              label={t.settings.unit}
              hideLabel
              value={span.unit}
              options={(["days", "weeks", "months"] as const).map((value) => ({
                value,
                label: t.settings.units[value],
              }))}
              {...(unitProblem === "" ? {} : { error: unitProblem })}
              onChange={(unit) => {
                const problem = problemOf({ ...span, unit });
                if (problem === "") set({ unit });
                else setUnitProblem(problem);
              }}
            />
            {!isStandard && (
              <EditButton
                size="small"
                variant="tertiary"
                icon={<ArrowUndoIcon aria-hidden />}
                aria-label={page.toStandardOf(title.toLowerCase())}
                onClick={() => set({ ...standard }, page.setToStandard(title.toLowerCase()))}
              >
                {page.toStandard}
              </EditButton>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
