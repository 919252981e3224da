import { PeoplePage } from "../features/case/PeoplePage.tsx";
import { FamilyCard } from "../features/family/FamilyCard.tsx";
import { SharesCard } from "../features/family/SharesCard.tsx";

/** The person, those around, and the cases of the family. */
export function PeopleScreen() {
  return (
    <div className="stack-lg">
      <PeoplePage />
      <FamilyCard />
      <SharesCard />
    </div>
  );
}
