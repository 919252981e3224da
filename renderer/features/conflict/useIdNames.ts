import { useCallback } from "react";
import { isLifeAreaKey } from "../../../shared/plan/sections.ts";
import { useRegisters } from "../../bridge/registers.ts";
import { useT } from "../../i18n/useT.ts";
import { nameOfId } from "./idNames.ts";

/** Names for the ids a record holds: of coordinators, appointments, services, life areas and rows of its consents. */
export function useIdNames(record: unknown): (id: string) => string {
  const t = useT();
  const state = useRegisters();
  return useCallback(
    (id) => {
      const registers = state.state === "data" ? state.registers : null;
      const registered = [
        ...(registers?.coordinators.get().coordinators ?? []),
        ...(registers?.directory.get().services ?? []),
      ];
      return nameOfId(record, id, registered, (key) => (isLifeAreaKey(key) ? t.plan.lifeArea[key] : ""));
    },
    [record, state, t],
  );
}
