import { Card } from "../../../ui/Card.tsx";
import { NoteField } from "../NoteField.tsx";

/** Point i: others it is necessary or desirable to work with. */
export function CooperationSection() {
  return (
    <Card>
      <NoteField field="cooperation" />
    </Card>
  );
}
