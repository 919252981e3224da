import { describe, expect, it } from "vitest";
import { newEvent } from "../../../../shared/accessLog/newEvent.ts";
import type { LogKind } from "../../../../shared/accessLog/schema.ts";
import { dropPending, notePending, pendingFor } from "../../../../electron/vault/pendingEvents.ts";
import { fileError, SimulatedDisk } from "../../../crash/simulatedDisk.ts";

const folder = "/local/store";
const [kari, ola] = ["a".repeat(32), "b".repeat(32)];

async function makeDisk(): Promise<SimulatedDisk> {
  const disk = new SimulatedDisk("posix");
  await disk.mkdir("/local");
  return disk;
}
const note = (disk: SimulatedDisk, kind: LogKind, userId: string, record = ""): Promise<void> =>
  notePending(disk, folder, { ...newEvent(kind, { record }), at: "2027-03-15T10:00:00.000Z", userId });
const kindsFor = async (disk: SimulatedDisk, userId: string): Promise<string[]> =>
  (await pendingFor(disk, folder, userId)).map(({ kind }) => kind);

describe("pendingEvents", () => {
  it("gives a user the own events and what happened before anybody was let in", async () => {
    const disk = await makeDisk();
    await note(disk, "failedUnlock", ola);
    await note(disk, "open", ola);
    await note(disk, "backup", "");
    await note(disk, "search", kari);
    expect(await kindsFor(disk, kari)).toEqual(["failedUnlock", "backup", "search"]);
    expect(await kindsFor(disk, ola)).toEqual(["failedUnlock", "open", "backup"]);
  });

  it("loses none of several that come at once", async () => {
    const disk = await makeDisk();
    await Promise.all(Array.from({ length: 20 }, (_, index) => note(disk, "open", kari, `case-${String(index)}`)));
    expect(await kindsFor(disk, kari)).toHaveLength(20);
  });

  it("drops what was written and keeps what came meanwhile", async () => {
    const disk = await makeDisk();
    await note(disk, "failedUnlock", kari);
    const written = await pendingFor(disk, folder, kari);
    await note(disk, "backup", "");
    await dropPending(disk, folder, written);
    expect(await kindsFor(disk, kari)).toEqual(["backup"]);
  });

  it("holds no text and no receiver in the clear", async () => {
    const disk = await makeDisk();
    const receiver = { name: "Solheim", organisation: "", basis: "" };
    const event = newEvent("print", { text: "Solheim", receiver });
    await notePending(disk, folder, { ...event, at: "2027-03-15T10:00:00.000Z", userId: kari });
    expect(disk.contents().get(`${folder}/pending.json`)?.toString()).not.toContain("Solheim");
  });

  it("keeps the newest thousand", async () => {
    const disk = await makeDisk();
    for (let index = 0; index < 1003; index++) await note(disk, "open", kari, `case-${String(index)}`);
    const kept = await pendingFor(disk, folder, kari);
    expect(kept).toHaveLength(1000);
    expect(kept[0]?.record).toBe("case-3");
  });

  it.each(["damaged", "full"])("stops nothing when its file or disk is %s", async (what) => {
    const disk = await makeDisk();
    await note(disk, "open", kari);
    if (what === "damaged") disk.damage(`${folder}/pending.json`, Buffer.from("{"));
    else disk.interfere = () => Promise.reject(fileError("ENOSPC", ""));
    await note(disk, "open", kari);
    await notePending(disk, folder, { ...newEvent("failedUnlock"), at: "no time", userId: "no user" });
    await dropPending(disk, folder, []);
    await pendingFor(disk, folder, kari);
    expect(disk.openHandles).toBe(0);
  });
});
