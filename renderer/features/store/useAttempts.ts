import { useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { Input } from "../../../shared/ipc/contract.ts";
import { useSession } from "../../bridge/session.tsx";
import { secondsAfter } from "./secondsAfter.ts";

interface Attempts {
  attempt: (input: Input<"unlock">) => Promise<AppError | null>;
  busy: boolean;
  error: AppError | null;
  /** Extra seconds the try that runs, or the next one, takes. */
  wait: number;
}

/** Unlocking, with the growing wait told in words: silence would look like a hang. */
export function useAttempts(): Attempts {
  const { unlock } = useSession();
  const [failures, setFailures] = useState(0);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const attempt = async (input: Input<"unlock">): Promise<AppError | null> => {
    setBusy(true);
    const problem = await unlock(input);
    setBusy(false);
    setError(problem);
    if (problem?.code === "wrongPassphrase") setFailures((before) => before + 1);
    return problem;
  };
  return { attempt, busy, error, wait: secondsAfter(failures) };
}
