import { Radio, RadioGroup, Search } from "@navikt/ds-react";
import { useState } from "react";
import { activeAppointments } from "../../../shared/case/rules.ts";
import { searchCandidates, type Candidate } from "../../../shared/coordinator/candidates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Notice } from "../../ui/Notice.tsx";
import { candidateMarks, candidateNotes } from "../../../shared/coordinator/candidateWords.ts";

/** With fewer than this the eye is quicker than a search field. */
const SEARCH_FROM = 8;

interface CandidateListProps {
  /** Id of the list, so that focus can be led to it. */
  id: string;
  candidates: readonly Candidate[];
  legend: string;
  chosen: string;
  error: string | undefined;
  onChoose: (id: string) => void;
}

/** Coordinators to choose from, with how much each has already. A full one can still be chosen: KE decides. */
export function CandidateList({ id, candidates, legend, chosen, error, onChoose }: CandidateListProps) {
  const t = useT();
  const [query, setQuery] = useState("");
  const found = searchCandidates(candidates, query);
  return (
    <>
      {candidates.length >= SEARCH_FROM && (
        <Search
          className="case-search"
          size="small"
          variant="simple"
          label={t.cases.searchCoordinators}
          hideLabel={false}
          value={query}
          onChange={setQuery}
          data-find=""
        />
      )}
      <div id={id}>
        <RadioGroup
          size="small"
          legend={legend}
          description={t.appointment.weightMeans}
          value={chosen}
          error={error}
          onChange={onChoose}
        >
          <div className="candidates">
            <Candidates found={found} />
          </div>
        </RadioGroup>
      </div>
      <ChosenNotes candidate={candidates.find(({ coordinator }) => coordinator.id === chosen)} />
    </>
  );
}

function Candidates({ found }: { found: readonly Candidate[] }) {
  const t = useT();
  const { editor, today } = useCase();
  const appointments = useEditor(editor, (record) => record.appointments);
  const current = new Set(activeAppointments({ appointments }, today).map(({ coordinatorId }) => coordinatorId));
  if (found.length === 0) return <p className="muted">{t.cases.noCandidateMatch}</p>;
  return found.map((candidate) => {
    const { id, name, title, unit } = candidate.coordinator;
    const marks = [
      candidate.isWished ? t.cases.wishedMark : "",
      current.has(id) ? t.cases.currentMark : "",
      ...candidateMarks(candidate, t.appointment),
    ];
    return (
      <Radio key={id} value={id} description={[title, unit, ...marks].filter(Boolean).join(" · ")}>
        {name}
      </Radio>
    );
  });
}

/** What to think of with the one who is chosen, in plain words. */
function ChosenNotes({ candidate }: { candidate: Candidate | undefined }) {
  const t = useT();
  const notes = candidate ? candidateNotes(candidate, t.appointment) : [];
  return (
    <div role="status">
      {notes.length > 0 && (
        <Notice tone={candidate && candidate.hindrances.length > 0 ? "warning" : "info"}>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}
