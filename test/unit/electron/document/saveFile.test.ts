import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { open, rename, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { saveFile, type SaveDisk } from "../../../../electron/document/saveFile.ts";
import type { AppErrorCode } from "../../../../shared/appError.ts";

type Step = "none" | "open" | "write" | "sync" | "close" | "rename";

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** The real disk, where one step fails. */
function faulty(step: Step, code: string, { afterBytes = 0 } = {}): SaveDisk {
  const fail = (at: Step): void => {
    if (at === step) throw failure(code);
  };
  return {
    unlink,
    rename: async (from, to) => {
      fail("rename");
      await rename(from, to);
    },
    open: async (path, flags, mode) => {
      fail("open");
      const handle = await open(path, flags, mode);
      let written = 0;
      return {
        write: async (bytes: Uint8Array, offset?: number | null, length?: number | null) => {
          if (written >= afterBytes) fail("write");
          const part = Math.min(length ?? bytes.length, 3);
          const result = await handle.write(bytes, offset ?? 0, part);
          written += result.bytesWritten;
          return result;
        },
        sync: async () => {
          fail("sync");
          await handle.sync();
        },
        close: async () => {
          await handle.close();
          fail("close");
        },
      } as unknown as Awaited<ReturnType<SaveDisk["open"]>>;
    },
  };
}

const bytes = new TextEncoder().encode("et nytt dokument");

describe("saveFile", () => {
  let folder = "";
  let path = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "helhet-save-"));
    path = join(folder, "2026-014 individuell plan.docx");
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const existing = () => writeFileSync(path, "det gamle");

  it("writes the whole file, readable by the owner only, and leaves nothing else", async () => {
    await saveFile(path, bytes);
    expect(readFileSync(path, "utf8")).toBe("et nytt dokument");
    expect(readdirSync(folder)).toHaveLength(1);
    if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("replaces an older file and goes on after short writes", async () => {
    existing();
    await saveFile(path, bytes, faulty("none", ""));
    expect(readFileSync(path, "utf8")).toBe("et nytt dokument");
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it("writes an empty file", async () => {
    await saveFile(path, new Uint8Array());
    expect(statSync(path).size).toBe(0);
  });

  const cases: [Step, string, AppErrorCode][] = [
    ["open", "EACCES", "readOnly"],
    ["open", "EROFS", "readOnly"],
    ["open", "EPERM", "readOnly"],
    ["open", "ENOENT", "folderUnavailable"],
    ["open", "ENOSPC", "diskFull"],
    ["write", "ENOSPC", "diskFull"],
    ["write", "EDQUOT", "diskFull"],
    ["write", "EIO", "folderUnavailable"],
    ["sync", "ENOSPC", "diskFull"],
    ["close", "EDQUOT", "diskFull"],
    ["rename", "EPERM", "fileInUse"],
    ["rename", "EBUSY", "fileInUse"],
    ["rename", "EACCES", "fileInUse"],
    ["rename", "ENOENT", "folderUnavailable"],
    ["rename", "EROFS", "readOnly"],
  ];

  it.each(cases)("keeps the old file and cleans up when %s fails with %s", async (step, code, expected) => {
    existing();
    await expect(saveFile(path, bytes, faulty(step, code, { afterBytes: 6 }))).rejects.toMatchObject({
      appError: { code: expected },
    });
    expect(readFileSync(path, "utf8")).toBe("det gamle");
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it("passes on what nobody can do anything about, and still cleans up", async () => {
    await expect(saveFile(path, bytes, faulty("write", "EBADF"))).rejects.toMatchObject({ code: "EBADF" });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("gives up when the disk takes nothing", async () => {
    const stuck = { ...faulty("none", ""), open: takesNothing };
    await expect(saveFile(path, bytes, stuck)).rejects.toMatchObject({ appError: { code: "diskFull" } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("says that a missing folder is unavailable", async () => {
    await expect(saveFile(join(folder, "borte", "a.docx"), bytes)).rejects.toMatchObject({
      appError: { code: "folderUnavailable" },
    });
  });

  it("leaves a folder of the same name alone", async () => {
    mkdirSync(path);
    await expect(saveFile(path, bytes)).rejects.toThrow();
    expect(readdirSync(folder)).toHaveLength(1);
    expect(statSync(path).isDirectory()).toBe(true);
  });
});

async function takesNothing(
  path: string,
  flags: string,
  mode?: number,
): Promise<Awaited<ReturnType<SaveDisk["open"]>>> {
  const handle = await open(path, flags, mode);
  return {
    write: () => Promise.resolve({ bytesWritten: 0, buffer: new Uint8Array() }),
    sync: () => handle.sync(),
    close: () => handle.close(),
  } as unknown as Awaited<ReturnType<SaveDisk["open"]>>;
}
