import { Radio, RadioGroup } from "@navikt/ds-react";
import { activeAppointments } from "../../../shared/case/rules.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import type { Candidate } from "./candidates.ts";

interface CandidateListProps {
  found: readonly Candidate[];
  chosen: string;
  error: string | undefined;
  onChoose: (id: string) => void;
}

/** Coordinators to choose from, with how much each has already. A full one can still be chosen: KE decides. */
export function CandidateList({ found, chosen, error, onChoose }: CandidateListProps) {
  const t = useT().cases;
  const { editor, today } = useCase();
  const appointments = useEditor(editor, (record) => record.appointments);
  const current = new Set(activeAppointments({ appointments }, today).map(({ coordinatorId }) => coordinatorId));
  const workload = ({ cases, coordinator: { capacity } }: Candidate): string =>
    capacity === null ? t.caseload(cases) : t.caseloadOf(cases, capacity);
  return (
    <RadioGroup size="small" legend={t.coordinatorLegend} value={chosen} error={error} onChange={onChoose}>
      <div className="candidates">
        {found.map((candidate) => {
          const { id, name, title, unit } = candidate.coordinator;
          const marks = [
            candidate.isWished ? t.wishedMark : "",
            current.has(id) ? t.currentMark : "",
            workload(candidate),
            candidate.isFull ? t.fullMark : "",
          ].filter(Boolean);
          return (
            <Radio key={id} value={id} description={[title, unit, ...marks].filter(Boolean).join(" · ")}>
              {name}
            </Radio>
          );
        })}
        {found.length === 0 && <p className="muted">{t.noCandidateMatch}</p>}
      </div>
    </RadioGroup>
  );
}
