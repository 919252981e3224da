import { describe, expect, it, vi } from "vitest";
import { startMaintenance } from "../../../../electron/maintenance/startMaintenance.ts";
import type { Session } from "../../../../electron/store/session.ts";
import { recordShapes } from "../../../../electron/store/shapes.ts";
import { putBlob, listBlobs } from "../../../../electron/vault/blobs.ts";
import { unlockStore } from "../../../../electron/vault/vault.ts";
import { makeCase, makeSettings } from "../../../fixtures/makeCase.ts";
import { makeEmptyStore, passphrase } from "../../../crash/simulatedStore.ts";
import { pathsBelow, slotsOn, wholePlace } from "../../../crash/wholeStore.ts";

const timing = { calmMs: 1, roundMs: 60_000 };
const blank = { id: "", name: "Epikrise", type: "pdf", size: 8, addedOn: "2027-03-15", addedBy: "Kari" } as const;

async function openStore() {
  const { disk, userId } = await makeEmptyStore("posix");
  const place = wholePlace(disk);
  const vault = await unlockStore(
    place,
    recordShapes(() => "2027-03-15"),
    { userId, passphrase },
  );
  const blob = await vault.work((open) => putBlob(open, Buffer.from("%PDF-1.7")));
  await vault.create("settings", "main", makeSettings());
  const record = makeCase({ id: "c1", number: "2027-014", attachments: [{ ...blank, id: "v1", ...blob }] });
  await vault.create("case", "c1", record);
  const session: Session = { stage: { kind: "open", place, vault } };
  const told: { done: number; total: number }[] = [];
  const maintenance = startMaintenance({
    session,
    tell: (_event, { done, total }) => told.push({ done, total }),
    resealing: () => ({ done: 1, total: 2 }),
    now: () => new Date("2027-03-15T12:00:00"),
    timing,
  });
  return { disk, vault, session, told, ...maintenance };
}

describe("startMaintenance", () => {
  it("tidies and checks by itself after a while, and tells how the store is", async () => {
    const { handlers, afterUnlock, afterLock, vault, told } = await openStore();
    expect(await handlers.getHealth(undefined)).toEqual({
      lastScrub: null,
      lastPrune: "",
      quarantined: 0,
      resealing: { done: 1, total: 2 },
    });
    afterUnlock(vault);
    await vi.waitFor(async () => expect((await handlers.getHealth(undefined)).lastScrub).not.toBeNull());
    const health = await handlers.getHealth(undefined);
    expect(health.lastPrune).toBe("2027-03-15T12:00:00.000Z");
    expect(health.lastScrub).toMatchObject({ damaged: [], strange: [], at: "2027-03-15T12:00:00.000Z" });
    expect(told.at(-1)).toEqual({ done: health.lastScrub?.files, total: health.lastScrub?.files });
    afterLock();
  });

  it("checks once for two who ask at once", async () => {
    const { handlers, disk } = await openStore();
    let reads = 0;
    disk.interfere = (operation, path) => {
      if (operation === "read" && path.includes("case-c1")) reads++;
      return Promise.resolve(undefined);
    };
    const [one, other] = await Promise.all([handlers.runScrub(undefined), handlers.runScrub(undefined)]);
    expect(one).toBe(other);
    expect(reads).toBe(1);
  });

  it("finds a damaged attachment by the key in its case", async () => {
    const { handlers, disk } = await openStore();
    const [path = ""] = pathsBelow(disk, "/store/blobs");
    disk.damage(path, Buffer.from("HELA"));
    const { damaged } = await handlers.runScrub(undefined);
    expect(damaged).toEqual([{ kind: "attachment", path: path.slice(7), record: "case-c1" }]);
    expect((await handlers.getHealth(undefined)).quarantined).toBe(1);
  });

  it("does nothing after the store was locked", async () => {
    const { afterUnlock, afterLock, vault, session, handlers, disk } = await openStore();
    afterUnlock(vault);
    afterLock();
    await vault.lock();
    session.stage = { kind: "none" };
    await expect(handlers.getHealth(undefined)).rejects.toMatchObject({ appError: { code: "locked" } });
    expect(pathsBelow(disk, "/store/locks")).toEqual([]);
  });
});

describe("eraseCase", () => {
  it("erases the case whose number was typed, with its attachment", async () => {
    const { handlers, vault, disk } = await openStore();
    await handlers.eraseCase({ id: "c1", number: " 2027–014 ", basis: "mistake", reason: "Feil person" });
    expect(vault.summaries("case")).toEqual([]);
    expect(slotsOn(disk, "case-c1")).toEqual([2]);
    expect(await vault.work((open) => listBlobs(open.place))).toEqual([]);
    await expect(
      handlers.eraseCase({ id: "c1", number: "2027-014", basis: "mistake", reason: "x" }),
    ).rejects.toMatchObject({
      appError: { code: "erased" },
    });
  });

  it.each([
    ["another number", { number: "2027-015", basis: "mistake", reason: "Feil person" }, "numberMismatch"],
    ["no number", { number: "", basis: "mistake", reason: "Feil person" }, "numberMismatch"],
    ["no reason", { number: "2027-014", basis: "mistake", reason: "  " }, "validation"],
    ["a case that is not archived", { number: "2027-014", basis: "retentionOver", reason: "Ferdig" }, "notArchived"],
  ] as const)("erases nothing for %s", async (_what, typed, code) => {
    const { handlers, disk } = await openStore();
    await expect(handlers.eraseCase({ id: "c1", ...typed })).rejects.toMatchObject({ appError: { code } });
    expect(slotsOn(disk, "case-c1")).toEqual([1]);
  });
});
