import { join } from "node:path";
import { caseHandlers } from "../../electron/case/handlers.ts";
import { recordShapes } from "../../electron/store/shapes.ts";
import type { DeriveKey } from "../../electron/vault/deriveKey.ts";
import { nodeFiles } from "../../electron/vault/files.ts";
import type { VaultPlace } from "../../electron/vault/place.ts";
import { describeStore, unlockStore, type Vault } from "../../electron/vault/vault.ts";
import { isoOf } from "../../shared/dates.ts";
import { benchPassphrase } from "./fillStore.ts";

const now = (): Date => new Date();

/** The derivation of a passphrase done before, so that what comes after it can be measured alone. */
export function derivedBefore(derive: DeriveKey): DeriveKey {
  const known = new Map<string, Buffer>();
  return async (passphrase, salt, cost) => {
    const name = salt.toString("hex");
    const key = known.get(name) ?? (await derive(passphrase, salt, cost));
    known.set(name, Buffer.from(key));
    return Buffer.from(key);
  };
}

export const placeOf = (root: string, userData: string, derive: DeriveKey): VaultPlace => ({
  root,
  local: join(userData, "stores"),
  files: nodeFiles,
  derive,
  now,
});

/** The only user unlocks; `onProgress` counts records read while the index is made anew. */
export async function openStore(place: VaultPlace, onProgress?: (done: number, total: number) => void): Promise<Vault> {
  const [user] = (await describeStore(place)).users;
  const shapes = recordShapes(() => isoOf(now()));
  const words = { userId: user?.id ?? "", passphrase: benchPassphrase };
  return unlockStore(place, shapes, { ...words, ...(onProgress && { onProgress }) });
}

/** The handlers a window would call. */
export const handlersOf = (place: VaultPlace, vault: Vault): ReturnType<typeof caseHandlers> =>
  caseHandlers({ stage: { kind: "open", place, vault } }, now);
