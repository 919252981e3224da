import { describe, expect, it } from "vitest";
import { isSyncedFolder } from "../../../../electron/store/syncedFolder.ts";

describe("isSyncedFolder", () => {
  it.each([
    ["C:\\Users\\kari\\OneDrive - Nordvik kommune\\Helhet", {}, true],
    ["C:\\Sky\\Helhet", { OneDriveCommercial: "C:\\Sky" }, true],
    ["/home/kari/Dropbox/helhet", {}, true],
    ["\\\\server\\felles\\Helhet", {}, false],
    ["D:\\Helhet", { OneDrive: "C:\\Users\\kari\\OneDrive" }, false],
  ])("%s -> %s", (path, environment, expected) => {
    expect(isSyncedFolder(path, environment)).toBe(expected);
  });
});
