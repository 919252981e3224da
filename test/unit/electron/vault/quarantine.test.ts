import { describe, expect, it } from "vitest";
import { countQuarantined, forgetQuarantined, quarantine } from "../../../../electron/vault/quarantine.ts";
import { fileError } from "../../../crash/simulatedDisk.ts";
import { openNewStore, pathsBelow } from "../../../crash/wholeStore.ts";

const path = "docs/3/case-ab.00000002.rec";

async function store() {
  const open = await openNewStore();
  await open.disk.mkdir("/store/docs/3");
  open.disk.damage(`/store/${path}`, Buffer.from("torn"));
  return {
    ...open,
    keep: (what = path): Promise<void> => open.work((session) => quarantine(session, what, "newest")),
    count: (): Promise<number> => open.work((session) => countQuarantined(session)),
  };
}

describe("quarantine", () => {
  it("copies a damaged file once, with what was wrong, and leaves it where it is", async () => {
    const { disk, keep, count } = await store();
    expect(await count()).toBe(0);
    await keep();
    await keep();
    expect(await count()).toBe(1);
    const [copy = "", note = ""] = pathsBelow(disk, "/store/quarantine");
    expect(await disk.read(copy)).toEqual(Buffer.from("torn"));
    expect(JSON.parse((await disk.read(note)).toString())).toMatchObject({ path, reason: "newest", size: 4 });
    expect(await disk.read(`/store/${path}`)).toEqual(Buffer.from("torn"));
  });

  it("copies other bytes in the same place once more", async () => {
    const { disk, keep, count } = await store();
    await keep();
    disk.damage(`/store/${path}`, Buffer.from("torn otherwise"));
    await keep();
    expect(await count()).toBe(2);
  });

  it("takes up a copy that was cut short", async () => {
    const { disk, keep, count } = await store();
    disk.interfere = (operation, what) =>
      operation === "createExclusive" && what.endsWith(".json")
        ? Promise.reject(fileError("EIO", what))
        : Promise.resolve(undefined);
    await expect(keep()).rejects.toThrow();
    disk.interfere = () => Promise.resolve(undefined);
    expect(await count()).toBe(0);
    await keep();
    expect(await count()).toBe(1);
  });

  it("copies nothing of a file that is gone or that the disk cannot read", async () => {
    const { disk, keep, count } = await store();
    await keep("docs/3/borte.rec");
    disk.interfere = (operation, what) =>
      operation === "read" && what.endsWith(".rec")
        ? Promise.reject(fileError("EIO", what))
        : Promise.resolve(undefined);
    await keep();
    expect(await count()).toBe(0);
  });

  it("forgets everything of an erased record, and of no record with a similar name", async () => {
    const { disk, keep, work } = await store();
    const other = "docs/3/case-ab2.00000002.rec";
    disk.damage(`/store/${other}`, Buffer.from("torn"));
    await keep();
    await keep(other);
    await work((session) => forgetQuarantined(session, { kind: "case", id: "ab" }));
    const [, note = ""] = pathsBelow(disk, "/store/quarantine");
    expect(pathsBelow(disk, "/store/quarantine")).toHaveLength(2);
    expect((await disk.read(note)).toString()).toContain("case-ab2");
  });
});
