import { isFields, isItems, valueAt } from "./path.ts";

export interface Versions<T> {
  base: T;
  mine: T;
  theirs: T;
}

interface Move {
  id: string;
  from: string[];
  to: string[];
}

/** Kind of list and id -> the way to the list; null when it is met twice and nobody can tell which is which. */
type Places = Map<string, { id: string; path: string[] } | null>;

/** Items that stand in another list of the same kind than before. Parts that are the same object are not looked into. */
function movesBetween(before: unknown, after: unknown): Map<string, Move> {
  const gone: Places = new Map();
  const come: Places = new Map();
  const note = (places: Places, kind: string, id: string, path: string[]): void => {
    const key = `${kind}|${id}`;
    places.set(key, places.has(key) ? null : { id, path });
  };
  const visit = (old: unknown, fresh: unknown, path: string[], kind: string): void => {
    if (Object.is(old, fresh)) return;
    const [olds, freshes] = [isItems(old) ? old : [], isItems(fresh) ? fresh : []];
    if (olds.length > 0 || freshes.length > 0) {
      const [oldById, freshById] = [olds, freshes].map((items) => new Map(items.map((item) => [item.id, item])));
      for (const id of new Set([...olds, ...freshes].map((item) => item.id))) {
        const [was, is] = [oldById?.get(id), freshById?.get(id)];
        if (!is) note(gone, kind, id, path);
        if (!was) note(come, kind, id, path);
        visit(was, is, [...path, id], `${kind}/*`);
      }
      return;
    }
    const keys = [old, fresh].flatMap((value) => (isFields(value) ? Object.keys(value) : []));
    const inner = (value: unknown, key: string): unknown => (isFields(value) ? value[key] : undefined);
    for (const key of new Set(keys)) visit(inner(old, key), inner(fresh, key), [...path, key], `${kind}/${key}`);
  };
  visit(before, after, [], "");
  return new Map(
    [...gone].flatMap(([key, was]) => {
      const is = come.get(key);
      return was && is ? [[key, { id: was.id, from: was.path, to: is.path }]] : [];
    }),
  );
}

/** Moves an item to the end of another list, in place. False when either list is not there. */
function carry(record: unknown, id: string, from: string[], to: string[]): boolean {
  const [source, target] = [valueAt(record, from), valueAt(record, to)];
  if (!isItems(source) || !isItems(target)) return false;
  const index = source.findIndex((item) => item.id === id);
  const [item] = index < 0 ? [] : source.splice(index, 1);
  if (item) target.push(item);
  return item !== undefined;
}

const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/**
 * An item that one of two moved to another list (a measure into the next sub-goal) is moved in all versions, so that it
 * is merged as one item and not deleted here and added there. A move into a list the other does not have is undone.
 */
export function followMoves<T>(versions: Versions<T>): Versions<T> {
  const my = movesBetween(versions.base, versions.mine);
  const their = movesBetween(versions.base, versions.theirs);
  if (my.size === 0 && their.size === 0) return versions;
  const { base, mine, theirs } = clone(versions);
  for (const [key, move] of their) follow(base, theirs, mine, move, my.get(key)?.to ?? move.from);
  for (const [key, move] of my) if (!their.has(key)) follow(base, mine, theirs, move, move.from);
  return { base, mine, theirs };
}

/** `elsewhere`: where the one who did not make this move has the item, unless it is deleted there. */
function follow(base: unknown, mover: unknown, other: unknown, { id, from, to }: Move, elsewhere: string[]): void {
  const isThere = valueAt(other, [...elsewhere, id]) !== undefined;
  const isFollowed = elsewhere.join("\n") === to.join("\n") || carry(other, id, elsewhere, to);
  if (isThere && !isFollowed) {
    if (carry(mover, id, to, from)) carry(other, id, elsewhere, from);
    return;
  }
  carry(base, id, from, to);
}
