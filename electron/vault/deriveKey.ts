import { Worker } from "node:worker_threads";

/** Cost of Argon2id (v1.3, one lane, 32 bytes out). */
export interface DeriveCost {
  memoryKiB: number;
  passes: number;
}

/** Passphrase and 16-byte salt to a 32-byte key. Slow on purpose. */
export type DeriveKey = (passphrase: string, salt: Buffer, cost: DeriveCost) => Promise<Buffer>;

/** RFC 9106 for machines with little memory, one lane: 64 MiB, 3 passes. */
export const standardCost: DeriveCost = { memoryKiB: 64 * 1024, passes: 3 };

const bounds = { memoryKiB: { least: 19 * 1024, most: 256 * 1024 }, passes: { least: 2, most: 10 } };

/** A key file asking for less is weak, one asking for more would stop the workstation (OWASP; security.md 1.2). */
export function isReasonable(cost: DeriveCost): boolean {
  const within = (value: number, { least, most }: { least: number; most: number }): boolean =>
    Number.isInteger(value) && value >= least && value <= most;
  return within(cost.memoryKiB, bounds.memoryKiB) && within(cost.passes, bounds.passes);
}

/** The same letters typed on different keyboards give the same bytes. */
export const passphraseBytes = (passphrase: string): Buffer => Buffer.from(passphrase.normalize("NFC"), "utf8");

/** The bundler must not treat the worker as an asset, so the name is not written inside `new URL`. */
const bundledWorker = "./deriveWorker.js";

/** Derives in a worker thread, so that the windows keep answering. `worker` is the bundled file unless a test says else. */
export function deriveInWorker(worker = new URL(bundledWorker, import.meta.url)): DeriveKey {
  return (passphrase, salt, cost) =>
    new Promise((resolve, reject) => {
      const password = passphraseBytes(passphrase);
      const thread = new Worker(worker, { workerData: { password, salt, ...cost } });
      thread.once("message", (key: Uint8Array) => {
        resolve(Buffer.from(key));
        void thread.terminate();
      });
      thread.once("error", reject);
      thread.once("exit", () => {
        password.fill(0);
        reject(new Error("the key derivation ended without an answer"));
      });
    });
}
