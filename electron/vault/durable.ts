import { setTimeout as sleep } from "node:timers/promises";
import { codeOf, type FileFunctions } from "./files.ts";

/** Writes until every byte is out. A full disk may take a part and report no error (security.md 2.2). */
export async function writeAll(files: FileFunctions, handle: number, bytes: Buffer): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const written = await files.write(handle, bytes, done, bytes.length - done);
    if (written <= 0) throw Object.assign(new Error("the disk takes no more bytes"), { code: "ENOSPC" });
    done += written;
  }
}

/**
 * Writes, flushes and closes an open file. The handle is closed also on failure. A failed flush or close is a failure:
 * what reached the disk is then unknown.
 */
export async function fillAndClose(files: FileFunctions, handle: number, bytes: Buffer): Promise<void> {
  try {
    await writeAll(files, handle, bytes);
    await files.flush(handle);
  } catch (error) {
    await files.close(handle).catch(() => undefined);
    throw error;
  }
  await files.close(handle);
}

/** A new file that survives a power cut when this returns. Fails with EEXIST rather than overwrite. */
export async function createDurably(files: FileFunctions, folder: string, name: string, bytes: Buffer): Promise<void> {
  const handle = await files.createExclusive(`${folder}/${name}`);
  await fillAndClose(files, handle, bytes);
  await files.flushDirectory(folder);
}

/** Replaces a file on this workstation; readers see the old or the new one. */
export async function replaceLocally(files: FileFunctions, folder: string, name: string, bytes: Buffer): Promise<void> {
  const fresh = `${folder}/${name}.new`;
  await files.remove(fresh).catch(() => undefined);
  await fillAndClose(files, await files.createExclusive(fresh), bytes);
  await renamePatiently(files, fresh, `${folder}/${name}`);
  await files.flushDirectory(folder);
}

/**
 * Replaces a file of the store. Readers see the old or the new one; it is flushed once more under its new name, since
 * on Windows only the file's own flush carries the name.
 */
export async function replaceDurably(files: FileFunctions, folder: string, name: string, bytes: Buffer): Promise<void> {
  await replaceLocally(files, folder, name, bytes);
  await flushAgain(files, `${folder}/${name}`);
}

/** Makes a file durable as it is now: a program that was stopped may have left it unflushed. */
export async function flushAgain(files: FileFunctions, path: string): Promise<void> {
  const handle = await files.openAppend(path);
  try {
    await files.flush(handle);
  } finally {
    await files.close(handle);
  }
}

/** Virus scanners hold new files for a moment on Windows; the rename is tried for about a second. */
export async function renamePatiently(files: FileFunctions, from: string, to: string): Promise<void> {
  for (let wait = 10; ; wait *= 2) {
    try {
      await files.rename(from, to);
      return;
    } catch (error) {
      const held = ["EPERM", "EBUSY", "EACCES"].includes(codeOf(error));
      if (!held || process.platform !== "win32" || wait > 640) throw error;
      await sleep(wait);
    }
  }
}
