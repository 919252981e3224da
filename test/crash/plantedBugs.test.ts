import { afterEach, describe, expect, it, vi } from "vitest";
import { codeOf, type FileFunctions } from "../../electron/vault/files.ts";
import type * as frame from "../../electron/vault/frame.ts";
import { failEveryOperation, faultViolations, noFaultCounts } from "./faultRuns.ts";
import { cutWhileSaving, noCounts, violations, type Disguise } from "./powerCuts.ts";
import { methodsOf, raceInMemory, stalledWriter } from "./races.ts";

const planted = vi.hoisted(() => ({ acceptTornFiles: false }));

vi.mock("../../electron/vault/frame.ts", async (original) => {
  const real = await original<typeof frame>();
  const openFrame: typeof frame.openFrame = (bytes, keys, context) => {
    const opened = real.openFrame(bytes, keys, context);
    if (opened !== "unreadable" || !planted.acceptTornFiles) return opened;
    const body = Buffer.from('{"data":{"step":0,"text":"torn"}}');
    return { body, salt: real.saltOf(bytes) ?? "", writerId: "", sealedTo: [] };
  };
  return { ...real, openFrame };
});

/** A bug of one file function. */
const bug =
  (change: (files: FileFunctions) => Partial<FileFunctions>): Disguise =>
  (files) => ({ ...methodsOf(files), ...change(files) });

const noFlush = bug(() => ({ flush: () => Promise.resolve() }));
const noFolderFlush = bug(() => ({ flushDirectory: () => Promise.resolve() }));
const failedFlushIgnored = bug((files) => ({ flush: (handle) => files.flush(handle).catch(() => undefined) }));
const shortWritesIgnored = bug((files) => ({
  write: async (handle, bytes, offset, length) => {
    await files.write(handle, bytes, offset, length);
    return length;
  },
}));
const slotsNotTakenExclusively = bug((files) => ({
  createExclusive: async (path) => {
    try {
      return await files.createExclusive(path);
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
      return files.openAppend(path);
    }
  },
}));
const noSecondLook = bug(() => ({ exists: () => Promise.resolve(false) }));

const cutPower = async (disguise: Disguise): Promise<number> => {
  const counts = noCounts();
  await cutWhileSaving("posix", { seed: 7, saves: 8, imagesPerOperation: 4, disguise }, counts);
  return violations(counts);
};
const injectFaults =
  (only: "flush" | "write") =>
  async (disguise: Disguise): Promise<number> => {
    const counts = noFaultCounts();
    await failEveryOperation("posix", { seed: 1, stride: 2, only, disguise }, counts);
    return faultViolations(counts);
  };
const race = async (disguise: Disguise): Promise<number> => {
  const counts = { updates: 0, lost: 0 };
  await raceInMemory({ seed: 3, writers: 3, updates: 10, disguise }, counts);
  return counts.lost;
};
const stall = async (disguise: Disguise): Promise<number> => {
  const counts = { updates: 0, lost: 0 };
  await stalledWriter(disguise, counts);
  return counts.lost;
};

const honestly: Disguise = (files) => files;

afterEach(() => {
  planted.acceptTornFiles = false;
});

/** On a busy machine; a quiet one needs a tenth. */
vi.setConfig({ testTimeout: 900_000 });

describe("planted bugs", () => {
  it.each([
    ["files are not flushed", noFlush, cutPower],
    ["folders are not flushed", noFolderFlush, cutPower],
    ["failed flushes are ignored", failedFlushIgnored, injectFaults("flush")],
    ["short writes are ignored", shortWritesIgnored, injectFaults("write")],
    ["slots are not taken exclusively", slotsNotTakenExclusively, race],
    ["no second look before acknowledging", noSecondLook, stall],
  ])("are caught: %s", async (name, disguise, check) => {
    const [found, honest] = [await check(disguise), await check(honestly)];
    process.stdout.write(`planted bug "${name}": ${found} violations, ${honest} without it\n`);
    expect(found).toBeGreaterThan(0);
    expect(honest).toBe(0);
  });

  it("are caught: torn files are accepted", async () => {
    planted.acceptTornFiles = true;
    const found = await cutPower(honestly);
    process.stdout.write(`planted bug "torn files are accepted": ${found} violations\n`);
    expect(found).toBeGreaterThan(0);
  });
});
