import { offersCoordinator, offersPlan } from "../../../shared/assessment/criteria.ts";
import { complaintUntil } from "../../../shared/complaint/rules.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { rules } from "../../../shared/path/needs.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { EditButton } from "../../ui/readOnly.tsx";
import { AnswerField } from "./AnswerField.tsx";
import { futureError } from "./futureError.ts";
import { useAssessment } from "./useAssessment.ts";

/** The written answer, and what the person says to each offer. */
export function AnswerCard() {
  const t = useT();
  const { editor, registers, today } = useCase();
  const record = useEditor(editor, (state) => state);
  const settings = useEditor(registers.settings, (state) => state);
  const { assessment, set, answerToday } = useAssessment();
  const { outcome, answeredOn } = assessment;
  const label = t.assessment.fields.answeredOn;
  const until = complaintUntil(answeredOn, settings);
  const isDue = outcome !== "" && !rules.answered(record, today);
  return (
    <Card id="assessment-svar" title={t.assessment.answerTitle} lead={t.assessment.answerLead}>
      {isDue && (
        <div className="assessment-clock">
          <p>{answeredOn === "" ? t.assessment.answerDue : t.assessment.newAnswerDue(norwegianDate(answeredOn))}</p>
          <span className="row">
            <LinkButton to={paths.caseLetters(record.id, "answer")} variant="secondary">
              {t.assessment.writeAnswer}
            </LinkButton>
            <EditButton size="small" variant="secondary" onClick={answerToday}>
              {t.assessment.registerAnswer}
            </EditButton>
          </span>
        </div>
      )}
      <div className="grid-2">
        <DateField
          label={label}
          value={answeredOn}
          today={today}
          {...futureError(answeredOn, today, t.assessment.inFuture)}
          onChange={(value) => set(label, { answeredOn: value })}
        />
      </div>
      {until !== "" && (
        <p className="case-note">
          {t.assessment.complaintUntil(norwegianDate(until))}
          {t.assessment.complaintLater}
        </p>
      )}
      {(offersCoordinator(outcome) || record.coordinatorAnswer !== "notOffered") && <AnswerField to="coordinator" />}
      {(offersPlan(outcome) || record.planAnswer !== "notOffered") && <AnswerField to="plan" />}
    </Card>
  );
}
