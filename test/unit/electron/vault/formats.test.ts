import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordShapes } from "../../../../electron/store/shapes.ts";
import { deriveInWorker } from "../../../../electron/vault/deriveKey.ts";
import { nodeFiles } from "../../../../electron/vault/files.ts";
import type { RecordKind, VaultPlace } from "../../../../electron/vault/place.ts";
import { recoverStore } from "../../../../electron/vault/recoverStore.ts";
import { readStoreFile } from "../../../../electron/vault/storeFile.ts";
import { unlockStore, type Vault } from "../../../../electron/vault/vault.ts";
import { upgradeRecord } from "../../../../shared/upgradeRecord.ts";

/** Stores as every released format wrote them, kept for ever; `expected.json` says what is in them. */
const fixtures = join(import.meta.dirname, "../../../fixtures/stores");
const formats = readdirSync(fixtures);

interface Expected {
  userId: string;
  passphrase: string;
  groups: string[];
  fingerprint: string;
  records: Record<string, { revision: number; data: unknown }>;
}

/** A copy to work on; git keeps no empty folders. */
function copyOf(format: string): { place: VaultPlace; expected: Expected } {
  const folder = mkdtempSync(join(tmpdir(), "helhet-format-"));
  const root = join(folder, "store");
  cpSync(join(fixtures, format, "store"), root, { recursive: true });
  for (const shard of "0123456789abcdef") mkdirSync(join(root, "docs", shard), { recursive: true });
  const derive = deriveInWorker(new URL("../../../../electron/vault/deriveWorker.ts", import.meta.url));
  const place = {
    root,
    local: join(folder, "local"),
    files: nodeFiles,
    derive,
    now: () => new Date("2026-12-01T10:00:00Z"),
  };
  return { place, expected: JSON.parse(readFileSync(join(fixtures, format, "expected.json"), "utf8")) as Expected };
}

const shapes = recordShapes(() => "2026-12-01");

async function requireAll(vault: Vault, { records }: Expected): Promise<void> {
  expect(vault.problems).toEqual([]);
  for (const [key, { data }] of Object.entries(records)) {
    const [kind, id] = [key.slice(0, key.indexOf("-")), key.slice(key.indexOf("-") + 1)];
    const opened = await vault.open(kind as RecordKind, id);
    expect(opened.data).toEqual(upgradeRecord(kind, data));
    expect(opened.savedBy).not.toBe("");
  }
}

describe.each(formats)("a store of %s", (format) => {
  it("opens with every record as it was, is lifted to today's format, and is worked on", async () => {
    const { place, expected } = copyOf(format);
    const { userId, passphrase, fingerprint } = expected;
    const vault = await unlockStore(place, shapes, { userId, passphrase });
    await requireAll(vault, expected);
    expect(vault.fingerprint).toBe(fingerprint);
    expect(await readStoreFile(nodeFiles, place.root)).toMatchObject({ format: 2, minReader: 2, minWriter: 2 });
    const { revision, data } = await vault.open("settings", "main");
    await vault.save("settings", "main", revision, { ...(data as object), phone: "00 00 00 01" });
    await vault.lock();
    const again = await unlockStore(place, shapes, { userId, passphrase });
    expect((await again.open("settings", "main")).data).toMatchObject({ schema: 3, phone: "00 00 00 01" });
    expect(existsSync(join(place.root, "store.json.new"))).toBe(false);
    await again.lock();
  });

  it("opens with the recovery sheet", async () => {
    const { place, expected } = copyOf(format);
    const code = expected.groups.join(" ");
    const vault = await recoverStore(place, shapes, {
      code,
      userId: expected.userId,
      passphrase: "en ny og god setning",
    });
    await requireAll(vault, expected);
    await vault.lock();
  });
});
