import { CaseLogCard } from "../features/accessLog/CaseLogCard.tsx";
import { CaseOverviewPage } from "../features/case/CaseOverviewPage.tsx";
import { EraseCard } from "../features/maintenance/EraseCard.tsx";

/** The case at a glance; below it, for leaders, who has seen it and what cannot be undone. */
export function CaseOverviewScreen() {
  return (
    <div className="stack">
      <CaseOverviewPage />
      <CaseLogCard />
      <EraseCard />
    </div>
  );
}
