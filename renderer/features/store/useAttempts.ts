import { useState } from "react";
import type { AppError, AppErrorCode } from "../../../shared/appError.ts";
import { secondsAfter } from "./secondsAfter.ts";

export interface Attempts {
  attempt: (open: () => Promise<AppError | null>) => Promise<AppError | null>;
  busy: boolean;
  error: AppError | null;
  /** Extra seconds the try that runs, or the next one, takes. */
  wait: number;
  /** Drops what the last try answered; the wait stays. */
  forget: () => void;
}

const guesses: ReadonlySet<AppErrorCode | undefined> = new Set<AppErrorCode>(["wrongPassphrase", "recoveryMismatch"]);

/** Opening a store, with the growing wait told in words: silence would look like a hang. */
export function useAttempts(): Attempts {
  const [failures, setFailures] = useState(0);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const attempt = async (open: () => Promise<AppError | null>): Promise<AppError | null> => {
    setBusy(true);
    const problem = await open();
    setBusy(false);
    setError(problem);
    if (guesses.has(problem?.code)) setFailures((before) => before + 1);
    return problem;
  };
  return { attempt, busy, error, wait: secondsAfter(failures), forget: () => setError(null) };
}
