import { useCase } from "../../bridge/caseEditor.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { CaseworkerField } from "./CaseworkerField.tsx";
import { ClosingCard } from "./ClosingCard.tsx";
import { DeadlinesCard, FactsCard } from "./FactsCards.tsx";
import { PathCard } from "./PathCard.tsx";
import { ReferralsCard } from "./ReferralsCard.tsx";
import { TracksCard } from "./TracksCard.tsx";

/** The case at a glance, and the one thing to do now. */
export function CaseOverviewPage() {
  const { editor, today } = useCase();
  useActiveEditor(editor);
  const record = useEditor(editor, (state) => state);
  return (
    <div className="case-overview">
      <div className="stack">
        <PathCard />
        <TracksCard record={record} />
        <ReferralsCard />
      </div>
      <div className="stack">
        <FactsCard record={record} today={today} />
        <DeadlinesCard record={record} today={today} />
        <CaseworkerField />
        <ClosingCard />
      </div>
    </div>
  );
}
