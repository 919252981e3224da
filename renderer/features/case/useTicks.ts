import type { Tick } from "../../../shared/path/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useSession } from "../../bridge/session.tsx";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";

/** What is ticked off on the checklists, when and by whom. */
export function useTicks(): {
  ticks: readonly Tick[];
  tick: (item: string) => void;
  untick: (item: string) => void;
  date: (item: string, on: string) => void;
} {
  const t = useT().path;
  const { editor, today } = useCase();
  const by = useSession().status.user?.name ?? "";
  const ticks = useEditor(editor, (record) => record.ticks);
  const without = (list: readonly Tick[], item: string): Tick[] => list.filter(({ id }) => id !== item);
  return {
    ticks,
    tick: (item) =>
      editor.update(t.ticked, `ticks.${item}.tick`, (draft) => {
        draft.ticks = [...without(draft.ticks, item), { id: item, on: today, by }];
      }),
    untick: (item) =>
      editor.update(t.unticked, `ticks.${item}.untick`, (draft) => {
        draft.ticks = without(draft.ticks, item);
      }),
    date: (item, on) =>
      editor.update(t.dated, `ticks.${item}.on`, (draft) => {
        const found = draft.ticks.find(({ id }) => id === item);
        if (found) found.on = on;
      }),
  };
}
