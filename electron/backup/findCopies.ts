import { codeOf, type FileFunctions } from "../vault/files.ts";
import { listIds } from "./backupList.ts";
import { HOME } from "./folders.ts";

/** One dated backup, wherever it lies. */
export interface Copy {
  /** The workstation's folder. */
  folder: string;
  /** Name of its list. */
  id: string;
  /** The same, made unlike when two workstations made one in the same second. */
  shown: string;
}

/** A store's folder, or a workstation's. */
const NAME = /^([0-9a-f]{32}|[0-9a-f]{16})$/;
/** A chosen disk with many folders is not searched to its end. */
const MOST_FOLDERS = 300;

/**
 * Every dated backup in or near a folder: it may be the one that was chosen for backups, the one above it,
 * `Helhet-kopi` itself or something inside it. In an order that only changes when backups do.
 */
export async function findCopies(files: FileFunctions, chosen: string): Promise<Copy[]> {
  const folder = homeAbove(chosen) ?? chosen;
  const own = await devicesIn(files, folder, 0);
  return copiesIn(files, own.length > 0 ? own : await devicesBeside(files, folder));
}

/** The dated backups in several folders at once. Folders that are away hold none. */
export async function copiesIn(files: FileFunctions, folders: readonly string[]): Promise<Copy[]> {
  const copies: Copy[] = [];
  const taken = new Set<string>();
  for (const folder of new Set(folders)) {
    for (const id of await listIds(files, folder)) {
      let shown = id;
      for (let turn = 2; taken.has(shown); turn++) shown = `${id.slice(0, 16)}-${turn}`;
      taken.add(shown);
      copies.push({ folder, id, shown });
    }
  }
  return copies;
}

/** `Helhet-kopi` when the folder lies inside it. */
function homeAbove(folder: string): string | null {
  const parts = folder.split(/[\\/]/);
  const at = parts.lastIndexOf(HOME);
  return at < 0 ? null : folder.slice(0, parts.slice(0, at + 1).join("/").length);
}

/** Workstations' folders under a folder whose name says what it is. */
export async function devicesIn(files: FileFunctions, folder: string, depth: number): Promise<string[]> {
  const names = await namesIn(files, folder);
  if (names.includes("lists") && names.includes("pool")) return [folder];
  const found: string[] = [];
  for (const name of names.sort()) {
    const mayHold = name === HOME || NAME.test(name);
    if (mayHold && depth < 3) found.push(...(await devicesIn(files, `${folder}/${name}`, depth + 1)));
  }
  return found;
}

async function devicesBeside(files: FileFunctions, folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const name of (await namesIn(files, folder)).sort().slice(0, MOST_FOLDERS)) {
    const home = `${folder}/${name}/${HOME}`;
    if (await isThere(files, home)) found.push(...(await devicesIn(files, home, 1)));
  }
  return found;
}

/** Something that is no folder, or may not be looked into, holds no backups. */
async function namesIn(files: FileFunctions, folder: string): Promise<string[]> {
  try {
    return await files.readDirectory(folder);
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "EACCES", "EPERM"].includes(codeOf(error))) return [];
    throw error;
  }
}

const isThere = (files: FileFunctions, path: string): Promise<boolean> => files.exists(path).catch(() => false);
