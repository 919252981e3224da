import { describe, expect, it } from "vitest";
import { signMembers } from "../../../../electron/vault/members.ts";
import { readMembers, writeMembers } from "../../../../electron/vault/membersFiles.ts";
import { nextAfter } from "../../../../electron/vault/nextMembers.ts";
import { readStoreFile } from "../../../../electron/vault/storeFile.ts";
import { readUserKeys } from "../../../../electron/vault/userKeys.ts";
import { describeStore } from "../../../../electron/vault/vault.ts";
import { cheapDerive, makeEmptyStore, passphrase, placeOn, unlock } from "../../../crash/simulatedStore.ts";

/** A store whose leader has added a second revision of the members list with new group keys. */
async function withSecondRevision(): Promise<Awaited<ReturnType<typeof makeEmptyStore>>> {
  const made = await makeEmptyStore("posix");
  const store = await readStoreFile(made.disk, "/store");
  const directory = await readMembers(made.disk, "/store", store);
  const sealPublic = directory.current.members[0]?.sealPublic ?? null;
  const user = { storeId: store.storeId, userId: made.userId, sealPublic, passphrase };
  const secrets = await readUserKeys(made.disk, cheapDerive, "/store", user);
  const second = signMembers({ ...nextAfter(directory), signedBy: made.userId }, secrets.sign);
  await writeMembers(made.disk, "/store", 2, second);
  return made;
}

describe("membersFiles", () => {
  it("follows the chain to its newest revision", async () => {
    const { disk } = await withSecondRevision();
    const directory = await readMembers(disk, "/store", await readStoreFile(disk, "/store"));
    expect(directory.current.rev).toBe(2);
    expect(directory.epochs).toHaveLength(3);
    expect(directory.refused).toEqual([]);
  });

  it("stands on the revision before a torn one, and tells", async () => {
    const { disk, userId } = await makeEmptyStore("posix");
    await writeMembers(disk, "/store", 2, Buffer.from('{"format":1,'));
    const vault = await unlock(disk, userId);
    expect(vault.problems).toEqual([{ kind: "damaged", what: "members/m.00000002.json" }]);
  });

  it("says that the store is older when its members went back to a list this workstation has seen", async () => {
    const { disk, userId } = await withSecondRevision();
    await unlock(disk, userId);
    await disk.remove("/store/members/m.00000002.json");
    const vault = await unlock(disk, userId);
    expect(vault.problems).toContainEqual({ kind: "olderStore", what: "members" });
    await expect(vault.create("case", "a1", { step: 1, text: "" })).rejects.toThrow("storeOlder");
    await vault.lock();
    expect((await unlock(disk, userId)).problems).toContainEqual({ kind: "olderStore", what: "members" });
  });

  it("takes a leader's word that an older store is a restored one", async () => {
    const { disk, userId } = await withSecondRevision();
    await unlock(disk, userId);
    await disk.remove("/store/members/m.00000002.json");
    const vault = await unlock(disk, userId);
    await vault.acceptOlder();
    expect(vault.problems).toEqual([]);
    await vault.create("case", "a1", { step: 1, text: "" });
    await vault.lock();
    expect((await unlock(disk, userId)).problems).toEqual([]);
  });

  it("refuses another store put in the place of a known one", async () => {
    const [known, other] = [await makeEmptyStore("posix"), await makeEmptyStore("posix")];
    const { storeId } = await describeStore(placeOn(other.disk));
    const anchor = [...known.disk.contents()].find(([path]) => path.endsWith("anchor.json"))?.[1];
    const planted = Buffer.from(
      (anchor ?? "").toString().replace(/^\{"storeId":"[0-9a-f]+"/, `{"storeId":"${storeId}"`),
    );
    other.disk.damage(`/local/${storeId}/anchor.json`, planted);
    await expect(unlock(other.disk, other.userId)).rejects.toMatchObject({ appError: { code: "storeDamaged" } });
  });
});
