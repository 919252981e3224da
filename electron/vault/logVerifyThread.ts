import { Worker } from "node:worker_threads";
import { ExpectedError } from "../../shared/appError.ts";
import type { VerifyInput, Verified } from "./logVerify.ts";

/** What goes to the thread: Buffers arrive there as copies. */
export interface VerifyRequest extends Omit<VerifyInput, "keys"> {
  root: string;
  leaders: { epoch: number; secret: Uint8Array }[];
  signPublics: { id: string; keys: Uint8Array[] }[];
}

export type VerifyMessage = { kind: "progress"; done: number; total: number } | { kind: "done"; verified: Verified };

/** The bundler must not treat the worker as an asset, so the name is not written inside `new URL`. */
const bundledWorker = "./logVerifyWorker.js";

/**
 * Verifies every log in a worker thread, so that the windows keep answering. Throws `locked` when `stop` is aborted.
 * `worker` is the bundled file unless a test says else.
 */
export function verifyInWorker(
  request: VerifyRequest,
  stop: AbortSignal,
  onProgress: (done: number, total: number) => void,
  worker = new URL(bundledWorker, import.meta.url),
): Promise<Verified> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(worker, { workerData: request });
    const abort = (): void => void thread.terminate();
    if (stop.aborted) abort();
    stop.addEventListener("abort", abort, { once: true });
    thread.on("message", (message: VerifyMessage) => {
      if (message.kind === "progress") onProgress(message.done, message.total);
      else {
        resolve(message.verified);
        abort();
      }
    });
    thread.once("error", reject);
    thread.once("exit", () => {
      stop.removeEventListener("abort", abort);
      reject(
        stop.aborted ? new ExpectedError({ code: "locked" }) : new Error("the verification ended without an answer"),
      );
    });
  });
}
