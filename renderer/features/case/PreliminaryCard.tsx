import { CheckmarkCircleIcon } from "@navikt/aksel-icons";
import { isAnswered, preliminaryDue } from "../../../shared/assessment/answer.ts";
import { promisedDay, promiseSent } from "../../../shared/assessment/promise.ts";
import { daysBetween, isIsoDate, norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { Card } from "../../ui/Card.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { focusSoon } from "../../ui/focusSoon.ts";
import { EditButton } from "../../ui/readOnly.tsx";
import { DeadlineText } from "./DeadlineText.tsx";
import { DayNote } from "./DayNote.tsx";
import { futureError } from "./futureError.ts";
import { useAssessment } from "./useAssessment.ts";

/** The clock of the foreløpig svar: how long there is, and one button when it is sent. */
export function PreliminaryCard() {
  const t = useT();
  const { editor, registers, today } = useCase();
  const record = useEditor(editor, (state) => state);
  const settings = useEditor(registers.settings, (state) => state);
  const { assessment, set } = useAssessment();
  const { preliminaryAnswerOn, answeredOn, delayReason, promisedOn } = assessment;
  const label = t.assessment.fields.preliminaryAnswerOn;
  const due = preliminaryDue(record, settings);
  const isSent = preliminaryAnswerOn !== "";
  const noNeed = !isAnswered(record)
    ? ""
    : isIsoDate(answeredOn)
      ? t.assessment.preliminaryNotNeeded(norwegianDate(answeredOn))
      : t.assessment.preliminaryPassed;
  const sentOn = (on: string): void => {
    const was = [preliminaryAnswerOn].filter(isIsoDate);
    set(label, { preliminaryAnswerOn: on, promisedOn: promiseSent(assessment, settings, { dated: on, was }) });
  };
  const register = (): void => {
    sentOn(today);
    focusSoon("#preliminary-sent");
  };
  return (
    <Card title={t.assessment.preliminaryTitle} lead={t.assessment.preliminaryLead}>
      <div className="assessment-clock">
        {isSent || noNeed !== "" ? (
          <p className="assessment-done">
            <CheckmarkCircleIcon aria-hidden />
            {isSent ? t.assessment.preliminarySent(norwegianDate(preliminaryAnswerOn)) : noNeed}
          </p>
        ) : (
          due !== "" && (
            <p>
              <DeadlineText deadline={{ date: due, kind: "answer" }} days={daysBetween(today, due)} />
              <span className="muted num"> · {t.assessment.lastDay(norwegianDate(due))}</span>
              <DayNote date={due} />
            </p>
          )
        )}
        {!isSent && noNeed === "" && (
          <EditButton size="small" variant="secondary" onClick={register}>
            {t.assessment.registerPreliminary}
          </EditButton>
        )}
      </div>
      {isSent && (
        <DateField
          id="preliminary-sent"
          label={label}
          value={preliminaryAnswerOn}
          today={today}
          {...futureError(preliminaryAnswerOn, today, t.assessment.inFuture)}
          onChange={sentOn}
        />
      )}
      {(noNeed === "" || delayReason !== "" || promisedOn !== "") && <WhatItSays />}
    </Card>
  );
}

/** Why it takes time, and when an answer can be expected (fvl § 11 a). */
function WhatItSays() {
  const t = useT().assessment;
  const { registers, today } = useCase();
  const settings = useEditor(registers.settings, (state) => state);
  const { assessment, set } = useAssessment();
  const { preliminaryAnswerOn, delayReason, promisedOn } = assessment;
  const isSent = isIsoDate(preliminaryAnswerOn);
  const isPast = isIsoDate(promisedOn) && promisedOn < (isSent ? preliminaryAnswerOn : today);
  const hint =
    isSent || promisedOn !== "" ? "" : t.promisedHint(norwegianDate(promisedDay(assessment, settings, today)));
  return (
    <>
      <AutoTextarea
        label={t.fields.delayReason}
        hint={t.delayHint}
        rows={2}
        value={delayReason}
        onChange={(value) => set(t.fields.delayReason, { delayReason: value })}
      />
      <DateField
        label={t.fields.promisedOn}
        value={promisedOn}
        today={today}
        {...(hint ? { hint } : {})}
        {...(isPast ? { error: t.promisedPast } : {})}
        onChange={(value) => set(t.fields.promisedOn, { promisedOn: value })}
      />
    </>
  );
}
