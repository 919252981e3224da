import { Low } from "lowdb";
import { JSONFile } from "lowdb/node";
import { deriveInWorker } from "../../electron/vault/deriveKey.ts";
import { handlersOf, openStore, placeOf } from "./openStore.ts";

/** Opens a store and says on standard output how many megabytes of memory are resident afterwards. */
const [kind = "", root = "", userData = ""] = process.argv.slice(2);
let kept: unknown;
if (kind === "vault") {
  const derive = deriveInWorker(new URL("../../electron/vault/deriveWorker.ts", import.meta.url));
  const place = placeOf(root, userData, derive);
  const vault = await openStore(place);
  kept = [vault, await handlersOf(place, vault).listCases(undefined)];
} else {
  const db = new Low(new JSONFile<unknown[]>(root), []);
  await db.read();
  kept = db;
}
globalThis.gc?.();
process.stdout.write(String(kept ? process.memoryUsage.rss() / 1e6 : 0));
process.exit(0);
