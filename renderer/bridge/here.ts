import { useMemo } from "react";
import { clockTime } from "../../shared/dates.ts";
import { useT } from "../i18n/useT.ts";
import { useSession } from "./session.tsx";

/** Who sits here, and what is said to them of text from an earlier sitting. */
export interface Here {
  me: string;
  draftStep: (at: string) => string;
}

export function useHere(): Here {
  const t = useT();
  const me = useSession().status.user?.name ?? "";
  return useMemo(() => ({ me, draftStep: (at) => t.conflict.draftStep(clockTime(new Date(at))) }), [me, t]);
}
