import { CaseOverviewPage } from "../features/case/CaseOverviewPage.tsx";
import { EraseCard } from "../features/maintenance/EraseCard.tsx";

/** The case at a glance; at the very end, for leaders, what cannot be undone. */
export function CaseOverviewScreen() {
  return (
    <div className="stack">
      <CaseOverviewPage />
      <EraseCard />
    </div>
  );
}
