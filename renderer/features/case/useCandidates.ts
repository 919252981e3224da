import { useMemo } from "react";
import type { CaseSummary } from "../../../shared/case/schema.ts";
import { candidates, type Candidate } from "../../../shared/coordinator/candidates.ts";
import { dayAfter, spanOf } from "../../../shared/settings/spans.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useQuery } from "../../bridge/useQuery.ts";

const nobody: readonly CaseSummary[] = [];

/** Everybody who can be appointed in this case, those nobody need think twice of first. */
export function useCandidates(): Candidate[] {
  const { editor, registers, today } = useCase();
  const register = useEditor(registers.coordinators, (state) => state);
  const settings = useEditor(registers.settings, (state) => state);
  const referrals = useEditor(editor, (record) => record.referrals);
  const cases = useQuery(bridge.listCases);
  const summaries = cases.state === "data" ? cases.data : nobody;
  return useMemo(() => {
    const wish = referrals.map(({ wishedCoordinator }) => wishedCoordinator).join(" ");
    const soon = dayAfter(today, spanOf(settings, "coordinatorLeaves"));
    return candidates({ register, summaries, wish, today, soon });
  }, [register, summaries, referrals, settings, today]);
}
