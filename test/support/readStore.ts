import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recordShapes } from "../../electron/store/shapes.ts";
import { deriveInWorker } from "../../electron/vault/deriveKey.ts";
import { nodeFiles } from "../../electron/vault/files.ts";
import { listRecords } from "../../electron/vault/recordNames.ts";
import { describeStore, unlockStore, type VaultPlace } from "../../electron/vault/vault.ts";
import { isoOf } from "../../shared/dates.ts";
import { passphrase } from "./steps.ts";

/** Content of every record of a store, by name, as another workstation reads it: from a copy, so that it stays as it is. */
export async function readStore(folder: string): Promise<Record<string, unknown>> {
  const own = mkdtempSync(join(tmpdir(), "helhet-lest-"));
  cpSync(folder, join(own, "store"), { recursive: true });
  const place: VaultPlace = {
    root: join(own, "store"),
    local: join(own, "local"),
    files: nodeFiles,
    derive: deriveInWorker(new URL("../../electron/vault/deriveWorker.ts", import.meta.url)),
    now: () => new Date(),
  };
  const { users } = await describeStore(place);
  const shapes = recordShapes(() => isoOf(new Date()));
  const vault = await unlockStore(place, shapes, { userId: users[0]?.id ?? "", passphrase });
  if (vault.problems.length > 0) throw new Error(JSON.stringify(vault.problems));
  const content: Record<string, unknown> = {};
  for (const [name, { kind, id }] of await listRecords(nodeFiles, place.root)) {
    const { revision, data } = await vault.open(kind, id);
    content[name] = { revision, data };
  }
  await vault.lock();
  return content;
}
