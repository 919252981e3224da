import { parentPort, workerData } from "node:worker_threads";
import sodium from "libsodium-wrappers-sumo";

/** Entry of the worker thread that `deriveKey.ts` starts; bundled beside `main.js`. */
const request = workerData as { password: Uint8Array; salt: Uint8Array; memoryKiB: number; passes: number };

await sodium.ready;
const key = sodium.crypto_pwhash(
  32,
  request.password,
  request.salt,
  request.passes,
  request.memoryKiB * 1024,
  sodium.crypto_pwhash_ALG_ARGON2ID13,
);
request.password.fill(0);
parentPort?.postMessage(key);
