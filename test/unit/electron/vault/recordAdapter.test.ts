import { Low } from "lowdb";
import { beforeEach, describe, expect, it } from "vitest";
import { openKeyring } from "../../../../electron/vault/keyring.ts";
import { LocalIndex } from "../../../../electron/vault/localIndex.ts";
import { readMembers } from "../../../../electron/vault/membersFiles.ts";
import { openDocument, RecordAdapter } from "../../../../electron/vault/recordAdapter.ts";
import type { RecordName } from "../../../../electron/vault/recordNames.ts";
import type { Session } from "../../../../electron/vault/session.ts";
import { readStoreFile } from "../../../../electron/vault/storeFile.ts";
import { readUserKeys } from "../../../../electron/vault/userKeys.ts";
import { fileError, type SimulatedDisk } from "../../../crash/simulatedDisk.ts";
import { cheapDerive, makeEmptyStore, passphrase, placeOn, shapes } from "../../../crash/simulatedStore.ts";

const record: RecordName = { kind: "case", id: "a1" };
let session: Session;
let disk: SimulatedDisk;
beforeEach(async () => {
  const made = await makeEmptyStore("posix");
  disk = made.disk;
  const { userId } = made;
  const store = await readStoreFile(disk, "/store");
  const directory = await readMembers(disk, "/store", store);
  const sealPublic = directory.current.members[0]?.sealPublic ?? null;
  const user = { storeId: store.storeId, userId, sealPublic, passphrase };
  const secrets = await readUserKeys(disk, cheapDerive, "/store", user);
  const keyring = await openKeyring(placeOn(disk), directory, userId, secrets);
  const index = await LocalIndex.load(disk, "/index", keyring.ownSecret);
  const log = { append: () => Promise.resolve({ session: "", seq: 0 }), close: () => Promise.resolve() };
  const rest = { storeId: store.storeId, device: "0".repeat(16), log, readOnly: false, older: false };
  session = { place: placeOn(disk), shapes, keyring, index, refused: new Map(), ...rest };
});

describe("recordAdapter", () => {
  it("is what lowdb needs: read, change, write, read", async () => {
    const { document } = openDocument(session, record);
    await document.read();
    expect(document.data).toBeNull();
    document.data = { step: 1, text: "first" };
    await document.write();
    await document.update((data) => Object.assign(data as object, { step: 2 }));

    const adapter = new RecordAdapter(session, record);
    const again = new Low(adapter, null);
    await again.read();
    expect(again.data).toEqual({ step: 2, text: "first" });
    expect(adapter).toMatchObject({ revision: 2, recovered: false });
  });

  it("refuses to write over what was read by another document in between", async () => {
    const { document } = openDocument(session, record);
    document.data = { step: 1, text: "" };
    await document.write();
    const other = openDocument(session, record).document;
    await other.read();
    await other.write();
    await expect(document.write()).rejects.toThrow("conflict");
  });

  it("throws rather than let lowdb start with an empty record", async () => {
    const { document } = openDocument(session, record);
    document.data = { step: 1, text: "" };
    await document.write();
    const { files } = session.place;
    for (const name of await files.readDirectory("/store/docs/0")) await files.remove(`/store/docs/0/${name}`);
    for (const shard of "123456789abcdef") {
      for (const name of await files.readDirectory(`/store/docs/${shard}`)) {
        await files.remove(`/store/docs/${shard}/${name}`);
      }
    }
    await expect(openDocument(session, record).document.read()).rejects.toThrow("recordDamaged");
  });

  it.each([
    [1, { revision: 2, recovered: false }],
    [Infinity, { revision: 1, recovered: true }],
  ])(
    "never shows an older revision without a word when the newest is listed and not there %d times",
    async (times, shown) => {
      const { document } = openDocument(session, record);
      document.data = { step: 1, text: "" };
      await document.write();
      await document.update((data) => Object.assign(data as object, { step: 2 }));
      session.index.delete(record);
      let missing = times;
      disk.interfere = (operation, path) =>
        operation === "read" && path.endsWith(".00000002.rec") && missing-- > 0
          ? Promise.reject(fileError("ENOENT", path))
          : Promise.resolve(undefined);
      const adapter = new RecordAdapter(session, record);
      await new Low(adapter, null).read();
      expect(adapter).toMatchObject(shown);
    },
  );
});
