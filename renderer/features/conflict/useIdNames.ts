import { useCallback } from "react";
import { isFields, isItems } from "../../../shared/conflict/path.ts";
import { isLifeAreaKey } from "../../../shared/plan/sections.ts";
import { useRegisters } from "../../bridge/registers.ts";
import { useT } from "../../i18n/useT.ts";

/** Names for the ids a record holds: of coordinators, services, life areas and rows of its consents. */
export function useIdNames(record: unknown): (id: string) => string {
  const t = useT();
  const state = useRegisters();
  return useCallback(
    (id) => {
      const registers = state.state === "data" ? state.registers : null;
      const named = [
        ...(registers?.coordinators.get().coordinators ?? []),
        ...(registers?.directory.get().services ?? []),
      ];
      const inRegister = named.find((one) => one.id === id)?.name;
      return inRegister ?? nameInside(record, id, (key) => (isLifeAreaKey(key) ? t.plan.lifeArea[key] : ""));
    },
    [record, state, t],
  );
}

/** Of an item somewhere in the record. */
function nameInside(value: unknown, id: string, areaName: (key: string) => string): string {
  if (isItems(value)) {
    const found = value.find((item) => item.id === id);
    const key = found?.["key"];
    const area = typeof key === "string" ? areaName(key) : "";
    const named = [found?.["name"], found?.["title"], area].find((one) => typeof one === "string" && one !== "");
    if (typeof named === "string") return named;
  }
  if (typeof value !== "object" || value === null) return "";
  const inner = isFields(value) ? Object.values(value) : (value as unknown[]);
  for (const one of inner) {
    const found = nameInside(one, id, areaName);
    if (found !== "") return found;
  }
  return "";
}
