import { Search } from "@navikt/ds-react";
import { useState } from "react";
import type { Coordinator, CoordinatorRegister } from "../../../shared/coordinator/schema.ts";
import type { Course } from "../../../shared/course/schema.ts";
import { fold } from "../../../shared/text.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { CheckField } from "../../ui/CheckField.tsx";
import type { CourseEdits } from "./useCourseEdits.ts";

/** With fewer than this the eye is quicker than a search field. */
const SEARCH_FROM = 12;
const collator = new Intl.Collator("nb");

interface AttendanceProps {
  course: Course;
  editor: EditorStore<CoordinatorRegister>;
  edits: CourseEdits;
}

/** Everybody by name, ticked off as they come. Who has left is shown where they were. */
export function Attendance({ course, editor, edits }: AttendanceProps) {
  const t = useT().course;
  const coordinators = useEditor(editor, (register) => register.coordinators);
  const [query, setQuery] = useState("");
  const there = new Set(course.attendees);
  const all = coordinators
    .filter(({ id, active }) => active || there.has(id))
    .toSorted((a, b) => collator.compare(a.name, b.name));
  const words = fold(query).split(/\s+/).filter(Boolean);
  const fits = ({ name, unit }: Coordinator): boolean => words.every((word) => fold(`${name}\n${unit}`).includes(word));
  const found = all.filter(fits);
  return (
    <fieldset className="checks">
      <legend>
        {t.whoWasThere} <span className="muted num">{t.present(course.attendees.length)}</span>
      </legend>
      {all.length >= SEARCH_FROM && (
        <Search
          className="course-search"
          size="small"
          variant="simple"
          label={t.searchAttendee}
          hideLabel={false}
          value={query}
          onChange={setQuery}
        />
      )}
      <div className="course-ticks">
        {found.map(({ id, name, unit }) => (
          <CheckField
            key={id}
            label={name}
            {...(unit.trim() ? { hint: unit } : {})}
            checked={there.has(id)}
            onChange={() => edits.toggle(course.id, "attendees", id)}
          />
        ))}
      </div>
      {found.length === 0 && <p className="muted">{all.length === 0 ? t.nobodyYet : t.noAttendeeMatch}</p>}
    </fieldset>
  );
}
