import { parentPort, workerData } from "node:worker_threads";
import { nodeFiles } from "./files.ts";
import { verifyLogs } from "./logVerify.ts";
import { erase, sealKeyPair } from "./primitives.ts";
import type { VerifyRequest, VerifyMessage } from "./logVerifyThread.ts";

/** Entry of the worker thread that `logVerifyThread.ts` starts; bundled beside `main.js`. */
const { root, leaders, signPublics, ...request } = workerData as VerifyRequest;
const tell = (message: VerifyMessage): void => parentPort?.postMessage(message);
const secrets = leaders.map(({ epoch, secret }) => ({ epoch, secret: Buffer.from(secret) }));
const signers = new Map(signPublics.map(({ id, keys }) => [id, keys.map((key) => Buffer.from(key))]));

/** Files between two messages: enough to move a bar. */
const TELL_EACH = 20;

try {
  const keys = {
    leaders: new Map(secrets.map(({ epoch, secret }) => [epoch, sealKeyPair(secret)])),
    signPublicsOf: (id: string) => signers.get(id) ?? [],
  };
  const verified = await verifyLogs(nodeFiles, root, { ...request, keys }, (done, total) => {
    if (done % TELL_EACH === 0 || done === total) tell({ kind: "progress", done, total });
  });
  tell({ kind: "done", verified });
} finally {
  erase(...secrets.map(({ secret }) => secret));
  for (const { secret } of leaders) secret.fill(0);
}
