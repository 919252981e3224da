import { useCallback, useEffect, useState } from "react";
import type { AppError } from "../../shared/appError.ts";
import type { Result } from "../../shared/result.ts";

/** Only the `data` variant carries data, so a page cannot show what has not come. */
export type Query<T> = { state: "loading" } | { state: "error"; error: AppError } | { state: "data"; data: T };

/**
 * Asks once when shown, and again on `reload` or when `about` is another: what the answer hangs on and `ask` does not
 * say. `ask` must be stable (a bridge function or useCallback).
 */
export function useQuery<T>(ask: () => Promise<Result<T>>, about = ""): Query<T> & { reload: () => void } {
  const [query, setQuery] = useState<Query<T>>({ state: "loading" });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    void ask().then((result) => {
      if (!current) return;
      setQuery(result.ok ? { state: "data", data: result.value } : { state: "error", error: result.error });
    });
    return () => {
      current = false;
    };
  }, [ask, about, turn]);
  const reload = useCallback(() => setTurn((previous) => previous + 1), []);
  return { ...query, reload };
}
