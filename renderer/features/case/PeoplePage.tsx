import { useActiveEditor } from "../../bridge/editors.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { ContactsCard } from "./ContactsCard.tsx";
import { CommunicationCard, IdentityCard } from "./PersonCards.tsx";
import { CompetenceCard, ProtectionCard } from "./RightsCards.tsx";

/** The person the case is about, and the family around. */
export function PeoplePage() {
  const { editor } = useCase();
  useActiveEditor(editor);
  return (
    <div className="stack-lg">
      <IdentityCard />
      <ContactsCard />
      <CommunicationCard />
      <CompetenceCard />
      <ProtectionCard />
    </div>
  );
}
