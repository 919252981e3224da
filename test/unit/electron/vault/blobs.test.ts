import { describe, expect, it } from "vitest";
import { blobPath, checkBlob, listBlobs, putBlob, readBlob, removeBlob } from "../../../../electron/vault/blobs.ts";
import { fileError, SimulatedDisk } from "../../../crash/simulatedDisk.ts";

const bytes = Buffer.from("Epikrise, oppdiktet. ".repeat(50));

async function store(model: "posix" | "ntfs" = "posix") {
  const disk = new SimulatedDisk(model);
  await disk.mkdir("/store");
  disk.settle();
  const on = (files: SimulatedDisk) => ({
    place: {
      root: "/store",
      local: "/local",
      files,
      derive: () => Promise.resolve(Buffer.alloc(32)),
      now: () => new Date(0),
    },
  });
  return { disk, on, session: on(disk) };
}

const pathOf = (blobId: string): string => `/store/${blobPath(blobId)}`;

describe("blobs", () => {
  it("gives back what was put in, also nothing at all", async () => {
    const { session } = await store();
    for (const content of [bytes, Buffer.alloc(0)]) {
      const { blobId, blobKey } = await putBlob(session, content);
      expect(await readBlob(session, blobId, blobKey)).toEqual(content);
      expect(await checkBlob(session, { blobId, blobKey })).toBe("whole");
    }
    expect(await listBlobs(session.place)).toHaveLength(2);
  });

  it("shows nothing of its content, and no two files of the same content are alike", async () => {
    const { disk, session } = await store();
    const [one, other] = [await putBlob(session, bytes), await putBlob(session, bytes)];
    const [first, second] = [await disk.read(pathOf(one.blobId)), await disk.read(pathOf(other.blobId))];
    expect(first.includes("Epikrise")).toBe(false);
    expect(first.subarray(5).equals(second.subarray(5))).toBe(false);
  });

  it("refuses every changed, cut, extended or exchanged file", async () => {
    const { disk, session } = await store();
    const blob = await putBlob(session, Buffer.from("kort tekst"));
    const whole = await disk.read(pathOf(blob.blobId));
    const changed = Array.from(whole.keys(), (at) => {
      const copy = Buffer.from(whole);
      copy[at] = (copy[at] ?? 0) ^ (1 << (at % 8));
      return copy;
    });
    const cut = Array.from(whole.keys(), (length) => whole.subarray(0, length));
    const other = await putBlob(session, Buffer.from("en annen tekst"));
    const exchanged = await disk.read(pathOf(other.blobId));
    for (const bad of [...changed, ...cut, Buffer.concat([whole, Buffer.from("\0")]), exchanged]) {
      disk.damage(pathOf(blob.blobId), bad);
      expect(await checkBlob(session, blob)).toBe("damaged");
    }
    await expect(readBlob(session, blob.blobId, blob.blobKey)).rejects.toMatchObject({
      appError: { code: "fileUnreadable" },
    });
  });

  it("does not open with another blob's key", async () => {
    const { session } = await store();
    const [one, other] = [await putBlob(session, bytes), await putBlob(session, bytes)];
    expect(await checkBlob(session, { blobId: one.blobId, blobKey: other.blobKey })).toBe("damaged");
  });

  it("tells a file that is gone from a folder that is away", async () => {
    const { disk, session } = await store();
    const blob = await putBlob(session, bytes);
    disk.interfere = () => Promise.reject(fileError("ETIMEDOUT", "share"));
    await expect(readBlob(session, blob.blobId, blob.blobKey)).rejects.toMatchObject({ code: "ETIMEDOUT" });
    disk.interfere = () => Promise.resolve(undefined);
    await removeBlob(session.place, blob.blobId);
    await removeBlob(session.place, blob.blobId);
    expect(await checkBlob(session, blob)).toBe("absent");
    expect(await listBlobs(session.place)).toEqual([]);
  });

  it.each(["posix", "ntfs"] as const)("survives every power cut once it is put (%s)", async (model) => {
    const { disk, on, session } = await store(model);
    const blob = await putBlob(session, bytes);
    for (let n = 0; n < 100; n++) {
      const left = on(disk.afterPowerCut(Math.random));
      expect(await readBlob(left, blob.blobId, blob.blobKey)).toEqual(bytes);
    }
  });
});
