import { ExpectedError } from "../../shared/appError.ts";
import { codeOf, type FileFunctions } from "../vault/files.ts";
import { isSafePath } from "./backupList.ts";

export const STORE_FILE = "store.json";

/** What is only true while somebody works: who has a case open, who maintains the store. */
const leftOut = new Set(["presence", "locks", `${STORE_FILE}.new`]);
/** Every file of the format ends in one of these, so that most names need no question to the disk. */
const FILE = /\.(json|key|box|rec|bin|log|jnl)$/;

/** Files that grow or are replaced; every other one is never changed once it is whole. */
export const mayChange = (path: string): boolean => path === STORE_FILE || path.startsWith("audit/");

/** Store-relative paths of everything a backup holds, sorted. Throws `storeMissing`. */
export async function listStoreFiles(files: FileFunctions, root: string): Promise<string[]> {
  const found: string[] = [];
  const visit = async (folder: string, names: string[]): Promise<void> => {
    for (const name of names) {
      const path = folder === "" ? name : `${folder}/${name}`;
      if (leftOut.has(path) || !isSafePath(path)) continue;
      const below = FILE.test(name) ? null : await namesIn(files, `${root}/${path}`);
      if (below) await visit(path, below);
      else found.push(path);
    }
  };
  await visit("", (await namesIn(files, root)) ?? []);
  if (!found.includes(STORE_FILE)) throw new ExpectedError({ code: "storeMissing" });
  return found.sort();
}

/** Null for what is no folder. */
async function namesIn(files: FileFunctions, path: string): Promise<string[] | null> {
  try {
    return await files.readDirectory(path);
  } catch (error) {
    if (["ENOTDIR", "ENOENT"].includes(codeOf(error))) return null;
    throw error;
  }
}
