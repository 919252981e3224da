import { useMemo } from "react";
import type { CaseSummary } from "../../../shared/case/schema.ts";
import type { UserRow } from "../../../shared/user/schema.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useQuery } from "../../bridge/useQuery.ts";

export interface LogChoices {
  cases: readonly CaseSummary[];
  users: readonly UserRow[];
  /** False until the cases are there: until then no text in the case field means anything. */
  ready: boolean;
}

/** Cases and users to choose from. The log can be read without them. */
export function useLogChoices(): LogChoices {
  const cases = useQuery(bridge.listCases);
  const users = useQuery(bridge.listUsers);
  return useMemo(
    () => ({
      cases: cases.state === "data" ? cases.data : [],
      users: users.state === "data" ? users.data.toSorted((a, b) => a.name.localeCompare(b.name, "nb")) : [],
      ready: cases.state !== "loading",
    }),
    [cases, users],
  );
}
