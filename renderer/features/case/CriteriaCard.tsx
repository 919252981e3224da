import { childCriteria, findings, ordinaryCriteria, type Criterion } from "../../../shared/assessment/criteria.ts";
import { childCoordinatorBar } from "../../../shared/case/rules.ts";
import { yesNoAnswers } from "../../../shared/fields.ts";
import { Link } from "react-router";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { Card } from "../../ui/Card.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { useAssessment } from "./useAssessment.ts";

/** The conditions of the law as a short checklist; they help to conclude and decide nothing. */
export function CriteriaCard() {
  const t = useT();
  const { editor, today } = useCase();
  const person = useEditor(editor, (record) => record.person);
  const id = useEditor(editor, (record) => record.id);
  const { assessment, set } = useAssessment();
  const found = findings(assessment, person, today);
  const bar = childCoordinatorBar(person, today);
  return (
    <Card title={t.assessment.criteriaTitle} lead={t.assessment.criteriaLead}>
      <h3>{t.assessment.ordinary}</h3>
      {ordinaryCriteria.map((criterion) => (
        <CriterionField key={criterion} criterion={criterion} />
      ))}
      <p className="case-note">{t.assessment.ordinaryFound[found.coordinator]}</p>
      <h3>{t.assessment.forChild}</h3>
      {bar === "adult" ? (
        <p className="case-note">{t.cases.childBar.adult}</p>
      ) : (
        <>
          {childCriteria.map((criterion) => (
            <CriterionField key={criterion} criterion={criterion} />
          ))}
          <p className="case-note">
            {t.assessment.childFound[found.childCoordinator]}{" "}
            {found.childCoordinator === "notMet" &&
              found.coordinator !== "notMet" &&
              `${t.assessment.considerOrdinary} `}
            {bar === "ageUnknown" && <Link to={paths.casePeople(id)}>{t.cases.fillInBirthDate}</Link>}
          </p>
        </>
      )}
      <AutoTextarea
        label={t.assessment.fields.summary}
        hint={t.assessment.summaryHint}
        value={assessment.summary}
        onChange={(summary) => set(t.assessment.fields.summary, { summary })}
      />
    </Card>
  );
}

function CriterionField({ criterion }: { criterion: Criterion }) {
  const t = useT();
  const { assessment, set } = useAssessment();
  return (
    <div className="inline-choice">
      <ChoiceField
        legend={t.assessment.fields[criterion]}
        hint={t.assessment.criterionHelp[criterion]}
        value={assessment[criterion]}
        options={yesNoAnswers.map((value) => ({ value, label: t.cases.yesNo[value] }))}
        onChange={(value) => set(t.assessment.fields[criterion], { [criterion]: value })}
      />
    </div>
  );
}
