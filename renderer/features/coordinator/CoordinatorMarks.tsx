import {
  BookIcon,
  CalendarIcon,
  DoorOpenIcon,
  ExclamationmarkTriangleFillIcon,
  PersonCrossIcon,
} from "@navikt/aksel-icons";
import type { Mark } from "./registerMarks.ts";

const icons = {
  over: <ExclamationmarkTriangleFillIcon aria-hidden />,
  inactive: <PersonCrossIcon aria-hidden />,
  away: <CalendarIcon aria-hidden />,
  leaves: <DoorOpenIcon aria-hidden />,
  training: <BookIcon aria-hidden />,
};

/** What there is to know of a coordinator at a glance: icon and word, colour third. */
export function CoordinatorMarks({ marks }: { marks: readonly Mark[] }) {
  return (
    <span className="coordinator-marks">
      {marks.map(({ kind, text }) => (
        <span key={kind + text} className={kind === "over" ? "coordinator-state over" : "coordinator-state"}>
          {icons[kind]} {text}
        </span>
      ))}
    </span>
  );
}
