import { useEffect, useRef, useSyncExternalStore } from "react";
import type { CaseSummary } from "../../shared/case/schema.ts";
import type { Coordinator, CoordinatorRegister } from "../../shared/coordinator/schema.ts";
import type { Directory, Service } from "../../shared/directory/schema.ts";
import { bridge } from "../bridge/bridge.ts";
import type { EditorStore } from "../bridge/editorStore.ts";
import { useRegisters } from "../bridge/registers.ts";
import { useStoreChanges } from "../bridge/storeChanges.ts";
import { useQuery } from "../bridge/useQuery.ts";

export interface Overview {
  cases: readonly CaseSummary[] | null;
  services: readonly Service[] | null;
  coordinators: readonly Coordinator[] | null;
  /** As typed in the settings just now. */
  municipality: string;
  /** Fetches the cases again: their names and number change while one works. */
  reload: () => void;
}

const never = (): (() => void) => () => undefined;

function useLive<T, S>(editor: EditorStore<T> | null, select: (state: T) => S): S | null {
  return useSyncExternalStore(editor?.subscribe ?? never, () => (editor ? select(editor.get()) : null));
}

const services = (state: Directory): Service[] => state.services;
const coordinators = (state: CoordinatorRegister): Coordinator[] => state.coordinators;

/**
 * What the rail counts and Ctrl+K finds. `place` is where the user is: the cases are fetched anew when it changes.
 */
export function useOverview(place: string): Overview {
  const registers = useRegisters();
  const open = registers.state === "data" ? registers.registers : null;
  const cases = useQuery(bridge.listCases);
  const { reload } = cases;
  useStoreChanges(reload);
  const fetchedAt = useRef(place);
  useEffect(() => {
    if (fetchedAt.current === place) return;
    fetchedAt.current = place;
    reload();
  }, [place, reload]);
  return {
    cases: cases.state === "data" ? cases.data : null,
    services: useLive(open?.directory ?? null, services),
    coordinators: useLive(open?.coordinators ?? null, coordinators),
    municipality: useLive(open?.settings ?? null, (state) => state.municipality) ?? "",
    reload,
  };
}
