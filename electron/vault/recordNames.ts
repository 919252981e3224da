import type { FileFunctions } from "./files.ts";
import { eightDigits } from "./hex.ts";
import { recordKinds, type RecordKind } from "./place.ts";
import { sha256 } from "./primitives.ts";

/** A record's name: never anything about a person. */
export interface RecordName {
  kind: RecordKind;
  /** Random lower-case hex, or a fixed word such as `main`. */
  id: string;
}

const FILE = new RegExp(`^(${recordKinds.join("|")})-([0-9a-z-]{1,64})\\.(\\d{8})\\.rec$`);
const shards = Array.from("0123456789abcdef");

/** Sixteen folders keep listings short and FAT's limit of names per folder far away. */
export const recordFolders = (root: string): string[] => shards.map((shard) => `${root}/docs/${shard}`);

export const keyOf = ({ kind, id }: RecordName): string => `${kind}-${id}`;

/** What a revision is sealed for; a moved or renamed file does not open. */
export const contextOf = ({ kind, id }: RecordName, revision: number): string => `${kind}|${id}|${revision}`;

export function folderOf(root: string, record: RecordName): string {
  return `${root}/docs/${sha256(keyOf(record)).toString("hex").charAt(0)}`;
}

export function pathOf(root: string, record: RecordName, revision: number): string {
  return `${folderOf(root, record)}/${keyOf(record)}.${eightDigits(revision)}.rec`;
}

/** Programmers' mistakes must not become file names. */
export function requireName(record: RecordName): void {
  if (!FILE.test(`${keyOf(record)}.00000001.rec`)) throw new Error("not a record name");
}

/** Slots of one record that exist, highest first. */
export async function listSlots(files: FileFunctions, root: string, record: RecordName): Promise<number[]> {
  const own = `${keyOf(record)}.`;
  const names = await files.readDirectory(folderOf(root, record));
  return names
    .filter((name) => name.startsWith(own) && FILE.test(name))
    .map((name) => Number(name.slice(own.length, own.length + 8)))
    .sort((a, b) => b - a);
}

/** A record and its slots, highest first. */
export type ListedRecord = RecordName & { slots: number[] };

/** Every record of the store, by `keyOf`, with its slots; from names alone, nothing is opened. */
export const listRecords = (files: FileFunctions, root: string): Promise<Map<string, ListedRecord>> =>
  listFolders(files, recordFolders(root));

/** The same for some of the folders only. */
export async function listFolders(files: FileFunctions, folders: string[]): Promise<Map<string, ListedRecord>> {
  const found = new Map<string, ListedRecord>();
  for (const folder of folders) {
    for (const name of await files.readDirectory(folder)) {
      const [, kind, id, revision] = FILE.exec(name) ?? [];
      if (!kind || !id || !revision) continue;
      const record: RecordName = { kind: kind as RecordKind, id };
      const key = keyOf(record);
      const known = found.get(key) ?? { ...record, slots: [] };
      known.slots.push(Number(revision));
      found.set(key, known);
    }
  }
  for (const { slots } of found.values()) slots.sort((a, b) => b - a);
  return found;
}
