import { beforeEach, describe, expect, it } from "vitest";
import { dropDraft, keepDraft, keepWhile, readDraft } from "../../../../electron/vault/drafts.ts";
import type { Session } from "../../../../electron/vault/session.ts";
import { unlockStore, type Vault } from "../../../../electron/vault/vault.ts";
import { fileError, randomFrom, type SimulatedDisk } from "../../../crash/simulatedDisk.ts";
import { makeEmptyStore, passphrase, placeOn, shapes } from "../../../crash/simulatedStore.ts";

const record = { kind: "case", id: "a1" } as const;
let disk: SimulatedDisk;
let userId = "";

beforeEach(async () => {
  ({ disk, userId } = await makeEmptyStore("posix"));
  const vault = await open();
  await vault.create("case", "a1", { step: 1, text: "lagret" });
  await vault.lock();
});

/** The store on one of two workstations. */
const open = (local = "/local", files: SimulatedDisk = disk): Promise<Vault> =>
  unlockStore({ ...placeOn(files), local }, shapes, { userId, passphrase });

const inside = <T>(vault: Vault, work: (session: Session) => Promise<T>): Promise<T> =>
  vault.work((session) => work(session));

const storeAway = (files: SimulatedDisk): void => {
  files.interfere = (_operation, path) =>
    path.startsWith("/store") ? Promise.reject(fileError("ENOENT", path)) : Promise.resolve(undefined);
};
const storeBack = (files: SimulatedDisk): void => {
  files.interfere = () => Promise.resolve(undefined);
};

const draftFile = (): string => [...disk.contents().keys()].find((path) => path.endsWith(".draft")) ?? "";

describe("what could not be saved", () => {
  it("is kept on the workstation, offered when the record is opened, and dropped by the next good save", async () => {
    const vault = await open();
    storeAway(disk);
    await expect(vault.save("case", "a1", 1, { step: 2, text: "utkast" })).rejects.toThrow();
    storeBack(disk);
    await vault.lock();
    const again = await open();
    const { draft, revision } = await again.open("case", "a1");
    expect(draft).toEqual({
      base: 1,
      at: "2027-03-15T12:00:00.000Z",
      data: { step: 2, text: "utkast" },
      baseData: { step: 1, text: "lagret" },
    });
    await again.save("case", "a1", revision, { step: 2, text: "utkast" });
    expect((await again.open("case", "a1")).draft).toBeNull();
    expect(draftFile()).toBe("");
  });

  it("is kept already while a share hangs, and gone when the save comes through after all", async () => {
    const vault = await open();
    const draft = { base: 1, data: { step: 2, text: "utkast" } };
    const hanging = Promise.withResolvers<string>();
    await inside(vault, async (session) => {
      const saving = keepWhile(session, record, draft, () => hanging.promise, 1);
      while ((await readDraft(session, record)) === null) await new Promise((resolve) => setImmediate(resolve));
      hanging.resolve("lagret");
      expect(await saving).toBe("lagret");
      await dropDraft(session, record);
      expect(await keepWhile(session, record, draft, () => Promise.resolve("straks"))).toBe("straks");
      expect(await readDraft(session, record)).toBeNull();
    });
  });

  it("comes with what it was written on, also when another workstation has saved since", async () => {
    const vault = await open();
    storeAway(disk);
    await vault.save("case", "a1", 1, { step: 2, text: "mitt" }).catch(() => undefined);
    storeBack(disk);
    const there = await open("/annen");
    await there.save("case", "a1", 1, { step: 3, text: "deres" });
    const opened = await vault.open("case", "a1");
    expect(opened).toMatchObject({ revision: 2, data: { text: "deres" } });
    expect(opened.draft).toMatchObject({ base: 1, data: { text: "mitt" }, baseData: { text: "lagret" } });
    expect((await there.open("case", "a1")).draft).toBeNull();
  });

  it("has no ground to stand on when that revision is gone", async () => {
    const vault = await open();
    await inside(vault, (session) => keepDraft(session, record, { base: 7, at: "x", data: { step: 2, text: "t" } }));
    expect((await vault.open("case", "a1")).draft).toMatchObject({ base: 7, baseData: null });
  });

  it("cannot be read in the file, and opens for no other record and after no change", async () => {
    const vault = await open();
    const draft = { base: 1, at: "x", data: { step: 2, text: "hemmelig" } };
    await inside(vault, (session) => keepDraft(session, record, draft));
    const path = draftFile();
    const bytes = disk.contents().get(path) ?? Buffer.alloc(0);
    expect(path).toBe(`/local/${vault.storeId}/${userId}/drafts/case-a1.draft`);
    expect(bytes.includes("hemmelig")).toBe(false);
    disk.damage(path.replace("case-a1", "case-b2"), bytes);
    expect(await inside(vault, (session) => readDraft(session, { kind: "case", id: "b2" }))).toBeNull();
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      disk.damage(path, changed);
      expect(await inside(vault, (session) => readDraft(session, record))).toBeNull();
    }
    expect((await vault.open("case", "a1")).data).toEqual({ step: 1, text: "lagret" });
  });

  it("is not offered when it has no shape this program knows", async () => {
    const vault = await open();
    await inside(vault, (session) => keepDraft(session, record, { base: 1, at: "x", data: "ikke en sak" }));
    expect((await vault.open("case", "a1")).draft).toBeNull();
  });

  it("stops nothing when this workstation's disk refuses too", async () => {
    const vault = await open();
    disk.interfere = (_operation, path) =>
      path.endsWith("drafts") || path.includes(".draft")
        ? Promise.reject(fileError("ENOSPC", path))
        : Promise.resolve(undefined);
    const draft = { base: 1, at: "x", data: { step: 2, text: "t" } };
    await inside(vault, (session) => keepDraft(session, record, draft));
    await inside(vault, (session) => dropDraft(session, record));
    expect(await inside(vault, (session) => readDraft(session, record))).toBeNull();
  });
});

it.each(["posix", "ntfs"] as const)(
  "a power cut while one is replaced leaves the old or the new one (%s)",
  async (model) => {
    const made = await makeEmptyStore(model);
    [disk, userId] = [made.disk, made.userId];
    const first = await open();
    await first.create("case", "a1", { step: 1, text: "lagret" });
    const draftOf = (text: string) => ({ base: 1, at: "x", data: { step: 2, text } });
    await inside(first, (session) => keepDraft(session, record, draftOf("eldre")));
    await first.lock();
    disk.settle();
    let seen = 0;
    for (let cut = 0; ; cut++) {
      const copy = disk.copy();
      const vault = await open("/local", copy);
      copy.settle();
      let operations = 0;
      copy.interfere = (operation, path) =>
        path.includes("draft") && operations++ >= cut
          ? Promise.reject(fileError("EIO", `${operation} after the cut`))
          : Promise.resolve(undefined);
      await inside(vault, (session) => keepDraft(session, record, draftOf("nyere")));
      const isWhole = operations < cut;
      for (let image = 0; image < 12; image++) {
        const left = copy.afterPowerCut(randomFrom(cut * 100 + image));
        const after = await open("/local", left);
        const { draft } = await after.open("case", "a1");
        const text = (draft?.data as { text?: string } | undefined)?.text;
        // Windows makes a new name last with the next flush only; then the text is tried again every five seconds.
        expect(isWhole && model === "posix" ? ["nyere"] : ["eldre", "nyere"]).toContain(text);
        if (text === "nyere") seen++;
      }
      if (isWhole) break;
    }
    expect(seen).toBeGreaterThan(0);
  },
);
