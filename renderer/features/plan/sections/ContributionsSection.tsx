import { Card } from "../../../ui/Card.tsx";
import { NoteField } from "../NoteField.tsx";

/** Point d: what the person and the family will do. */
export function ContributionsSection() {
  return (
    <Card>
      <NoteField field="ownContribution" />
      <NoteField field="familyContribution" />
    </Card>
  );
}
