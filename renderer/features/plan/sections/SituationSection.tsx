import { Card } from "../../../ui/Card.tsx";
import { NoteField } from "../NoteField.tsx";

/** Life as it is now, in the person's words. */
export function SituationSection() {
  return (
    <Card>
      <NoteField field="today" />
      <NoteField field="important" />
      <NoteField field="resources" />
      <NoteField field="difficult" />
      <NoteField field="experience" />
    </Card>
  );
}
