import { realpath, rm, stat } from "node:fs/promises";
import { dirname, isAbsolute, relative, resolve } from "node:path";

/** What the backup asks of the real disk besides reading and writing files. */
export interface DiskFacts {
  /** Whether two folders, there or not yet, lie on the same disk. */
  sameDisk: (a: string, b: string) => Promise<boolean>;
  /** Whether a folder is another one or lies in it, also by way of links. */
  isInside: (folder: string, parent: string) => Promise<boolean>;
  /** Removes a folder with all it holds; one that is not there is no error. */
  removeFolder: (path: string) => Promise<void>;
}

/** The folder itself, or the nearest one above it that is there. */
async function existing(path: string): Promise<string> {
  for (let at = resolve(path); ; at = dirname(at)) {
    try {
      return await realpath(at);
    } catch {
      if (dirname(at) === at) return at;
    }
  }
}

export const realDiskFacts: DiskFacts = {
  sameDisk: async (a, b) => {
    const [first, second] = await Promise.all([a, b].map(async (path) => stat(await existing(path)).catch(() => null)));
    return first != null && second != null && first.dev === second.dev;
  },
  isInside: async (folder, parent) => {
    const way = relative(await existing(parent), await existing(folder));
    return !isAbsolute(way) && !/^\.\.([\\/]|$)/.test(way);
  },
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
};
