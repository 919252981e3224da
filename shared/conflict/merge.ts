import { same } from "../same.ts";
import { mergeConflicts, notYetIn } from "./mergeConflicts.ts";
import { mergeOrder } from "./mergeOrder.ts";
import { mergeAdditions, longerText } from "./mergePlain.ts";
import { followMoves } from "./moves.ts";
import { isFields, isItems, type Fields, type Item } from "./path.ts";
import type { FieldConflict } from "./schema.ts";
import { sharing } from "./sharing.ts";

/** Who wrote, and when (ISO with zone). */
export interface Author {
  by: string;
  at: string;
}

export interface Authors {
  mine: Author;
  theirs: Author;
}

/** Every record carries its own open conflicts. */
export interface Conflicted {
  conflicts: FieldConflict[];
}

interface Versions {
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

/**
 * Whose version of an object both have changed stands as it is, but for the `open` keys; null when it is merged field by
 * field as everything else.
 */
export type Standing = (
  path: readonly string[],
  versions: Versions,
) => { side: "mine" | "theirs"; open: readonly string[] } | null;

interface Merging {
  who: Authors;
  /** Called once for every conflict found. */
  newId: (path: readonly string[]) => string;
  standing: Standing;
  /** Conflicts lie at most this deep; what would lie deeper is one conflict of the whole above it. */
  deepest: number;
  found: FieldConflict[];
}

/** Limit of `fieldConflicts`. */
const MOST_CONFLICTS = 200;
const DEPTHS = [20, 6, 4, 3, 2, 1] as const;

/**
 * Joins two changed versions of one record, by field (security.md 2.7). What only one has changed is taken; of a field
 * both have changed, the `stored` version stays and mine waits in `conflicts`. Nothing that was typed is lost: an item one
 * has deleted and the other has changed is kept. Without `base` (that revision is gone) every difference is a conflict.
 * A list is never cut: should two people's additions outgrow its limit, the main process refuses the record and the text
 * stays in the window.
 */
export function mergeRecords<T extends Conflicted>(
  base: T | null,
  mine: T,
  stored: T,
  who: Authors,
  newId: (path: readonly string[]) => string,
  standing: Standing = () => null,
): { merged: T; conflicts: number } {
  const theirs = sharing(base ?? mine, stored);
  const from = base === null ? { base, mine, theirs } : followMoves({ base, mine, theirs });
  const known = mergeConflicts(base?.conflicts ?? [], mine.conflicts, theirs.conflicts);
  let found: FieldConflict[] = [];
  let merged: unknown = theirs;
  for (const deepest of DEPTHS) {
    const merging: Merging = { who, newId, standing, deepest, found: [] };
    merged = mergeValue(merging, [], without(from));
    found = notYetIn(known, merging.found);
    if (known.length + found.length <= MOST_CONFLICTS) break;
  }
  const conflicts = found.length === 0 && same(known, mine.conflicts) ? mine.conflicts : [...known, ...found];
  return { merged: { ...(merged as T), conflicts }, conflicts: found.length };
}

/** The lists of conflicts are merged by their own rule. */
function without({ base, mine, theirs }: Versions): Versions {
  const rest = (value: unknown): unknown =>
    isFields(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== "conflicts")) : undefined;
  return { base: rest(base), mine: rest(mine), theirs: rest(theirs) };
}

function mergeValue(merging: Merging, path: readonly string[], versions: Versions): unknown {
  const { base, mine, theirs } = versions;
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine) || mine === undefined) return theirs;
  if (theirs === undefined) return mine;
  if (path.length < merging.deepest) return mergeInside(merging, path, versions);
  const inside = { ...merging, deepest: Infinity, found: [] as FieldConflict[] };
  const value = mergeInside(inside, path, versions);
  if (inside.found.length > 0) noteConflict(merging, path, value, mine);
  return value;
}

function mergeInside(merging: Merging, path: readonly string[], versions: Versions): unknown {
  const { base, mine, theirs } = versions;
  if (isItems(mine) && isItems(theirs)) return mergeItems(merging, path, isItems(base) ? base : [], mine, theirs);
  if (isFields(mine) && isFields(theirs)) return mergeFields(merging, path, { base, mine, theirs });
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const both = mergeAdditions(Array.isArray(base) ? base : [], mine, theirs);
    if (both) return both;
  }
  const longer = longerText(base, mine, theirs);
  if (longer !== null) return longer;
  noteConflict(merging, path, theirs, mine);
  return theirs;
}

function mergeFields(
  merging: Merging,
  path: readonly string[],
  versions: { base: unknown; mine: Fields; theirs: Fields },
): Fields {
  const { mine, theirs } = versions;
  const base = isFields(versions.base) ? versions.base : {};
  const stands = merging.standing(path, versions);
  const entries = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].map((key): [string, unknown] => {
    const inner = { base: base[key], mine: mine[key], theirs: theirs[key] };
    if (!stands || stands.open.includes(key)) return [key, mergeValue(merging, [...path, key], inner)];
    return [key, standingValue(merging, [...path, key], inner, stands.side)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The side that stands keeps its value; what the other one has changed waits beside it. */
function standingValue(
  merging: Merging,
  path: readonly string[],
  versions: Versions,
  side: "mine" | "theirs",
): unknown {
  const other = side === "mine" ? "theirs" : "mine";
  const changed = !same(versions.base, versions[other]) && !same(versions[side], versions[other]);
  if (changed && versions[other] !== undefined) noteConflict(merging, path, versions[side], versions[other], side);
  return versions[side];
}

function mergeItems(
  merging: Merging,
  path: readonly string[],
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
): Item[] {
  const [before, my, their] = [byId(base), byId(mine), byId(theirs)];
  const kept = new Map<string, Item>();
  for (const id of new Set([...their.keys(), ...my.keys()])) {
    const versions = { base: before.get(id), mine: my.get(id), theirs: their.get(id) };
    const deleted = versions.mine === undefined || versions.theirs === undefined;
    if (deleted && versions.base && same(versions.base, versions.mine ?? versions.theirs)) continue;
    kept.set(id, mergeValue(merging, [...path, id], versions) as Item);
  }
  const order = mergeOrder([...before.keys()], [...my.keys()], [...their.keys()], new Set(kept.keys()));
  return order.flatMap((id) => kept.get(id) ?? []);
}

const byId = (items: readonly Item[]): Map<string, Item> => new Map(items.map((item) => [item.id, item]));

function noteConflict(
  { who, newId, found }: Merging,
  path: readonly string[],
  shown: unknown,
  other: unknown,
  side: "mine" | "theirs" = "theirs",
): void {
  const [standing, waiting] = side === "theirs" ? [who.theirs, who.mine] : [who.mine, who.theirs];
  found.push({
    id: newId(path),
    path: [...path],
    shown: { ...standing, value: shown },
    other: { ...waiting, value: other },
  });
}
