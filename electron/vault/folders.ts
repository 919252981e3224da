import { codeOf, type FileFunctions } from "./files.ts";

/** Names in a folder; none when it was never made, or when a stray file has its name. */
export async function namesIn(files: FileFunctions, folder: string): Promise<string[]> {
  try {
    return await files.readDirectory(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return [];
    throw error;
  }
}

/** Null when there is no such file. A share that is away is not a file that is gone: that error goes on. */
export async function readOrGone(files: FileFunctions, path: string): Promise<Buffer | null> {
  try {
    return await files.read(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

/** False when it was gone already: another workstation may have been faster. */
export async function removeIfThere(files: FileFunctions, path: string): Promise<boolean> {
  try {
    await files.remove(path);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

/** Last change by the clock of the disk, in milliseconds since 1970; null when there is no such file. */
export async function modifiedOrGone(files: FileFunctions, path: string): Promise<number | null> {
  try {
    return await files.modified(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}
