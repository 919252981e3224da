import { beforeEach, describe, expect, it } from "vitest";
import { accessLogHandlers } from "../../../../electron/accessLog/handlers.ts";
import { readRows } from "../../../../electron/accessLog/readRows.ts";
import type { Session } from "../../../../electron/store/session.ts";
import { recordShapes } from "../../../../electron/store/shapes.ts";
import { userHandlers } from "../../../../electron/user/handlers.ts";
import { unlockStore, type Vault } from "../../../../electron/vault/vault.ts";
import { newEvent } from "../../../../shared/accessLog/newEvent.ts";
import type { LogFilter } from "../../../../shared/accessLog/schema.ts";
import { fileError, type SimulatedDisk } from "../../../crash/simulatedDisk.ts";
import { makeEmptyStore, passphrase, placeOn } from "../../../crash/simulatedStore.ts";
import { makeCase, makePerson } from "../../../fixtures/makeCase.ts";

const shapes = recordShapes(() => "2027-04-15");
const code = (name: string): object => ({ appError: { code: name } });
const everything: LogFilter = { caseId: "", userId: "", from: "", to: "" };

let disk: SimulatedDisk;
let leaderId: string;
let clock: Date;
const place = () => ({ ...placeOn(disk), now: () => clock });
const unlock = (userId = leaderId, words = passphrase): Promise<Vault> =>
  unlockStore(place(), shapes, { userId, passphrase: words });
const at = (text: string): void => {
  clock = new Date(text);
};
const sessionOf = (vault: Vault): Session => ({ stage: { kind: "open", place: place(), vault } });
const handlersOf = (vault: Vault) => accessLogHandlers({ session: sessionOf(vault), tell: () => undefined });

async function kinds(vault: Vault, filter: Partial<LogFilter> = {}): Promise<string[]> {
  const { rows } = await handlersOf(vault).readLog({ ...everything, ...filter });
  return rows.map(({ kind, record }) => [kind, record].filter(Boolean).join(" "));
}

/** A month after the store was made: names of sessions follow the clock, and never go back. */
beforeEach(async () => {
  at("2027-04-15T09:00:00Z");
  ({ disk, userId: leaderId } = await makeEmptyStore("posix"));
});

describe("readLog", () => {
  it("gives rows with names, role and case number, the newest first, and its own reading", async () => {
    const vault = await unlock();
    at("2027-04-15T09:01:00Z");
    await vault.create("case", "a1", makeCase({ id: "a1", number: "2027-014" }));
    at("2027-04-15T09:02:00Z");
    const { rows, more } = await handlersOf(vault).readLog(everything);
    expect(more).toBe(false);
    expect(rows.slice(0, 3).map(({ kind }) => kind)).toEqual(["readLog", "create", "unlock"]);
    expect(rows[1]).toMatchObject({
      record: "case-a1",
      revision: 1,
      caseNumber: "2027-014",
      userId: leaderId,
      userName: "Kari",
      role: "leader",
      completed: true,
    });
    expect(rows[1]?.at).toMatch(/^2027-04-15T\d\d:01:00\.000[+-]/);
    expect(rows[1]?.workstation).not.toBe("");
  });

  it("shows one case, one user, some days", async () => {
    const vault = await unlock();
    for (const id of ["a1", "b2"]) await vault.create("case", id, makeCase({ id, number: `2027-00${id.slice(1)}` }));
    expect(await kinds(vault, { caseId: "a1" })).toEqual(["readLog case-a1", "create case-a1"]);
    expect(await kinds(vault, { userId: "f".repeat(32) })).toEqual([]);
    at("2027-04-16T09:00:00Z");
    await vault.log(newEvent("open", { record: "case-a1" }));
    expect(await kinds(vault, { from: "2027-04-17", to: "2027-04-18" })).toEqual([]);
    expect(await kinds(vault, { from: "2027-04-16", to: "2027-04-16", caseId: "a1" })).toEqual([
      "readLog case-a1",
      "open case-a1",
    ]);
  });

  it("stops at five hundred and says that there is more, also across sessions, with the newest in order", async () => {
    for (const day of ["13", "14"]) {
      at(`2027-04-${day}T09:00:00Z`);
      const vault = await unlock();
      for (let number = 0; number < 300; number++) {
        await vault.log(newEvent("open", { record: `case-${day}-${String(number)}` }));
      }
      await vault.lock();
    }
    at("2027-04-20T09:00:00Z");
    const vault = await unlock();
    const { rows, more } = await handlersOf(vault).readLog(everything);
    expect(more).toBe(true);
    expect(rows).toHaveLength(500);
    const times = rows.map((row) => Date.parse(row.at));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(rows.filter(({ record }) => record.startsWith("case-14"))).toHaveLength(300);
    const files = [...disk.contents().keys()].filter((path) => path.includes("/audit/"));
    const read = new Set<string>();
    disk.interfere = (operation, path) => {
      if (operation === "read" && path.includes("/audit/")) read.add(path);
      return Promise.resolve(undefined);
    };
    await handlersOf(vault).readLog({ ...everything, from: "2027-04-20" });
    expect(read.size).toBeLessThan(files.length);
  });

  it("marks a save whose revision never came", async () => {
    const vault = await unlock();
    await vault.create("case", "a1", makeCase({ id: "a1" }));
    disk.interfere = (operation, path) =>
      operation === "createExclusive" && path.includes("/docs/")
        ? Promise.reject(fileError("ENOSPC", path))
        : Promise.resolve(undefined);
    await expect(vault.save("case", "a1", 1, makeCase({ id: "a1", closedReason: "x" }))).rejects.toMatchObject(
      code("diskFull"),
    );
    disk.interfere = () => Promise.resolve(undefined);
    const { rows } = await handlersOf(vault).readLog({ ...everything, caseId: "a1" });
    expect(rows.map(({ kind, completed }) => [kind, completed])).toEqual([
      ["readLog", true],
      ["change", false],
      ["create", true],
    ]);
  });

  it("is for leaders only, by the keys themselves", async () => {
    const leader = await unlock();
    await leader.create("coordinators", "main", { schema: 3, coordinators: [], courses: [], conflicts: [] });
    const users = userHandlers({
      session: sessionOf(leader),
      printSlip: () => Promise.resolve(true),
      afterChange: () => undefined,
      now: () => clock,
    });
    const choice = { name: "Ola", role: "caseworker", coordinatorId: "", until: "", cases: [] } as const;
    const { id, oneTime } = await users.addUser({ ...choice, cases: [] });
    await leader.lock();
    const vault = await unlock(id, oneTime);
    const { signal } = new AbortController();
    await expect(vault.work((open) => readRows(open, everything, 10, signal))).rejects.toMatchObject(
      code("notAllowed"),
    );
    await expect(handlersOf(vault).verifyLog(undefined)).rejects.toMatchObject(code("notAllowed"));
  });

  it("passes over a log that cannot be read, which is the verification's to tell", async () => {
    const first = await unlock();
    await first.lock();
    const [path = ""] = [...disk.contents().keys()].filter((name) => name.includes("/audit/"));
    disk.damage(path, Buffer.from("rubbish"));
    expect(await kinds(await unlock())).toContain("unlock");
  });

  it("ends when the store is locked", async () => {
    const vault = await unlock();
    const stop = new AbortController();
    stop.abort();
    await expect(vault.work((open) => readRows(open, everything, 10, stop.signal))).rejects.toMatchObject(
      code("locked"),
    );
  });
});

describe("readUnusual and noteSearch", () => {
  it("tells of the own name and of closed cases", async () => {
    const vault = await unlock();
    const person = makePerson({ name: "Kari" });
    await vault.create("case", "a1", makeCase({ id: "a1", number: "2027-001", person, closedOn: "2027-03-01" }));
    await vault.log(newEvent("open", { record: "case-a1" }));
    await handlersOf(vault).noteSearch({ text: "  kari " });
    await handlersOf(vault).noteSearch({ text: "   " });
    const found = await handlersOf(vault).readUnusual({ ...everything, from: "2027-04-15" });
    expect(found.map(({ kind, count, caseNumbers }) => [kind, count, caseNumbers])).toEqual([
      ["ownName", 2, ["2027-001"]],
      ["closedCases", 1, ["2027-001"]],
    ]);
    expect(await kinds(vault)).toContain("search");
  });

  it("compares with the ninety days before, but tells only of the days asked for", async () => {
    at("2027-04-10T09:00:00Z");
    const weekend = await unlock();
    await weekend.log(newEvent("open", { record: "case-a1" }));
    await weekend.lock();
    at("2027-04-15T09:00:00Z");
    const vault = await unlock();
    expect(await handlersOf(vault).readUnusual({ ...everything, from: "2027-04-15" })).toEqual([]);
    const found = await handlersOf(vault).readUnusual({ ...everything, from: "2027-04-10" });
    expect(found.map(({ kind, day }) => [kind, day])).toEqual([["night", "2027-04-10"]]);
  });
});
