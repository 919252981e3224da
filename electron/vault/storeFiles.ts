import { codeOf, nodeFiles, type FileFunctions } from "./files.ts";
import { mkdir } from "node:fs/promises";

/**
 * File functions for a store in `root`. A folder inside a store whose own folder is away is an error: making it all again
 * where the share was mounted would hide the share, and leave there what belongs in the store.
 */
export function filesInside(root: string): FileFunctions {
  return {
    ...nodeFiles,
    mkdir: async (path) => {
      if (!path.startsWith(`${root}/`)) return nodeFiles.mkdir(path);
      let folder = root;
      for (const name of path.slice(root.length + 1).split("/")) {
        folder += `/${name}`;
        await makeOne(folder);
      }
    },
  };
}

async function makeOne(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
}
