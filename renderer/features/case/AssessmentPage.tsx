import { Button } from "@navikt/ds-react";
import { useEffect } from "react";
import { useSearchParams } from "react-router";
import { needsNewDecision } from "../../../shared/assessment/rules.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { Editing, ReadOnly } from "../../ui/readOnly.tsx";
import { ReadOnlyNote } from "../../ui/ReadOnlyNote.tsx";
import { AnswerCard } from "./AnswerCard.tsx";
import "./assessment.css";
import { ComplaintsCard } from "./ComplaintsCard.tsx";
import { CriteriaCard } from "./CriteriaCard.tsx";
import { Notice } from "./Notice.tsx";
import { OutcomeCard } from "./OutcomeCard.tsx";
import { PreliminaryCard } from "./PreliminaryCard.tsx";
import { TalkCard } from "./TalkCard.tsx";
import { UnitNotice } from "./UnitNotice.tsx";
import { useAssessment } from "./useAssessment.ts";

/** What KE comes to about the reports, what is answered, and complaints about it: the unit's to write, for all to read. */
export function AssessmentPage() {
  const t = useT();
  const mayAssess = useMay("assess");
  const mayEdit = useMay("editCase");
  const { editor } = useCase();
  useActiveEditor(editor);
  const part = useSearchParams()[0].get("del") ?? "";
  useEffect(() => {
    const heading = part && document.getElementById(`assessment-${part}`);
    if (!heading) return;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: "start" });
  }, [part]);
  return (
    <ReadOnly when={!mayAssess}>
      {mayEdit && !mayAssess && <ReadOnlyNote text={t.app.readOnly.assessment} />}
      <div className="stack-lg assessment">
        <UnitNotice />
        <AgainNotice />
        <PreliminaryCard />
        <TalkCard />
        <CriteriaCard />
        <OutcomeCard />
        <AnswerCard />
        <ComplaintsCard />
      </div>
    </ReadOnly>
  );
}

/** A complaint was won, or a new report has come: what was concluded has to be looked at again. */
function AgainNotice() {
  const t = useT().assessment;
  const { editor } = useCase();
  const why = useEditor(editor, needsNewDecision);
  const { confirm } = useAssessment();
  if (why === "") return null;
  return (
    <Notice tone="warning" title={t.again[why].title}>
      <p>{t.again[why].text}</p>
      <Editing>
        <Button size="small" variant="secondary" data-color="neutral" onClick={confirm}>
          {t.again.stands}
        </Button>
      </Editing>
    </Notice>
  );
}
