import { describe, expect, it } from "vitest";
import { ExpectedError } from "../../../../shared/appError.ts";
import { explain, explained } from "../../../../electron/vault/fileErrors.ts";

const failure = (code: string): Error => Object.assign(new Error(code), { code });

describe("fileErrors", () => {
  it.each([
    ["ENOSPC", "write", "diskFull"],
    ["EDQUOT", "write", "diskFull"],
    ["EROFS", "write", "readOnly"],
    ["EACCES", "write", "readOnly"],
    ["EPERM", "write", "readOnly"],
    ["EACCES", "read", "folderUnavailable"],
    ["EBUSY", "read", "fileInUse"],
    ["EIO", "read", "folderUnavailable"],
    ["ENOENT", "write", "folderUnavailable"],
    ["ETIMEDOUT", "read", "folderUnavailable"],
  ] as const)("explains %s on %s as %s", (code, doing, expected) => {
    expect(explain(failure(code), doing)).toMatchObject({ appError: { code: expected } });
  });

  it("leaves what it does not know as it is", () => {
    const [unknown, expected] = [failure("EMFILE"), new ExpectedError({ code: "conflict" })];
    expect(explain(unknown, "write")).toBe(unknown);
    expect(explain(expected, "write")).toBe(expected);
  });

  it("passes results through", async () => {
    await expect(explained("read", () => Promise.resolve(7))).resolves.toBe(7);
    await expect(explained("read", () => Promise.reject(failure("EIO")))).rejects.toThrow("folderUnavailable");
  });
});
