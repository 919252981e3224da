import { describe, expect, it } from "vitest";
import { markAsForeign } from "../../../../electron/attachment/webMark.ts";

describe("markAsForeign", () => {
  it("marks on Windows as a file from the internet", async () => {
    const written: unknown[] = [];
    await markAsForeign("C:\\ut\\a.docx", "win32", (...args: unknown[]) => Promise.resolve(void written.push(args)));
    expect(written).toEqual([["C:\\ut\\a.docx:Zone.Identifier", "[ZoneTransfer]\r\nZoneId=3\r\n"]]);
  });

  it("does nothing elsewhere, and lets a disk without streams be", async () => {
    const refuse = (): Promise<void> => Promise.reject(new Error("no streams here"));
    await expect(markAsForeign("/ut/a.docx", "linux", refuse)).resolves.toBeUndefined();
    await expect(markAsForeign("E:\\a.docx", "win32", refuse)).resolves.toBeUndefined();
  });
});
