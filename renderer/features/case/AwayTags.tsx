import { CalendarIcon, DoorOpenIcon } from "@navikt/aksel-icons";
import { Tag } from "@navikt/ds-react";
import { absenceOn, hasLeft, nextAbsence } from "../../../shared/coordinator/absence.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { isIsoDate, norwegianDate } from "../../../shared/dates.ts";
import { dayAfter, spanOf } from "../../../shared/settings/spans.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";

const day = (date: string): string => (isIsoDate(date) ? norwegianDate(date) : "");

/** Why the case needs a stand-in or somebody new: the coordinator is away, soon will be, or leaves. */
export function AwayTags({ coordinator }: { coordinator: Coordinator }) {
  const t = useT().coordinator.marks;
  const { registers, today } = useCase();
  const soon = useEditor(registers.settings, (settings) => dayAfter(today, spanOf(settings, "coordinatorLeaves")));
  const { leavingOn } = coordinator;
  const now = absenceOn(coordinator, today);
  const next = now ? null : nextAbsence(coordinator, today, soon);
  const away = now ? t.away(day(now.until)) : next && t.awaySoon(day(next.from));
  const leaves =
    isIsoDate(leavingOn) && (hasLeft(coordinator, today) ? t.left(day(leavingOn)) : t.leaves(day(leavingOn)));
  return (
    <>
      {away && (
        <Tag size="small" variant="moderate" data-color="warning" icon={<CalendarIcon aria-hidden />}>
          {away}
        </Tag>
      )}
      {leaves && (
        <Tag size="small" variant="moderate" data-color="warning" icon={<DoorOpenIcon aria-hidden />}>
          {leaves}
        </Tag>
      )}
    </>
  );
}
