import { ChevronDownIcon, ChevronUpIcon, FileTextIcon, TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import type { CoordinatorRegister } from "../../../shared/coordinator/schema.ts";
import type { Course } from "../../../shared/course/schema.ts";
import { isIsoDate, norwegianDate } from "../../../shared/dates.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useSession } from "../../bridge/session.tsx";
import { alike } from "../../../shared/text.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { EditButton } from "../../ui/readOnly.tsx";
import { Attendance } from "./Attendance.tsx";
import { CourseFields } from "./CourseFields.tsx";
import type { CourseEdits } from "./useCourseEdits.ts";

interface CourseRowProps {
  course: Course;
  editor: EditorStore<CoordinatorRegister>;
  edits: CourseEdits;
  open: boolean;
  onToggle: () => void;
  onRemove: () => void;
}

/** One course in a line; opens into its fields and who was there. */
export function CourseRow({ course, editor, edits, open, onToggle, onRemove }: CourseRowProps) {
  const t = useT();
  const { today } = useSession().status;
  const { id, kind, on, title, attendees } = course;
  const kindWord = t.coordinator.courseKinds[kind];
  const isAhead = isIsoDate(on) && on > today;
  return (
    <li className="course" data-course={id}>
      <button
        type="button"
        className="course-head"
        aria-expanded={open}
        aria-controls={open ? `course-${id}` : undefined}
        onClick={onToggle}
      >
        {open ? <ChevronUpIcon aria-hidden /> : <ChevronDownIcon aria-hidden />}
        <span className="course-day num">{on ? norwegianDate(on) : t.course.noDay}</span>
        <span className="course-name">
          {title.trim() || kindWord}
          {title.trim() && !alike(title, kindWord) && <span className="muted"> · {kindWord}</span>}
        </span>
        <span className="muted num">{isAhead ? t.course.planned : t.course.present(attendees.length)}</span>
      </button>
      {open && (
        <div id={`course-${id}`} className="course-fields">
          <CourseFields course={course} edits={edits} />
          <Attendance course={course} editor={editor} edits={edits} />
          <div className="row">
            <Button size="small" variant="secondary" onClick={onToggle}>
              {t.coordinator.done}
            </Button>
            {attendees.length > 0 && (
              <LinkButton to={paths.document("certificate", id)} variant="tertiary" icon={<FileTextIcon aria-hidden />}>
                {t.course.certificates}
              </LinkButton>
            )}
            <EditButton
              size="small"
              variant="tertiary"
              data-color="danger"
              icon={<TrashIcon aria-hidden />}
              onClick={onRemove}
            >
              {t.coordinator.remove}
            </EditButton>
          </div>
        </div>
      )}
    </li>
  );
}
