import { Card } from "../../../ui/Card.tsx";
import { NoteField } from "../NoteField.tsx";

/** Point f: how the measures are carried out. */
export function ExecutionSection() {
  return (
    <Card>
      <NoteField field="execution" />
    </Card>
  );
}
