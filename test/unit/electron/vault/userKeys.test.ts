import { describe, expect, it } from "vitest";
import { standardCost, type DeriveCost } from "../../../../electron/vault/deriveKey.ts";
import { random, sealKeyPair } from "../../../../electron/vault/primitives.ts";
import { keyRevisions, readUserKeys, removeKeysBelow, writeUserKeys } from "../../../../electron/vault/userKeys.ts";
import { SimulatedDisk } from "../../../crash/simulatedDisk.ts";
import { cheapDerive } from "../../../crash/simulatedStore.ts";

const hexId = (): string => random(16).toString("hex");
const [storeId, userId] = [hexId(), hexId()];
const secrets = { seal: random(32), sign: random(32), former: [random(32)] };
const sealPublic = sealKeyPair(secrets.seal).public.toString("hex");
const user = {
  storeId,
  userId,
  sealPublic,
  rev: 1,
  passphrase: "fire hester spiser gras",
  once: false,
  cost: standardCost,
};
const path = `/s/users/${userId}.00000001.key`;

async function written(): Promise<SimulatedDisk> {
  const disk = new SimulatedDisk("posix");
  await disk.mkdir("/s/users");
  await writeUserKeys(disk, cheapDerive, "/s", user, secrets);
  return disk;
}
const read = (
  disk: SimulatedDisk,
  as: Partial<Omit<typeof user, "sealPublic"> & { sealPublic: string | null }> = {},
): Promise<unknown> => readUserKeys(disk, cheapDerive, "/s", { ...user, ...as });
const edited = async (from: string, to: string): Promise<SimulatedDisk> => {
  const disk = await written();
  const text = (await disk.read(path)).toString();
  expect(text).toContain(from);
  disk.damage(path, Buffer.from(text.replace(from, to)));
  return disk;
};

describe("userKeys", () => {
  it("opens with the passphrase", async () => {
    expect(await read(await written())).toEqual(secrets);
  });

  it("answers a wrong passphrase and an unknown user alike, after the same work", async () => {
    const disk = await written();
    let derived = 0;
    const counting: typeof cheapDerive = (...all) => {
      derived++;
      return cheapDerive(...all);
    };
    for (const as of [
      { passphrase: "fire kyr spiser gras" },
      { sealPublic: null },
      { userId: hexId(), sealPublic: null },
    ]) {
      const reading = readUserKeys(disk, counting, "/s", { ...user, ...as });
      await expect(reading).rejects.toMatchObject({ appError: { code: "wrongPassphrase" } });
    }
    expect(derived).toBe(3);
  });

  it.each([
    ["memoryKiB", '"memoryKiB":65536', '"memoryKiB":4194304'],
    ["memoryKiB", '"memoryKiB":65536', '"memoryKiB":1024'],
    ["passes", '"passes":3', '"passes":1'],
    ["passes", '"passes":3', '"passes":1000'],
    ["kdf", '"argon2id"', '"md5"'],
    ["storeId", storeId, hexId()],
    ["key", sealPublic, random(32).toString("hex")],
  ])("refuses a key file with another %s before it does any work", async (_field, from, to) => {
    let derived = 0;
    const counting: typeof cheapDerive = (...all) => {
      derived++;
      return cheapDerive(...all);
    };
    const reading = readUserKeys(await edited(from, to), counting, "/s", user);
    await expect(reading).rejects.toMatchObject({ appError: { code: "storeDamaged" } });
    expect(derived).toBe(0);
  });

  it("refuses a changed cost within the bounds, which is sealed in", async () => {
    const disk = await edited('"passes":3', '"passes":4');
    await expect(read(disk)).rejects.toMatchObject({ appError: { code: "wrongPassphrase" } });
  });

  it("refuses to write a weak or impossible cost", async () => {
    const disk = await written();
    const costs: DeriveCost[] = [
      { memoryKiB: 1024, passes: 3 },
      { memoryKiB: 65_536, passes: 1 },
      { memoryKiB: 1 << 22, passes: 3 },
    ];
    for (const cost of costs) {
      await expect(writeUserKeys(disk, cheapDerive, "/s", { ...user, rev: 2, cost }, secrets)).rejects.toThrow();
    }
  });

  it("opens the revision that holds the key asked for, though a newer one holds another", async () => {
    const disk = await written();
    const newer = { seal: random(32), sign: random(32), former: [] };
    const newPublic = sealKeyPair(newer.seal).public.toString("hex");
    await writeUserKeys(disk, cheapDerive, "/s", { ...user, rev: 2, passphrase: "fem sauer under broen" }, newer);
    expect(await read(disk)).toEqual(secrets);
    expect(await read(disk, { sealPublic: newPublic, passphrase: "fem sauer under broen" })).toEqual(newer);
    const old = read(disk, { sealPublic: newPublic });
    await expect(old).rejects.toMatchObject({ appError: { code: "wrongPassphrase" } });
    expect(await keyRevisions(disk, "/s", userId)).toEqual([2, 1]);
  });

  it("takes a one-time passphrase as it is read off paper, and only that", async () => {
    const disk = await written();
    await writeUserKeys(disk, cheapDerive, "/s", { ...user, rev: 2, passphrase: "7KMX-2PQR", once: true }, secrets);
    expect(await read(disk, { passphrase: "7kmx 2pqr" })).toEqual(secrets);
    const wrong = read(disk, { passphrase: "7kmx 2pqs" });
    await expect(wrong).rejects.toMatchObject({ appError: { code: "wrongPassphrase" } });
  });

  it("removes what an old passphrase would open", async () => {
    const disk = await written();
    await writeUserKeys(disk, cheapDerive, "/s", { ...user, rev: 2, passphrase: "fem sauer under broen" }, secrets);
    await removeKeysBelow(disk, "/s", userId, 2);
    expect(await keyRevisions(disk, "/s", userId)).toEqual([2]);
  });

  it("falls back to the revision before a torn one", async () => {
    const disk = await written();
    disk.damage(`/s/users/${userId}.00000002.key`, Buffer.from("{"));
    expect(await read(disk)).toEqual(secrets);
  });
});
