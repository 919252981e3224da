import { describe, expect, it } from "vitest";
import {
  bytesOfList,
  isSafePath,
  isWholeList,
  listFrom,
  type BackupList,
} from "../../../../electron/backup/backupList.ts";
import { sha256 } from "../../../../electron/vault/primitives.ts";

const list: BackupList = {
  format: 1,
  storeId: "0123456789abcdef".repeat(2),
  device: "0123456789abcdef",
  practice: false,
  madeAt: "2026-11-22T10:42:00.000Z",
  files: [
    { path: "docs/a/case-1f.00000003.rec", size: 1234, sha256: "ab".repeat(32) },
    { path: "store.json", size: 120, sha256: "cd".repeat(32) },
  ],
};

describe("the list of a backup", () => {
  it("is read as it was written", () => {
    const bytes = bytesOfList(list);
    expect(listFrom(bytes)).toEqual(list);
    expect(JSON.parse(bytes.toString())).toMatchObject({ format: 1, files: [{ size: 1234 }, { size: 120 }] });
  });

  it("says by itself that it is whole: the hash of everything before it", () => {
    const text = bytesOfList(list).toString();
    const [before = "", check = ""] = text.split(',"check":"');
    expect(check).toBe(`${sha256(before).toString("hex")}"}`);
  });

  it("is none when a byte is changed, lost or added", () => {
    const bytes = bytesOfList(list);
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(listFrom(changed)).toBeNull();
      expect(isWholeList(bytes.subarray(0, at))).toBe(false);
    }
    expect(listFrom(Buffer.concat([bytes, Buffer.from(" ")]))).toBeNull();
    expect(listFrom(Buffer.alloc(0))).toBeNull();
  });

  /** As somebody with bad intentions would make one: the hash is no secret. */
  const forged = (change: object): Buffer => {
    const content = Buffer.from(JSON.stringify({ ...list, ...change })).subarray(0, -1);
    return Buffer.concat([content, Buffer.from(`,"check":"${sha256(content).toString("hex")}"}`)]);
  };

  it("of a newer program is told apart from a damaged one", () => {
    expect(() => listFrom(forged({ format: 2, something: "new" }))).toThrow("storeNewer");
    expect(listFrom(forged({ storeId: "no" }))).toBeNull();
  });

  it("never names a place outside the folder it is restored to", () => {
    const file = { size: 1, sha256: "ab".repeat(32) };
    expect(listFrom(forged({ files: [{ path: "../../.ssh/authorized_keys", ...file }] }))).toBeNull();
    expect(listFrom(forged({ files: [{ path: "docs/a/x.rec", ...file }] }))).not.toBeNull();
  });

  it.each([
    ["docs/a/case-1f.00000003.rec", true],
    ["store.json", true],
    ["docs/a/case-1f.00000003 (kopi fra fellesområdet).rec", true],
    ["a/.skjult", true],
    ["", false],
    ["/etc/passwd", false],
    ["a//b", false],
    ["a/", false],
    ["..", false],
    ["../b", false],
    ["a/../b", false],
    ["a/./b", false],
    ["a\\b", false],
    ["C:a", false],
    ["a:strøm", false],
    ["a/b.", false],
    ["a/b ", false],
    ["a\u0000b", false],
    [`a/${"x".repeat(300)}`, false],
  ])("takes %j for a path: %s", (path, answer) => {
    expect(isSafePath(path)).toBe(answer);
  });
});
