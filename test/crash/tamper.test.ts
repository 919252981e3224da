import { beforeAll, describe, expect, it, vi } from "vitest";
import { acceptedSilently, isLog, notices, storeToChange, swappedSilently } from "./changedStores.ts";
import { forgeMembers, forgeRevision } from "./forgeries.ts";
import { Report, say } from "./report.ts";
import { sealedFiles, type SealedFile } from "./sealedFiles.ts";
import { newPassphrase, recover } from "./simulatedStore.ts";
import { tamperWith } from "./tamper.ts";

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

describe("every type of file", () => {
  let all: SealedFile[] = [];
  beforeAll(async () => {
    all = await sealedFiles();
  });

  it("is refused by its reader, whichever bit was changed, cut or extended", async () => {
    const report = new Report();
    for (const file of all) await tamperWith(file, {}, report);
    say(`changed files, ${all.map(({ type }) => type).join(", ")}: ${report.line}`);
    expect(report.told).toEqual([]);
    expect(report.got("flips")).toBeGreaterThan(60_000);
  });
});

describe("changed files of a store", () => {
  it("are never accepted silently", async () => {
    const report = new Report();
    const made = await storeToChange();
    const isMet = (path: string): boolean =>
      path.startsWith("/store/") && !isLog(path) && !path.endsWith(".00000001.rec");
    await acceptedSilently(made, { isMet, stride: 5 }, report);
    say(`changed stores: ${report.line}`);
    expect(report.told).toEqual([]);
  });

  it("are never accepted silently after the recovery sheet was used", async () => {
    const report = new Report();
    const made = await storeToChange();
    const before = new Set(made.disk.contents().keys());
    await (await recover(made.disk, made)).lock();
    const isMet = (path: string): boolean => path.startsWith("/store/") && !isLog(path) && !before.has(path);
    expect([...made.disk.contents().keys()].filter(isMet)).toHaveLength(5);
    await acceptedSilently(made, { isMet, stride: 9, words: newPassphrase }, report);
    say(`changed stores after recovery: ${report.line}`);
    expect(report.told).toEqual([]);
  });

  it("are refused when they are another record's, an older revision's, another user's or another store's", async () => {
    const report = new Report();
    await swappedSilently(report);
    say(`swapped files: ${report.line}`);
    expect(report.told).toEqual([]);
    expect(report.got("swaps")).toBeGreaterThan(40);
  });

  it("are missed by a workstation that has seen them", async () => {
    const made = await storeToChange();
    for (const path of [...made.disk.contents().keys()].filter((one) => one.endsWith(".00000002.rec"))) {
      const disk = made.disk.copy();
      await disk.remove(path);
      expect(await notices(made, disk), path).toBe(true);
    }
  });
});

describe("what nobody may write", () => {
  it.each(["a coordinator who calls herself a leader", "somebody with keys of his own", "a leader who was removed"])(
    "is not part of the members: %s",
    async (who) => {
      expect(await forgeMembers(who)).toEqual({
        told: true,
        roles: ["leader", "caseworker", "caseworker", "coordinator"],
      });
    },
  );

  it.each(["a reader", "a stranger", "a coordinator, in a register"])("is no revision: %s", async (who) => {
    expect(await forgeRevision(who)).toBe("what the leader wrote");
  });
});
