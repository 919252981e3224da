import { describe, expect, it } from "vitest";
import { ExpectedError } from "../../../../shared/appError.ts";
import { newEvent } from "../../../../shared/accessLog/newEvent.ts";
import { readLog } from "../../../../electron/vault/logReader.ts";
import { notePending, pendingFor } from "../../../../electron/vault/pendingEvents.ts";
import {
  audit,
  emptyAudit,
  forgetLocal,
  localFiles,
  logKeys,
  logsOn,
  opening,
  openWriter,
  verify,
  writeSession,
} from "../../../crash/auditStore.ts";
import { fileError, type SimulatedDisk } from "../../../crash/simulatedDisk.ts";

const folder = `${localFiles(audit.devices[0])}/${audit.storeId}`;

const readAt = (disk: SimulatedDisk, path: string) => {
  const [, , , device = "", name = ""] = path.split("/");
  const place = { storeId: audit.storeId, device, session: name.slice(0, 32) };
  return readLog(disk.contents().get(path) ?? Buffer.alloc(0), place, logKeys);
};
const allEntries = (disk: SimulatedDisk) => logsOn(disk).flatMap((path) => readAt(disk, path).entries);

describe("logWriter", () => {
  it("writes what leaders read back, in order, with the place and time", async () => {
    const disk = await emptyAudit();
    const references = await writeSession(disk, 3);
    const [path = ""] = logsOn(disk);
    const read = readAt(disk, path);
    expect(read).toMatchObject({ end: "closed", workstation: `PC-${audit.devices[0].slice(0, 4)}` });
    expect(read.entries.map(({ record, kind, by }) => [record, kind, by])).toEqual([
      ["case-1", "open", ""],
      ["case-2", "open", ""],
      ["case-3", "open", ""],
    ]);
    expect(references.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(path).toBe(`/store/audit/${audit.devices[0]}/${references[0]?.session ?? ""}.log`);
    expect(read.entries[0]?.at).toMatch(/^2027-03-15T\d\d:00:00\.000[+-]\d\d:\d\d$/);
  });

  it("makes no file before there is something to write, and none for a session without events", async () => {
    const disk = await emptyAudit();
    await (await openWriter(disk)).close();
    expect(logsOn(disk)).toEqual([]);
  });

  it("leaves nothing readable in the store: neither the workstation's name nor what was searched for", async () => {
    const disk = await emptyAudit();
    const log = await openWriter(disk);
    await log.append(newEvent("search", { text: "Solheim", record: "case-77" }), false);
    await log.close();
    const bytes =
      disk
        .contents()
        .get(logsOn(disk)[0] ?? "")
        ?.toString("latin1") ?? "";
    for (const secret of ["Solheim", "case-77", "PC-", "search"]) expect(bytes).not.toContain(secret);
  });

  it("cannot be read with another key than the leaders', and says so", async () => {
    const disk = await emptyAudit();
    await writeSession(disk, 2);
    const others = { ...logKeys, leaders: new Map() };
    expect(await verify(disk, { keys: others })).toMatchObject({ entries: 0, findings: [{ kind: "unreadable" }] });
  });

  it("signs after every 64 entries and at the end", async () => {
    const disk = await emptyAudit();
    await writeSession(disk, 130);
    const bytes = disk.contents().get(logsOn(disk)[0] ?? "") ?? Buffer.alloc(0);
    let [at, types] = [0, ""];
    while (at < bytes.length) {
      types += String(bytes.readUInt8(at + 4));
      at += 5 + bytes.readUInt32LE(at);
    }
    expect(types).toBe(`1${"2".repeat(64)}3${"2".repeat(64)}3224`);
    expect(await verify(disk)).toMatchObject({ sessions: 1, entries: 130, findings: [], remarks: [] });
  });

  it("asks for one write and one flush per append", async () => {
    const disk = await emptyAudit();
    const log = await openWriter(disk);
    await log.append(opening(1), true);
    const operations: string[] = [];
    disk.interfere = (operation) => {
      operations.push(operation);
      return Promise.resolve(undefined);
    };
    await log.append(opening(2), true);
    expect(operations).toEqual(["size", "openAppend", "write", "flush", "close"]);
    disk.interfere = () => Promise.resolve(undefined);
    await log.close();
    expect(disk.openHandles).toBe(0);
  });

  it.each([
    ["ENOSPC", "diskFull"],
    ["EMFILE", "logUnwritable"],
  ] as const)(
    "refuses a save's event when the disk refuses with %s, and goes on in a new session",
    async (code, told) => {
      const disk = await emptyAudit();
      const log = await openWriter(disk);
      const first = await log.append(opening(1), true);
      disk.interfere = (operation) =>
        operation === "flush" ? Promise.reject(fileError(code, "")) : Promise.resolve(undefined);
      await expect(log.append(opening(2), true)).rejects.toEqual(new ExpectedError({ code: told }));
      disk.interfere = () => Promise.resolve(undefined);
      const third = await log.append(opening(3), true);
      await log.close();
      expect(third).toMatchObject({ seq: 1 });
      expect(third.session).not.toBe(first.session);
      const { findings, remarks } = await verify(disk, { records: [first, third] });
      expect(findings).toEqual([]);
      expect(remarks.map(({ kind }) => kind)).toEqual(["unclosed"]);
    },
  );

  it("keeps an event of reading until the disk takes it, with its own time", async () => {
    const disk = await emptyAudit();
    const log = await openWriter(disk);
    disk.interfere = () => Promise.reject(fileError("ENOTCONN", ""));
    expect(await log.append(opening(1), false)).toEqual({ session: "", seq: 0 });
    disk.interfere = () => Promise.resolve(undefined);
    expect(await log.append(opening(2), true)).toMatchObject({ seq: 2 });
    await log.close();
    expect(allEntries(disk).map(({ record }) => record)).toEqual(["case-1", "case-2"]);
  });

  it("keeps what was never written on the workstation, unreadable there, for the next session", async () => {
    const disk = await emptyAudit();
    await writeSession(disk, 1);
    const log = await openWriter(disk, { at: "2027-03-16T08:00:00Z" });
    const storeIsAway = (_operation: string, path: string) =>
      path.startsWith("/store") ? Promise.reject(fileError("ENOTCONN", path)) : Promise.resolve(undefined);
    disk.interfere = storeIsAway;
    const receiver = { name: "Ola Nordmann", organisation: "Skolen", basis: "Samtykke" };
    await log.append(newEvent("print", { record: "case-9", receiver }), false);
    await log.close();
    disk.interfere = () => Promise.resolve(undefined);
    const kept = disk.contents().get(`${folder}/pending.json`)?.toString() ?? "";
    expect(kept).toContain("case-9");
    expect(kept).not.toContain("Nordmann");
    await writeSession(disk, 1, { at: "2027-03-17T08:00:00Z" });
    const print = allEntries(disk).find(({ kind }) => kind === "print");
    expect(print).toMatchObject({ receiver, by: "", record: "case-9" });
    expect(print?.at).toContain("2027-03-16");
    expect(await pendingFor(disk, folder, audit.caseworker.id)).toEqual([]);
  });

  it("writes failed unlocks of anybody, but nobody else's other events", async () => {
    const disk = await emptyAudit();
    const [at, userId] = ["2027-03-15T10:00:00.000Z", audit.leader.id];
    await notePending(disk, folder, { ...newEvent("failedUnlock", { subject: userId }), at, userId });
    await notePending(disk, folder, { ...newEvent("open", { record: "case-1" }), at, userId });
    await writeSession(disk, 1);
    expect(allEntries(disk).map(({ kind, by }) => [kind, by])).toEqual([
      ["failedUnlock", userId],
      ["open", ""],
    ]);
    expect((await pendingFor(disk, folder, userId)).map(({ kind }) => kind)).toEqual(["open"]);
  });

  it("notes that the session before was not closed", async () => {
    const disk = await emptyAudit();
    const log = await openWriter(disk);
    await log.append(opening(1), true);
    await log.append(opening(2), true);
    await writeSession(disk, 1, { at: "2027-03-16T08:00:00Z" });
    expect(allEntries(disk).map(({ kind, details }) => [kind, details])).toEqual([
      ["open", ["plan"]],
      ["open", ["plan"]],
      ["unclosed", ["2"]],
      ["open", ["plan"]],
    ]);
  });

  it("goes on when the session before cannot be read, and says what it remembers of it", async () => {
    const disk = await emptyAudit();
    await writeSession(disk, 3);
    const [before] = logsOn(disk);
    disk.interfere = (operation, path) =>
      operation === "read" && path === before ? Promise.reject(fileError("EIO", path)) : Promise.resolve(undefined);
    await writeSession(disk, 1, { at: "2027-03-16T08:00:00Z" });
    expect((await verify(disk)).findings).toMatchObject([{ kind: "unreadable" }]);
    disk.interfere = () => Promise.resolve(undefined);
    await forgetLocal(disk);
    expect((await verify(disk)).findings).toEqual([]);
    disk.damage(before ?? "", (disk.contents().get(before ?? "") ?? Buffer.alloc(0)).subarray(0, -80));
    expect((await verify(disk)).findings).toMatchObject([{ kind: "cut" }]);
  });

  it("names its sessions in order although the clock goes back", async () => {
    const disk = await emptyAudit();
    const first = await writeSession(disk, 1, { at: "2029-01-01T00:00:00Z" });
    const second = await writeSession(disk, 1, { at: "2019-01-01T00:00:00Z" });
    expect((second[0]?.session ?? "") > (first[0]?.session ?? "")).toBe(true);
    expect(await verify(disk)).toMatchObject({ findings: [], remarks: [] });
  });

  it("leaves a file that somebody else has had, and says where it was", async () => {
    const disk = await emptyAudit();
    const log = await openWriter(disk);
    for (let number = 1; number <= 3; number++) await log.append(opening(number), true);
    const [path = ""] = logsOn(disk);
    const bytes = disk.contents().get(path) ?? Buffer.alloc(0);
    disk.damage(path, bytes.subarray(0, -40));
    await log.append(opening(4), true);
    await log.close();
    await forgetLocal(disk);
    expect(logsOn(disk)).toHaveLength(2);
    expect((await verify(disk)).findings).toMatchObject([{ kind: "cut", entry: 3 }]);
  });

  it("refuses an event it cannot hold, and goes on", async () => {
    const disk = await emptyAudit();
    const log = await openWriter(disk);
    await expect(log.append({ ...opening(1), text: "x".repeat(501) }, false)).rejects.toThrow();
    expect(await log.append(opening(2), true)).toMatchObject({ seq: 1 });
    await log.close();
    expect(allEntries(disk)).toHaveLength(1);
  });

  it("answers locked after it is closed", async () => {
    const log = await openWriter(await emptyAudit());
    await log.close();
    await expect(log.append(opening(1), false)).rejects.toEqual(new ExpectedError({ code: "locked" }));
  });
});
