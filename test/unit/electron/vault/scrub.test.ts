import { describe, expect, it } from "vitest";
import { blobPath, putBlob, removeBlob } from "../../../../electron/vault/blobs.ts";
import { countQuarantined } from "../../../../electron/vault/quarantine.ts";
import { lastScrub, scrub } from "../../../../electron/vault/scrub.ts";
import type { ScrubResult } from "../../../../shared/maintenance/schema.ts";
import { fileError } from "../../../crash/simulatedDisk.ts";
import { blobsOf, openNewStore, pathsBelow, saveCase, withoutKeys, type OpenStore } from "../../../crash/wholeStore.ts";

const check = (store: OpenStore, stop = new AbortController().signal): Promise<ScrubResult> =>
  store.work((session) => scrub(session, { blobsOf, stop }));

const slot = (store: OpenStore, key: string, revision: number): string =>
  [...store.disk.contents().keys()].find((path) => path.endsWith(`/${key}.${String(revision).padStart(8, "0")}.rec`)) ??
  "";
const inStore = (path: string): string => path.slice("/store/".length);

async function flip(store: OpenStore, path: string): Promise<void> {
  const bytes = await store.disk.read(path);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  store.disk.damage(path, bytes);
}

async function storeWithTwo() {
  const store = await openNewStore();
  const blob = await store.work((session) => putBlob(session, Buffer.from("epikrise")));
  await saveCase(store.vault, "a1", 3, [blob]);
  await saveCase(store.vault, "b2", 1);
  return { ...store, blob };
}

describe("scrub", () => {
  it("finds a whole store whole, counts what it read and remembers it", async () => {
    const store = await storeWithTwo();
    const progress: number[][] = [];
    const result = await store.work((session) =>
      scrub(session, { blobsOf, stop: new AbortController().signal, onProgress: (...at) => progress.push(at) }),
    );
    expect(result).toMatchObject({ damaged: [], strange: [] });
    // store.json, one list of members, one key file, three groups with two boxes, four revisions, one attachment.
    expect(result.files).toBe(1 + 1 + 1 + 6 + 4 + 1);
    expect(progress).toHaveLength(result.files);
    expect(progress.every(([done = 0, total = 0]) => done <= total)).toBe(true);
    expect(await store.work((session) => lastScrub(session))).toEqual(result);
    expect(await store.work((session) => countQuarantined(session))).toBe(0);
  });

  it("says what damage means", async () => {
    const store = await storeWithTwo();
    const [older, newest, lost] = [slot(store, "case-a1", 1), slot(store, "case-a1", 3), slot(store, "case-b2", 1)];
    const attachment = `/store/${blobPath(store.blob.blobId)}`;
    const [keyFile = ""] = pathsBelow(store.disk, "/store/users");
    const [box = ""] = pathsBelow(store.disk, "/store/keys");
    for (const path of [older, newest, lost, attachment, keyFile]) await flip(store, path);
    store.disk.damage(box, Buffer.from("HELB"));
    const { damaged } = await check(store);
    expect(damaged).toHaveLength(6);
    expect(damaged).toEqual(
      expect.arrayContaining([
        { kind: "older", path: inStore(older), record: "case-a1" },
        { kind: "newest", path: inStore(newest), record: "case-a1" },
        { kind: "lost", path: inStore(lost), record: "case-b2" },
        { kind: "attachment", path: inStore(attachment), record: "case-a1" },
        { kind: "store", path: inStore(keyFile), record: "" },
        { kind: "store", path: inStore(box), record: "" },
      ]),
    );
    expect(await store.work((session) => countQuarantined(session))).toBe(6);
    await check(store);
    expect(await store.work((session) => countQuarantined(session))).toBe(6);
  });

  it("misses an attachment that is gone", async () => {
    const store = await storeWithTwo();
    await store.work((session) => removeBlob(session.place, store.blob.blobId));
    const { damaged } = await check(store);
    expect(damaged).toEqual([{ kind: "attachment", path: blobPath(store.blob.blobId), record: "case-a1" }]);
  });

  it("takes a bad sector for a damaged file", async () => {
    const store = await storeWithTwo();
    const newest = slot(store, "case-a1", 3);
    store.disk.interfere = (operation, path) =>
      operation === "read" && path === newest ? Promise.reject(fileError("EIO", path)) : Promise.resolve(undefined);
    expect((await check(store)).damaged).toEqual([{ kind: "newest", path: inStore(newest), record: "case-a1" }]);
  });

  it("checks the signature of what is sealed to others", async () => {
    const store = await storeWithTwo();
    const older = slot(store, "case-a1", 1);
    await flip(store, older);
    const { damaged } = await store.work((session) =>
      scrub(withoutKeys(session), { blobsOf, stop: new AbortController().signal }),
    );
    expect(damaged).toEqual([{ kind: "older", path: inStore(older), record: "case-a1" }]);
  });

  it("does not call a save under way damaged", async () => {
    const store = await storeWithTwo();
    const newest = slot(store, "case-a1", 3);
    const whole = await store.disk.read(newest);
    store.disk.damage(newest, whole.subarray(0, 100));
    let seen = false;
    store.disk.interfere = (operation, path) => {
      // Its last bytes arrive after the first look.
      if (operation === "read" && path === slot(store, "case-b2", 1) && !seen) {
        seen = true;
        store.disk.damage(newest, whole);
      }
      return Promise.resolve(undefined);
    };
    expect((await check(store)).damaged).toEqual([]);
    expect(seen).toBe(true);
  });

  it("takes a folder that goes away for an error, and keeps the last result", async () => {
    const store = await storeWithTwo();
    const before = await check(store);
    store.disk.interfere = (operation, path) =>
      operation === "read" && path.startsWith("/store/docs/")
        ? Promise.reject(fileError("ETIMEDOUT", path))
        : Promise.resolve(undefined);
    await expect(check(store)).rejects.toMatchObject({ appError: { code: "folderUnavailable" } });
    store.disk.interfere = () => Promise.resolve(undefined);
    expect(await store.work((session) => lastScrub(session))).toEqual(before);
  });

  it("stops when the store is to be locked", async () => {
    const store = await storeWithTwo();
    const stop = new AbortController();
    store.disk.interfere = (operation, path) => {
      if (operation === "read" && path.endsWith(".rec")) stop.abort();
      return Promise.resolve(undefined);
    };
    await expect(check(store, stop.signal)).rejects.toMatchObject({ appError: { code: "locked" } });
  });

  it("knows no last result when there is none or it is torn", async () => {
    const store = await storeWithTwo();
    expect(await store.work((session) => lastScrub(session))).toBeNull();
    await check(store);
    const note = [...store.disk.contents().keys()].find((path) => path.endsWith("/scrub.json")) ?? "";
    store.disk.damage(note, Buffer.from("{"));
    expect(await store.work((session) => lastScrub(session))).toBeNull();
  });
});
