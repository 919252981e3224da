import { useMemo, useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { CaseSummary } from "../../../shared/case/schema.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import type { UserChoice, UserRow } from "../../../shared/user/schema.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useRegisters } from "../../bridge/registers.ts";
import { useSession } from "../../bridge/session.tsx";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";
import { showToast } from "../../ui/toast.tsx";

/** A one-time passphrase to be handed over, shown this once. */
export interface Slip {
  id: string;
  name: string;
  oneTime: string;
}

type Outcome = Promise<AppError | null>;

/** What every part of the page knows and may do. */
export interface Users {
  rows: readonly UserRow[];
  coordinators: readonly Coordinator[];
  cases: readonly CaseSummary[];
  ownId: string;
  today: string;
  add: (choice: UserChoice) => Outcome;
  change: (id: string, choice: UserChoice) => Outcome;
  renew: (user: UserRow) => Outcome;
  remove: (user: UserRow) => Outcome;
}

export type UsersState =
  | { state: "loading" }
  | { state: "error"; error: AppError; retry: () => void }
  | { state: "data"; users: Users; slip: Slip | null; putAway: () => void };

/** The users with the registers they are judged against, and the slip just made. */
export function useUsers(): UsersState {
  const t = useT();
  const { status } = useSession();
  const list = useQuery(bridge.listUsers);
  const cases = useQuery(bridge.listCases);
  const registers = useRegisters();
  const [slip, setSlip] = useState<Slip | null>(null);
  const { reload } = list;
  const actions = useMemo(
    () => ({
      add: async (choice: UserChoice): Outcome => {
        const result = await bridge.addUser(choice);
        if (!result.ok) return result.error;
        setSlip({ ...result.value, name: choice.name.trim() });
        reload();
        return null;
      },
      change: async (id: string, choice: UserChoice): Outcome => {
        const result = await bridge.changeUser({ ...choice, id });
        if (!result.ok) return result.error;
        showToast(t.user.changed(choice.name.trim()));
        reload();
        return null;
      },
      renew: async ({ id, name }: UserRow): Outcome => {
        const result = await bridge.renewUser({ id });
        if (!result.ok) return result.error;
        setSlip({ id, name, oneTime: result.value.oneTime });
        reload();
        return null;
      },
      remove: async ({ id, name }: UserRow): Outcome => {
        const result = await bridge.removeUser({ id });
        if (!result.ok) return result.error;
        setSlip((shown) => (shown?.id === id ? null : shown));
        showToast(t.user.removed(name));
        reload();
        return null;
      },
    }),
    [reload, t],
  );
  if (list.state === "error") return { state: "error", error: list.error, retry: reload };
  if (cases.state === "error") return { state: "error", error: cases.error, retry: cases.reload };
  if (registers.state === "error") return { state: "error", error: registers.error, retry: reload };
  if (list.state === "loading" || cases.state === "loading" || registers.state === "loading")
    return { state: "loading" };
  const users: Users = {
    ...actions,
    rows: list.data,
    coordinators: registers.registers.coordinators.get().coordinators,
    cases: cases.data,
    ownId: status.user?.id ?? "",
    today: status.today,
  };
  return { state: "data", users, slip, putAway: () => setSlip(null) };
}
