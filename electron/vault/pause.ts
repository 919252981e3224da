import { ExpectedError } from "../../shared/appError.ts";

/** Ends long work between two steps once the store is to be locked. Throws `locked`. */
export function goOn(stop: AbortSignal): void {
  if (stop.aborted) throw new ExpectedError({ code: "locked" });
}

/** Waits, and gives up at once when `stop` says so (throws `locked`). 0 ms lets windows and saves go first. */
export async function pause(ms: number, stop: AbortSignal): Promise<void> {
  goOn(stop);
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      stop.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    stop.addEventListener("abort", end);
  });
  goOn(stop);
}
