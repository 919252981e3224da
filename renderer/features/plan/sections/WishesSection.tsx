import { Card } from "../../../ui/Card.tsx";
import { NoteField } from "../NoteField.tsx";

/** What the person wants ahead. */
export function WishesSection() {
  return (
    <Card>
      <NoteField field="wishes" />
    </Card>
  );
}
