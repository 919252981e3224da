import { PrinterSmallIcon } from "@navikt/aksel-icons";
import { isChildOutcome, outcomesFor } from "../../../shared/assessment/criteria.ts";
import { childCoordinatorBar } from "../../../shared/case/rules.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useLaw } from "../../bridge/useLaw.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { Card } from "../../ui/Card.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { futureError } from "./futureError.ts";
import { useAssessment } from "./useAssessment.ts";

/** What it came to and why. Reasons are asked for when somebody is refused (`domain.md` 2.5), and never stand in the way. */
export function OutcomeCard() {
  const t = useT();
  const { editor, today } = useCase();
  const law = useLaw("plan-nav");
  const person = useEditor(editor, (record) => record.person);
  const { assessment, set, conclude } = useAssessment();
  const { outcome, reasons, decidedOn, decidedBy, forwardedTo } = assessment;
  const words = t.assessment.fields;
  const reasonsMissing = outcome === "notMet" && reasons.trim() === "";
  const isTooOld = isChildOutcome(outcome) && childCoordinatorBar(person, today) === "adult";
  return (
    <Card
      title={t.assessment.outcomeTitle}
      lead={t.assessment.outcomeLead}
      actions={
        <LinkButton
          to={paths.caseDocument(editor.get().id, "assessment", "")}
          variant="tertiary"
          icon={<PrinterSmallIcon aria-hidden />}
        >
          {t.assessment.print}
        </LinkButton>
      }
    >
      <div className="grid-2">
        <SelectField
          label={words.outcome}
          hint={t.assessment.outcomeHint(law)}
          value={outcome}
          {...(isTooOld ? { error: t.cases.childBar.adult } : {})}
          options={outcomesFor(person, outcome, today).map((value) => ({
            value,
            label: value === "" ? t.assessment.notConcluded : t.assessment.outcomes[value],
          }))}
          onChange={conclude}
        />
        {(outcome === "forwarded" || forwardedTo !== "") && (
          <TextField
            label={words.forwardedTo}
            hint={t.assessment.forwardedHint}
            maxLength={1000}
            value={forwardedTo}
            onChange={(value) => set(words.forwardedTo, { forwardedTo: value })}
          />
        )}
      </div>
      <AutoTextarea
        label={words.reasons}
        hint={t.assessment.reasonsHint}
        rows={3}
        value={reasons}
        {...(reasonsMissing ? { error: t.assessment.reasonsMissing } : {})}
        onChange={(value) => set(words.reasons, { reasons: value })}
      />
      <div className="grid-3">
        <DateField
          label={words.decidedOn}
          value={decidedOn}
          today={today}
          {...futureError(decidedOn, today, t.assessment.inFuture)}
          onChange={(value) => set(words.decidedOn, { decidedOn: value })}
        />
        <TextField
          label={words.decidedBy}
          value={decidedBy}
          onChange={(value) => set(words.decidedBy, { decidedBy: value })}
        />
      </div>
    </Card>
  );
}
