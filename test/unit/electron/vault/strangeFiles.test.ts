import { describe, expect, it } from "vitest";
import { findStrangeFiles } from "../../../../electron/vault/strangeFiles.ts";
import { filed, openNewStore, openStore, saveCase, type OpenStore } from "../../../crash/wholeStore.ts";

const find = (store: OpenStore) => store.work((session) => findStrangeFiles(session));

async function storeWithCase() {
  const store = await openNewStore();
  await saveCase(store.vault, "a1", 2);
  const slot = [...store.disk.contents().keys()].find((path) => path.endsWith("case-a1.00000002.rec")) ?? "";
  return { ...store, slot, folder: slot.slice(0, slot.lastIndexOf("/")) };
}

describe("findStrangeFiles", () => {
  it("finds none in a store that only Helhet has written", async () => {
    const store = await storeWithCase();
    for (const folder of ["journal", "presence", "locks", "quarantine", "blobs/a"]) {
      await store.disk.mkdir(`/store/${folder}`);
    }
    expect(await find(store)).toEqual([]);
  });

  it("leaves out what the system itself puts in folders", async () => {
    const store = await storeWithCase();
    for (const name of [".DS_Store", "Thumbs.db", "desktop.ini", "._case"]) {
      store.disk.damage(`${store.folder}/${name}`, Buffer.from("x"));
    }
    expect(await find(store)).toEqual([]);
  });

  it("tells a copy from a version that is nowhere else", async () => {
    const store = await storeWithCase();
    const whole = await store.disk.read(store.slot);
    // Another workstation saved the same revision while the share was away; the service kept both.
    const other = store.disk.copy();
    await other.remove(store.slot);
    const elsewhere = await openStore(other, store.userId);
    await elsewhere.vault.save("case", "a1", 1, filed(7));
    const [copy, version] = [`${store.folder}/case-a1.00000002 - kopi.rec`, `${store.folder}/case-a1.00000002-PC7.rec`];
    store.disk.damage(copy, whole);
    store.disk.damage(version, await other.read(store.slot));
    const found = await find(store);
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        { path: copy.slice(7), holds: "copy", record: "case-a1" },
        { path: version.slice(7), holds: "version", record: "case-a1" },
      ]),
    );
  });

  it("calls a revision gone from its place a version, and one in the wrong folder strange", async () => {
    const store = await storeWithCase();
    const whole = await store.disk.read(store.slot);
    const wrong = store.folder.endsWith("0") ? "/store/docs/1" : "/store/docs/0";
    store.disk.damage(`${wrong}/case-a1.00000002.rec`, whole);
    store.disk.damage(`${store.folder}/case-a1.00000009 (1).rec`, whole);
    const found = await find(store);
    expect(found).toContainEqual({ path: `${wrong.slice(7)}/case-a1.00000002.rec`, holds: "copy", record: "case-a1" });
    // Sealed for revision 2, so it opens as no other.
    expect(found).toContainEqual({
      path: `${store.folder.slice(7)}/case-a1.00000009 (1).rec`,
      holds: "unknown",
      record: "case-a1",
    });
  });

  it.each([
    ["/store/notater.docx", "notater.docx"],
    ["/store/members/m.00000001-PC7.json", "members/m.00000001-PC7.json"],
    ["/store/users/gammel.key", "users/gammel.key"],
    ["/store/docs/les meg.txt", "docs/les meg.txt"],
    ["/store/keys/ke.1/kopi.box", "keys/ke.1/kopi.box"],
  ])("names %s, and does not guess what it is", async (path, named) => {
    const store = await storeWithCase();
    store.disk.damage(path, Buffer.from("noe"));
    expect(await find(store)).toEqual([{ path: named, holds: "unknown", record: "" }]);
  });
});
