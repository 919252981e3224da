import { useMemo } from "react";
import type { CaseSummary } from "../../../shared/case/schema.ts";
import { figures, type Figures } from "../../../shared/followup/figures.ts";
import type { MondayLine } from "../../../shared/followup/line.ts";
import type { LineNames } from "../../../shared/followup/lineWords.ts";
import { mineOnly, mondayList } from "../../../shared/followup/mondayList.ts";
import { transitionsOf } from "../../../shared/followup/standardTransitions.ts";
import type { Role } from "../../../shared/user/schema.ts";
import type { Registers } from "../../bridge/registers.ts";
import { useSession } from "../../bridge/session.tsx";
import { useEditor } from "../../bridge/useEditor.ts";

export interface Monday {
  lines: MondayLine[];
  mine: MondayLine[];
  found: Figures;
  names: LineNames;
  cases: ReadonlyMap<string, CaseSummary>;
}

/** The list and its figures, made anew when a row, a register or the day is another. */
export function useMonday(summaries: readonly CaseSummary[], registers: Registers, role: Role): Monday {
  const { today, user } = useSession().status;
  const register = useEditor(registers.coordinators, (state) => state);
  const services = useEditor(registers.directory, (state) => state.services);
  const unit = useEditor(registers.unit, (state) => state);
  const settings = useEditor(registers.settings, (state) => state);
  const userId = user?.id ?? "";
  return useMemo(() => {
    const lines = mondayList({ summaries, register, services, unit, settings, role, today });
    const people = new Map(register.coordinators.map(({ id, name }) => [id, name]));
    return {
      lines,
      mine: mineOnly(lines, summaries, userId),
      found: figures(summaries, lines, today),
      names: {
        coordinatorName: (id: string) => people.get(id)?.trim() ?? "",
        transitions: transitionsOf(settings),
        routines: unit.routines,
        yearWheel: unit.yearWheel,
      },
      cases: new Map(summaries.map((row) => [row.id, row])),
    };
  }, [summaries, register, services, unit, settings, role, today, userId]);
}
