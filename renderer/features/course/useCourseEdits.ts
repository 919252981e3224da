import { useMemo } from "react";
import { newCourse } from "../../../shared/course/newCourse.ts";
import type { Course } from "../../../shared/course/schema.ts";
import type { CoordinatorRegister } from "../../../shared/coordinator/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { showToast } from "../../ui/toast.tsx";

export interface CourseEdits {
  /** Gives the id of the new one. */
  add: (today: string) => string;
  set: (id: string, field: string, values: Partial<Course>) => void;
  /** Ticks off somebody's presence, or a topic, or takes it away. */
  toggle: (id: string, list: "attendees" | "topics", item: string) => void;
  remove: (id: string) => void;
}

/** Everything that can be done to a course, each as one named step. */
export function useCourseEdits(editor: EditorStore<CoordinatorRegister>): CourseEdits {
  const t = useT();
  return useMemo(() => {
    const { courseFields: fields } = t.coordinator;
    const change = (label: string, key: string, id: string, recipe: (course: Course) => void): void =>
      editor.update(label, `courses.${id}.${key}`, (draft) => {
        const course = draft.courses.find((one) => one.id === id);
        if (course) recipe(course);
      });
    return {
      add: (today) => {
        const course = newCourse(newId(), today);
        editor.update(t.course.added, `courses.${course.id}.add`, (draft) => {
          draft.courses.push(course);
        });
        return course.id;
      },
      set: (id, field, values) =>
        change(t.cases.changed(field), Object.keys(values).join(), id, (course) => void Object.assign(course, values)),
      toggle: (id, list, item) =>
        change(t.cases.changed(fields[list]), `${list}.${item}`, id, (course) => {
          const has = course[list].includes(item);
          course[list] = has ? course[list].filter((one) => one !== item) : [...course[list], item];
        }),
      remove: (id) => {
        const at = editor.get().courses.findIndex((one) => one.id === id);
        const course = editor.get().courses[at];
        if (!course) return;
        editor.update(t.course.removed, `courses.${id}.remove`, (draft) => {
          draft.courses = draft.courses.filter((one) => one.id !== id);
        });
        showToast(t.course.removed, () =>
          editor.update(t.cases.restored, `courses.${id}.restore`, (draft) => {
            if (!draft.courses.some((one) => one.id === id)) draft.courses.splice(at, 0, course);
          }),
        );
      },
    };
  }, [editor, t]);
}
