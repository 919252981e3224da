import { describe, expect, it } from "vitest";
import { createDurably, replaceLocally, writeAll } from "../../../../electron/vault/durable.ts";
import { SimulatedDisk } from "../../../crash/simulatedDisk.ts";

async function emptyDisk(): Promise<SimulatedDisk> {
  const disk = new SimulatedDisk("posix");
  await disk.mkdir("/a");
  disk.settle();
  return disk;
}

describe("durable", () => {
  it("writes on until every byte is out", async () => {
    const disk = await emptyDisk();
    disk.interfere = () => Promise.resolve("short");
    await createDurably(disk, "/a", "file", Buffer.from("0123456789"));
    expect(await disk.read("/a/file")).toEqual(Buffer.from("0123456789"));
  });

  it("takes a disk that accepts nothing for a full one", async () => {
    const disk = await emptyDisk();
    const handle = await disk.createExclusive("/a/file");
    const stuck = Object.assign(Object.create(disk) as SimulatedDisk, { write: () => Promise.resolve(0) });
    await expect(writeAll(stuck, handle, Buffer.from("x"))).rejects.toMatchObject({ code: "ENOSPC" });
  });

  it("survives every power cut after it returned, and never overwrites", async () => {
    const disk = await emptyDisk();
    await createDurably(disk, "/a", "file", Buffer.from("text"));
    for (let n = 0; n < 50; n++) {
      expect(await disk.afterPowerCut(Math.random).read("/a/file")).toEqual(Buffer.from("text"));
    }
    await expect(createDurably(disk, "/a", "file", Buffer.from("x"))).rejects.toMatchObject({ code: "EEXIST" });
  });

  it("closes the file also when the flush fails", async () => {
    const disk = await emptyDisk();
    disk.interfere = (operation) =>
      operation === "flush" ? Promise.reject(new Error("flush")) : Promise.resolve(undefined);
    await expect(createDurably(disk, "/a", "file", Buffer.from("x"))).rejects.toThrow("flush");
    expect(disk.openHandles).toBe(0);
  });

  it("replaces a local file so that a power cut leaves the old or the new one", async () => {
    const disk = await emptyDisk();
    await replaceLocally(disk, "/a", "file", Buffer.from("old"));
    const seen = new Set<string>();
    disk.interfere = async () => {
      for (let n = 0; n < 20; n++) seen.add((await disk.afterPowerCut(Math.random).read("/a/file")).toString());
      return undefined;
    };
    await replaceLocally(disk, "/a", "file", Buffer.from("new"));
    expect([...seen].every((text) => text === "old" || text === "new")).toBe(true);
    disk.interfere = () => Promise.resolve(undefined);
    expect(await disk.afterPowerCut(Math.random).read("/a/file")).toEqual(Buffer.from("new"));
  });
});
