import type { Plan } from "../../../shared/plan/schema.ts";
import { usePlanCase } from "./planCase.ts";
import { useT } from "../../i18n/useT.ts";
import { showToast } from "../../ui/toast.tsx";

/** Starts, adopts, ends or reopens the plan; the toast takes it back. */
export function usePlanState(): (state: "inProgress" | "inForce" | "ended", since?: string) => void {
  const t = useT();
  const { editor, today } = usePlanCase();
  const write = (state: Plan["state"], since: string): void =>
    editor.update(t.plan.changes.state, `plan-state-${Date.now()}`, (draft) => {
      draft.plan.state = state;
      draft.plan.inForceSince = since;
    });
  return (state, since = today) => {
    const before = editor.get().plan;
    write(state, state === "inForce" ? since : before.inForceSince);
    if (before.state === "none") return;
    showToast(t.plan.stateChanged[state], () => write(before.state, before.inForceSince));
  };
}
