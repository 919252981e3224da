import { describe, expect, it } from "vitest";
import type { LogHead } from "../../../../electron/vault/logFormat.ts";
import { acceptHeads, readHeads, rememberHeads } from "../../../../electron/vault/logHeads.ts";
import { fileError, SimulatedDisk } from "../../../crash/simulatedDisk.ts";

const folder = "/local/store";
const head = (device: number, session: number, entries: number): LogHead => ({
  device: String(device).repeat(16),
  session: String(session).repeat(32),
  entries,
  hash: "ab".repeat(32),
});

async function makeDisk(): Promise<SimulatedDisk> {
  const disk = new SimulatedDisk("posix");
  await disk.mkdir(folder);
  return disk;
}

describe("logHeads", () => {
  it("remembers the furthest of every workstation, and never goes back", async () => {
    const disk = await makeDisk();
    await rememberHeads(disk, folder, [head(1, 5, 3), head(2, 4, 9)]);
    await rememberHeads(disk, folder, [head(1, 4, 99), head(2, 4, 8)]);
    expect(await readHeads(disk, folder)).toEqual([head(1, 5, 3), head(2, 4, 9)]);
    await rememberHeads(disk, folder, [head(1, 5, 4), head(2, 6, 1), head(3, 1, 1)]);
    expect(await readHeads(disk, folder)).toEqual([head(1, 5, 4), head(2, 6, 1), head(3, 1, 1)]);
  });

  it("forgets what a leader has said is a restored store", async () => {
    const disk = await makeDisk();
    await rememberHeads(disk, folder, [head(1, 5, 3), head(2, 4, 9)]);
    await acceptHeads(disk, folder, [head(1, 3, 1)]);
    expect(await readHeads(disk, folder)).toEqual([head(1, 3, 1)]);
  });

  it("is empty on a new workstation and after a torn file", async () => {
    const disk = await makeDisk();
    expect(await readHeads(disk, folder)).toEqual([]);
    await rememberHeads(disk, folder, [head(1, 5, 3)]);
    const [path = "", bytes = Buffer.alloc(0)] = [...disk.contents()][0] ?? [];
    disk.damage(path, bytes.subarray(0, 30));
    expect(await readHeads(disk, folder)).toEqual([]);
  });

  it("stops nothing when the workstation's disk is full", async () => {
    const disk = await makeDisk();
    disk.interfere = (operation) =>
      operation === "write" ? Promise.reject(fileError("ENOSPC", "")) : Promise.resolve(undefined);
    await rememberHeads(disk, folder, [head(1, 5, 3)]);
    expect(disk.openHandles).toBe(0);
  });
});
