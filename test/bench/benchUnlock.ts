import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { describeStore } from "../../electron/vault/vault.ts";
import { decrypt, encrypt, random } from "../../electron/vault/primitives.ts";
import { deriveInWorker, standardCost } from "../../electron/vault/deriveKey.ts";
import type { VaultPlace } from "../../electron/vault/place.ts";
import { median, note, timed } from "./figures.ts";
import { handlersOf, openStore } from "./openStore.ts";

const SAMPLES = 7;

/** From the passphrase's key to the list of cases; the files not in the system's cache where that can be arranged. */
export async function benchUnlock(place: VaultPlace, count: number): Promise<void> {
  await (await openStore(place)).lock();
  const { storeId, users } = await describeStore(place);
  const folder = join(place.local, storeId, users[0]?.id ?? "");
  const [ours, alone]: [number[], number[]] = [[], []];
  for (let sample = 0; sample < SAMPLES; sample++) {
    forgetCache();
    alone.push(await timed(() => readAndDecrypt(join(folder, "index.snap"))));
    forgetCache();
    const started = performance.now();
    const vault = await openStore(place);
    const rows = await handlersOf(place, vault).listCases(undefined);
    ours.push(performance.now() - started);
    if (rows.length !== count) throw new Error(`${rows.length} cases of ${count}`);
    await vault.lock();
  }
  const value = median(ours);
  const what = `unlock to overview without key derivation, ${count} cases`;
  note({ id: "B2", what, value: value / 1000, unit: "s", goal: 0.25, samples: SAMPLES });
  note({
    id: "B2",
    what: `${what} / reading and decrypting the index bytes alone (${median(alone).toFixed(1)} ms)`,
    value: value / median(alone),
    unit: "ratio",
    goal: 2,
    samples: SAMPLES,
  });
  rmSync(folder, { recursive: true });
  let told = 0;
  const rebuild = await timed(async () => {
    const vault = await openStore(place, (done) => (told = done));
    await vault.lock();
  });
  if (told < count) throw new Error("the rebuild told nobody how far it was");
  note({
    id: "B2",
    what: `the same with the index lost, ${count} cases, telling its progress`,
    value: rebuild / 1000,
    unit: "s",
    goal: 6,
    samples: 1,
  });
}

/** One row of the same size as the whole index: what the machine needs for the bytes alone. */
function readAndDecrypt(path: string): Promise<unknown> {
  const bytes = readFileSync(path);
  const [key, nonce, nothing] = [random(32), random(12), Buffer.alloc(0)];
  return Promise.resolve(decrypt(key, nonce, nothing, encrypt(key, nonce, nothing, bytes)));
}

function forgetCache(): void {
  try {
    execFileSync("sh", ["-c", "sync; echo 3 > /proc/sys/vm/drop_caches"], { stdio: "ignore" });
  } catch {
    // Only root may; then both are measured warm.
  }
}

/** The window keeps answering while the passphrase is worked on. */
export async function benchDerivation(): Promise<void> {
  const derive = deriveInWorker(new URL("../../electron/vault/deriveWorker.ts", import.meta.url));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const gaps: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    delay.enable();
    await derive("fire hester spiser gras", random(16), standardCost);
    delay.disable();
    gaps.push(delay.max / 1e6);
    delay.reset();
  }
  const what = "key derivation: longest gap of the main process";
  note({ id: "B7", what, value: median(gaps), unit: "ms", goal: 20, samples: SAMPLES });
}
