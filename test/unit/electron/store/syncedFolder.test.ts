import { describe, expect, it } from "vitest";
import { isSyncedFolder } from "../../../../electron/store/syncedFolder.ts";

const oneDrive = { OneDriveCommercial: "C:\\Users\\kari\\OneDrive - Nordvik kommune" };

describe("isSyncedFolder", () => {
  it.each([
    ["C:\\Users\\kari\\OneDrive - Nordvik kommune\\Helhet", {}, true],
    ["C:\\Sky\\Helhet", { OneDriveCommercial: "C:\\Sky" }, true],
    ["c:\\sky", { OneDriveCommercial: "C:\\Sky\\" }, true],
    ["C:\\Skyen\\Helhet", { OneDriveCommercial: "C:\\Sky" }, false],
    ["C:\\Users\\kari\\Nordvik kommune\\Helse - Dokumenter\\Helhet", oneDrive, true],
    ["C:\\Users\\kari\\Nordvik kommune 2\\Helhet", oneDrive, false],
    ["\\\\nordvik.sharepoint.com@SSL\\DavWWWRoot\\sites\\helse\\Helhet", {}, true],
    ["C:\\Users\\kari\\AppData\\Roaming\\Helhet", {}, true],
    ["\\\\server\\profil\\kari\\Roaming\\Helhet", { APPDATA: "\\\\server\\profil\\kari\\Roaming" }, true],
    ["C:\\Users\\kari\\AppData\\Local\\Helhet", { APPDATA: "C:\\Users\\kari\\AppData\\Roaming" }, false],
    ["C:\\Users\\kari\\iCloudDrive\\Helhet", {}, true],
    ["/Users/kari/Library/Mobile Documents/com~apple~CloudDocs/Helhet", {}, true],
    ["G:\\Min disk\\Helhet", {}, true],
    ["/home/kari/Dropbox/helhet", {}, true],
    ["/home/kari/Jottacloud/helhet", {}, true],
    ["D:\\Boxer\\Helhet", {}, false],
    ["\\\\server\\felles\\Helhet", {}, false],
    ["D:\\Helhet", { OneDrive: "C:\\Users\\kari\\OneDrive", APPDATA: "" }, false],
  ])("%s -> %s", (path, environment, expected) => {
    expect(isSyncedFolder(path, environment)).toBe(expected);
  });
});
