import { BookIcon, PlusIcon } from "@navikt/aksel-icons";
import { useState } from "react";
import { Link } from "react-router";
import type { Coordinator, CoordinatorRegister } from "../../../shared/coordinator/schema.ts";
import { missesGathering, neverAttended } from "../../../shared/coordinator/training.ts";
import { byDay } from "../../../shared/course/newCourse.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useRegisters } from "../../bridge/registers.ts";
import { RecordTop } from "../../bridge/recordTop.tsx";
import { useSession } from "../../bridge/session.tsx";
import { useEditor } from "../../bridge/useEditor.ts";
import { useEditorFor, useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { focusSoon } from "../../ui/focusSoon.ts";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Editing, EditButton, ReadOnly, useReadOnly } from "../../ui/readOnly.tsx";
import { ReadOnlyNote } from "../../ui/ReadOnlyNote.tsx";
import "./course.css";
import { CourseRow } from "./CourseRow.tsx";
import { useCourseEdits } from "./useCourseEdits.ts";

/** Courses, gatherings and guidance of the coordinators (`product.md` 9). */
export function CoursesPage() {
  const t = useT();
  const registers = useRegisters();
  if (registers.state === "data") return <Courses editor={registers.registers.coordinators} />;
  return (
    <div className="page" aria-busy={registers.state === "loading"}>
      <PageHeading title={t.course.title} />
      {registers.state === "error" && <ErrorNotice error={registers.error} />}
    </div>
  );
}

function Courses({ editor }: { editor: EditorStore<CoordinatorRegister> }) {
  const mine = useEditorFor(editor, "editCoordinators");
  return (
    <ReadOnly when={!useMay("editCoordinators")}>
      <CourseList editor={mine} />
    </ReadOnly>
  );
}

const ADD = "course-add";

function CourseList({ editor }: { editor: EditorStore<CoordinatorRegister> }) {
  const t = useT();
  const readOnly = useReadOnly();
  const { today } = useSession().status;
  useActiveEditor(editor);
  const courses = useEditor(editor, (register) => register.courses);
  const edits = useCourseEdits(editor);
  const [open, setOpen] = useState("");
  const add = (): void => {
    const id = edits.add(today);
    setOpen(id);
    focusSoon(`#course-${id} select`);
  };
  const toggle = (id: string): void => {
    setOpen(open === id ? "" : id);
    focusSoon(`[data-course="${id}"] > button`);
  };
  const addButton = (
    <EditButton id={ADD} size="small" icon={<PlusIcon aria-hidden />} onClick={add}>
      {t.course.add}
    </EditButton>
  );
  return (
    <div className="page">
      <PageHeading
        title={t.course.title}
        crumbs={<Link to={paths.coordinators}>{t.coordinator.title}</Link>}
        {...(courses.length > 0 ? { actions: addButton } : {})}
      />
      {readOnly && <ReadOnlyNote text={t.app.readOnly.register} />}
      <RecordTop editor={editor} />
      {courses.length === 0 ? (
        <EmptyState
          icon={<BookIcon aria-hidden />}
          title={t.course.emptyTitle}
          text={t.course.emptyText}
          action={addButton}
        />
      ) : (
        <>
          <Editing>
            <NeverBeen editor={editor} />
          </Editing>
          <ul className="course-list">
            {byDay(courses).map((course) => (
              <CourseRow
                key={course.id}
                course={course}
                editor={editor}
                edits={edits}
                open={open === course.id}
                onToggle={() => toggle(course.id)}
                onRemove={() => {
                  edits.remove(course.id);
                  focusSoon(`#${ADD}`);
                }}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Who still has no training at all, and who has been at no gathering this year. */
function NeverBeen({ editor }: { editor: EditorStore<CoordinatorRegister> }) {
  const t = useT();
  const { today } = useSession().status;
  const { courses, coordinators } = useEditor(editor, (state) => state);
  const never = neverAttended(courses, coordinators, today);
  const missing = coordinators.filter(({ id, active }) => active && missesGathering(courses, id, today));
  return (
    <>
      {never.length > 0 && <Who title={t.course.neverTitle(never.length)} people={never} />}
      {missing.length > 0 && <Who title={t.followup.gathering(missing.length)} people={missing} />}
    </>
  );
}

function Who({ title, people }: { title: string; people: readonly Coordinator[] }) {
  return (
    <Notice tone="info" title={title}>
      <p>
        {people.map(({ id, name }, at) => (
          <span key={id}>
            {at > 0 && ", "}
            <Link to={paths.coordinator(id)}>{name}</Link>
          </span>
        ))}
      </p>
    </Notice>
  );
}
