import { chmodSync, chownSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { describeStore, unlockStore, type Vault } from "../../electron/vault/vault.ts";
import { makeRealStore, realPlace, type RealStore } from "./realStore.ts";
import { passphrase, shapes } from "./simulatedStore.ts";
import { smallDisk, type SmallDisk, type SmallDiskKind } from "./smallDisk.ts";
import { ExpectedError } from "../../shared/appError.ts";

const first = { step: 0, text: "first" };
const large = "x".repeat(60_000);

interface Working {
  store: RealStore;
  vault: Vault;
}

async function begin(parent?: string): Promise<Working> {
  const store = await makeRealStore({ a1: first }, parent);
  const vault = await store.unlock("first");
  onTestFinished(() => store.remove().catch(() => undefined));
  return { store, vault };
}

/** Only root can mount a disk, and not every machine knows every kind: such a test is shown as skipped. */
function mounted(kind: SmallDiskKind, skip: (note: string) => never, options?: string): SmallDisk {
  const disk = smallDisk(kind, options) ?? skip(`no ${kind} disk can be mounted here`);
  onTestFinished(() => disk.remove());
  return disk;
}

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof ExpectedError ? error.appError.code : String(error)),
  );

const save = async (vault: Vault, step: number, text: string): Promise<unknown> =>
  vault.save("case", "a1", vault.summaries("case").find(({ id }) => id === "a1")?.revision ?? 0, { step, text });

/** Saves; breaks the disk; is refused with the right words; and goes on where it was when the disk is back. */
async function refusedAndBack(
  { store, vault }: Working,
  { fail, mend, codes, text = "text" }: { fail: () => void; mend: () => void; codes: string[]; text?: string },
): Promise<void> {
  await save(vault, 1, "before");
  fail();
  try {
    expect(codes).toContain(await codeOf(save(vault, 2, text)));
    expect(codes).toContain(await codeOf(save(vault, 2, text)));
  } finally {
    mend();
  }
  const now = await vault.open("case", "a1");
  expect([1, 2]).toContain((now.data as { step: number }).step);
  await save(vault, 3, "after");
  await vault.lock();
  const fresh = await store.unlock("fresh");
  expect((await fresh.open("case", "a1")).data).toEqual({ step: 3, text: "after" });
  expect(fresh.problems.filter(({ kind }) => kind !== "damaged")).toEqual([]);
  await fresh.lock();
}

describe("a disk that is full", () => {
  it.for(["tmpfs", "ext4", "vfat"] as const)(
    "refuses a save, loses nothing and goes on (%s)",
    async (kind, { skip }) => {
      const disk = mounted(kind, skip);
      const working = await begin(disk.folder);
      await refusedAndBack(working, {
        fail: () => disk.fill(0),
        mend: () => disk.empty(),
        codes: ["diskFull"],
        text: large,
      });
    },
  );

  it.for(["tmpfs", "ext4"] as const)("takes the log of a save, but not the save (%s)", async (kind, { skip }) => {
    const disk = mounted(kind, skip);
    const working = await begin(disk.folder);
    await refusedAndBack(working, {
      fail: () => disk.fill(16 * 1024),
      mend: () => disk.empty(),
      codes: ["diskFull"],
      text: large,
    });
  });

  it("has room for bytes but for no more names", async ({ skip }) => {
    const disk = mounted("tmpfs", skip, ",nr_inodes=90");
    const working = await begin(disk.folder);
    const names: string[] = [];
    await refusedAndBack(working, {
      fail: () => {
        try {
          for (;;) {
            const name = join(disk.folder, `name${names.length}`);
            writeFileSync(name, "");
            names.push(name);
          }
        } catch {
          return;
        }
      },
      mend: () => names.forEach((name) => rmSync(name)),
      codes: ["diskFull"],
    });
  });

  it("does not stop saving when it is the workstation's own", async ({ skip }) => {
    const disk = mounted("tmpfs", skip);
    const { store } = await begin();
    const place = realPlace(store.root, join(disk.folder, "local"));
    const vault = await unlockStore(place, shapes, { userId: store.userId, passphrase });
    disk.fill(0);
    await save(vault, 1, large);
    await save(vault, 2, "full");
    await vault.lock();
    const again = await unlockStore(place, shapes, { userId: store.userId, passphrase });
    expect((await again.open("case", "a1")).data).toEqual({ step: 2, text: "full" });
    await again.lock();
  });
});

describe("a disk that becomes read-only", () => {
  it.for(["tmpfs", "ext4"] as const)("refuses a save, can be read, and goes on (%s)", async (kind, { skip }) => {
    const disk = mounted(kind, skip);
    const working = await begin(disk.folder);
    await refusedAndBack(working, {
      fail: () => disk.readOnly(true),
      mend: () => disk.readOnly(false),
      codes: ["readOnly"],
    });
  });

  it("opens for reading", async ({ skip }) => {
    const disk = mounted("ext4", skip);
    const { store, vault } = await begin(disk.folder);
    await vault.lock();
    disk.readOnly(true);
    const reading = await store.unlock("reading");
    expect((await reading.open("case", "a1")).data).toEqual(first);
    expect(await codeOf(save(reading, 1, "no"))).toBe("readOnly");
    await reading.lock();
    disk.readOnly(false);
  });
});

describe("a store that is away", () => {
  const gone = ["storeMissing", "folderUnavailable"];

  it("is missed, and found again where it was: a stick that is pulled out", async ({ skip }) => {
    const disk = mounted("ext4", skip);
    const working = await begin(disk.folder);
    const { root } = working.store;
    await refusedAndBack(working, {
      fail: () => {
        disk.pullOut();
        expect(readdirSync(disk.folder)).toEqual([]);
      },
      mend: () => disk.putBack(),
      codes: gone,
    });
    expect(readdirSync(root)).toContain("store.json");
  });

  it("is missed, and found again where it was: a folder somebody renamed", async () => {
    const working = await begin();
    const { root, unlock } = working.store;
    await refusedAndBack(working, {
      fail: () => renameSync(root, `${root} (gammel)`),
      mend: () => renameSync(`${root} (gammel)`, root),
      codes: gone,
    });
    renameSync(root, `${root} (gammel)`);
    expect(gone).toContain(await codeOf(unlock("another")));
    expect(gone).toContain(await codeOf(describeStore(realPlace(root, join(root, "../local")))));
    renameSync(`${root} (gammel)`, root);
    await (await unlock("another")).lock();
  });

  it("is told by a look for what others did", async () => {
    const { store, vault } = await begin();
    await vault.refresh();
    renameSync(store.root, `${store.root} (gammel)`);
    expect(gone).toContain(await codeOf(vault.refresh()));
    expect(gone).toContain(await codeOf(vault.open("case", "a1")));
    renameSync(`${store.root} (gammel)`, store.root);
    expect((await vault.open("case", "a1")).data).toEqual(first);
    await vault.lock();
  });

  it("is not taken for an empty one when its place is taken by an empty folder", async () => {
    const { store, vault } = await begin();
    await vault.lock();
    renameSync(store.root, `${store.root} (gammel)`);
    mkdirSync(store.root);
    expect(await codeOf(store.unlock("another"))).toBe("notAStore");
    rmSync(store.root, { recursive: true });
    renameSync(`${store.root} (gammel)`, store.root);
    await (await store.unlock("another")).lock();
  });
});

describe("a folder without permission", () => {
  /** Root may do everything, so the test works as nobody for a while. */
  function asSomebody(folder: string): void {
    if (process.getuid?.() !== 0 || !process.seteuid) return;
    const nobody = 65_534;
    for (const name of ["", ...readdirSync(folder, { recursive: true, encoding: "utf8" })]) {
      chownSync(join(folder, name), nobody, nobody);
    }
    chmodSync(folder, 0o755);
    process.seteuid(nobody);
    onTestFinished(() => process.seteuid?.(0));
  }

  it.each([
    ["docs", 0o555, ["readOnly"]],
    ["audit", 0o555, ["readOnly", "logUnwritable"]],
    ["docs", 0o000, ["readOnly", "folderUnavailable"]],
  ] as const)("to write %s (%o) refuses a save, loses nothing and goes on", async (name, mode, codes) => {
    const working = await begin();
    const { root } = working.store;
    asSomebody(join(root, ".."));
    const folders = [name, ...readdirSync(join(root, name)).map((inner) => join(name, inner))].map((one) =>
      join(root, one),
    );
    const logs = folders
      .filter((one) => one.includes("audit"))
      .flatMap((one) => readdirSync(one).map((log) => join(one, log)));
    const all = [...folders, ...logs];
    await refusedAndBack(working, {
      fail: () => all.toReversed().forEach((one) => chmodSync(one, mode)),
      mend: () => all.forEach((one) => chmodSync(one, 0o755)),
      codes: [...codes],
    });
  });
});
