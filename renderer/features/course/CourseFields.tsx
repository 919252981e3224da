import { course as courseShape, type Course } from "../../../shared/course/schema.ts";
import { offeredTopics, topicText } from "../../../shared/course/topics.ts";
import { useRegisters, type Registers } from "../../bridge/registers.ts";
import { useSession } from "../../bridge/session.tsx";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { CourseEdits } from "./useCourseEdits.ts";

interface CourseFieldsProps {
  course: Course;
  edits: CourseEdits;
}

/** What, when, where, and about what. */
export function CourseFields({ course, edits }: CourseFieldsProps) {
  const t = useT().coordinator;
  const { today } = useSession().status;
  const registers = useRegisters();
  const { courseFields: fields } = t;
  const { id } = course;
  return (
    <>
      <div className="grid-3">
        <SelectField
          label={fields.kind}
          value={course.kind}
          options={courseShape.shape.kind.options.map((value) => ({ value, label: t.courseKinds[value] }))}
          onChange={(kind) => edits.set(id, fields.kind, { kind })}
        />
        <TextField
          label={fields.title}
          value={course.title}
          onChange={(title) => edits.set(id, fields.title, { title })}
        />
        <DateField
          label={fields.on}
          value={course.on}
          today={today}
          onChange={(on) => edits.set(id, fields.on, { on })}
        />
        <TextField
          label={fields.place}
          value={course.place}
          maxLength={1000}
          onChange={(place) => edits.set(id, fields.place, { place })}
        />
        <NumberField
          label={fields.hours}
          value={course.hours}
          min={0}
          max={1000}
          wrong={t.courseHoursWrong}
          onChange={(hours) => edits.set(id, fields.hours, { hours })}
        />
      </div>
      {registers.state === "data" && <Topics course={course} edits={edits} registers={registers.registers} />}
      <AutoTextarea
        label={fields.note}
        rows={1}
        value={course.note}
        onChange={(note) => edits.set(id, fields.note, { note })}
      />
    </>
  );
}

/** The unit's list, or Helsedirektoratet's; what the course has from before stays, also when it left the list. */
function Topics({ course, edits, registers }: CourseFieldsProps & { registers: Registers }) {
  const t = useT();
  const list = useEditor(registers.settings, (settings) => settings.courseTopics);
  const offered = offeredTopics(list, t.course.topics);
  const gone = course.topics.filter((id) => !offered.some((one) => one.id === id));
  const shown = [...offered, ...gone.map((id) => ({ id, text: topicText(id, list, t.course.topics) }))];
  return (
    <fieldset className="checks">
      <legend>{t.coordinator.courseFields.topics}</legend>
      <div className="course-ticks">
        {shown.map(({ id, text }) => (
          <CheckField
            key={id}
            label={text}
            checked={course.topics.includes(id)}
            onChange={() => edits.toggle(course.id, "topics", id)}
          />
        ))}
      </div>
    </fieldset>
  );
}
