import { Button } from "@navikt/ds-react";
import { useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { CaseloadMove, CaseloadRow } from "../../../shared/changeover/caseloadSchema.ts";
import { firstOverlap, lastDay, overlapProblems } from "../../../shared/changeover/rules.ts";
import { changeoverReason } from "../../../shared/changeover/schema.ts";
import { isBackwards } from "../../../shared/coordinator/absence.ts";
import type { Candidate } from "../../../shared/coordinator/candidates.ts";
import { suggestReceivers } from "../../../shared/coordinator/receivers.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import type { Settings } from "../../../shared/settings/schema.ts";
import { weights } from "../../../shared/coordinator/weight.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useSession } from "../../bridge/session.tsx";
import { useLanguage, useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { Card } from "../../ui/Card.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { InlineProblem } from "../../ui/InlineProblem.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { HandOverTable } from "./HandOverTable.tsx";
import { LoadAfter } from "./LoadAfter.tsx";

interface HandOverFormProps {
  coordinator: Coordinator;
  rows: readonly CaseloadRow[];
  candidates: readonly Candidate[];
  settings: Settings;
  onMove: (move: CaseloadMove) => Promise<AppError | null>;
}

type Why = Pick<CaseloadMove, "reason" | "reasonNote" | "overlapFrom" | "overlapUntil" | "leaderAgreed" | "letters">;

/** Why and when, who takes over each case, and one confirmation for all of it. */
export function HandOverForm({ coordinator, rows, candidates, settings, onMove }: HandOverFormProps) {
  const t = useT();
  const { today } = useSession().status;
  const [why, setWhy] = useState<Why>(() => ({
    reason: "leaves",
    reasonNote: "",
    leaderAgreed: false,
    letters: true,
    ...firstOverlap(coordinator.leavingOn, today),
  }));
  const [receivers, setReceivers] = useState<ReadonlyMap<string, string>>(() =>
    suggestReceivers(
      rows.map(({ id, weight, wishedIds }) => ({ caseId: id, weight: weights[weight], wishedIds })),
      candidates,
      coordinator,
    ),
  );
  const [isAsking, setIsAsking] = useState(false);
  const [isChecked, setIsChecked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [views, setViews] = useState<ReadonlyMap<string, string>>(new Map());
  const cases = rows.flatMap(({ id }) => {
    const to = receivers.get(id) ?? "";
    return to === "" ? [] : [{ caseId: id, to, personsView: (views.get(id) ?? "").trim() }];
  });
  const ask = (): void => {
    setIsChecked(true);
    setIsAsking(cases.length > 0 && overlapProblems(why).length === 0);
  };
  const move = async (): Promise<void> => {
    setIsAsking(false);
    setIsBusy(true);
    const failed = await onMove({ ...why, coordinatorId: coordinator.id, cases });
    setIsBusy(false);
    setError(failed);
  };
  return (
    <>
      <WhyCard why={why} isChecked={isChecked} onChange={(values) => setWhy({ ...why, ...values })} />
      <Card title={t.caseload.casesTitle} lead={t.caseload.suggested}>
        <HandOverTable
          rows={rows}
          candidates={candidates}
          settings={settings}
          receivers={receivers}
          onChange={setReceivers}
          views={views}
          onView={(id, text) => setViews(new Map([...views, [id, text]]))}
        />
        <LoadAfter candidates={candidates} receivers={receivers} />
        <CheckField
          label={t.caseload.makeLetters}
          hint={t.caseload.makeLettersHint}
          checked={why.letters}
          onChange={(letters) => setWhy({ ...why, letters })}
        />
        {isChecked && cases.length === 0 && <InlineProblem text={t.caseload.chooseFirst} />}
        {error && <ErrorNotice error={error} />}
        <div>
          <Button size="small" loading={isBusy} onClick={ask}>
            {t.caseload.move(cases.length)}
          </Button>
        </div>
      </Card>
      <Confirm
        open={isAsking}
        why={why}
        name={coordinator.name}
        count={cases.length}
        receivers={candidates.filter((one) => cases.some(({ to }) => to === one.coordinator.id))}
        onConfirm={() => void move()}
        onCancel={() => setIsAsking(false)}
      />
    </>
  );
}

interface WhyCardProps {
  why: Why;
  isChecked: boolean;
  onChange: (values: Partial<Why>) => void;
}

function WhyCard({ why, isChecked, onChange }: WhyCardProps) {
  const t = useT();
  const { fields } = t.changeover;
  const { today } = useSession().status;
  const isLate = isBackwards({ from: why.overlapFrom, until: why.overlapUntil });
  return (
    <Card title={t.caseload.whyTitle}>
      <div className="grid-3">
        <SelectField
          label={fields.reason}
          value={why.reason}
          options={changeoverReason.options.map((value) => ({ value, label: t.changeover.reasonWords[value] }))}
          onChange={(reason) => onChange({ reason })}
        />
        <DateField
          label={fields.overlapFrom}
          value={why.overlapFrom}
          today={today}
          {...(isChecked && why.overlapFrom === "" ? { error: t.changeover.badDate } : {})}
          onChange={(overlapFrom) => onChange({ overlapFrom })}
        />
        <DateField
          label={fields.overlapUntil}
          value={why.overlapUntil}
          today={today}
          {...(isLate ? { error: t.cases.untilBeforeFrom } : {})}
          onChange={(overlapUntil) => onChange({ overlapUntil })}
        />
      </div>
      <AutoTextarea
        label={fields.reasonNote}
        rows={1}
        value={why.reasonNote}
        onChange={(reasonNote) => onChange({ reasonNote })}
      />
      <CheckField
        label={t.caseload.leadersAgreed}
        hint={t.cases.leaderAgreedHint}
        checked={why.leaderAgreed}
        onChange={(leaderAgreed) => onChange({ leaderAgreed })}
      />
    </Card>
  );
}

interface ConfirmProps {
  open: boolean;
  why: Why;
  name: string;
  count: number;
  receivers: readonly Candidate[];
  onConfirm: () => void;
  onCancel: () => void;
}

/** One question for the whole caseload. */
function Confirm({ open, why, name, count, receivers, onConfirm, onCancel }: ConfirmProps) {
  const t = useT().caseload;
  const language = useLanguage();
  const names = new Intl.ListFormat(language).format(receivers.map(({ coordinator }) => coordinator.name));
  const until = t.confirmUntil(name, norwegianDate(lastDay(why)));
  return (
    <ConfirmDialog
      open={open}
      title={t.confirmTitle(count, name)}
      text={t.confirmText(names, norwegianDate(why.overlapFrom), until)}
      confirmLabel={t.move(count)}
      isUndoable
      onConfirm={onConfirm}
      onCancel={onCancel}
    />
  );
}
