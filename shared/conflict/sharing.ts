import { isFields, isItems } from "./path.ts";

/**
 * `fresh`, with every part that is as in `known` being that very object: what is compared or drawn by identity then only
 * meets what differs.
 */
export function sharing<T>(known: unknown, fresh: T): T {
  return shared(known, fresh) as T;
}

function shared(known: unknown, fresh: unknown): unknown {
  if (Object.is(known, fresh)) return known;
  if (Array.isArray(known) && Array.isArray(fresh)) return sharedList(known, fresh);
  if (!isFields(known) || !isFields(fresh)) return fresh;
  const entries = Object.entries(fresh).map(([key, value]): [string, unknown] => [key, shared(known[key], value)]);
  const isSame = entries.length === Object.keys(known).length && entries.every(([key, value]) => known[key] === value);
  return isSame ? known : Object.fromEntries(entries);
}

function sharedList(known: unknown[], fresh: unknown[]): unknown[] {
  const byId = isItems(known) ? new Map(known.map((item) => [item.id, item])) : null;
  const list = fresh.map((value, at) => {
    const id = isFields(value) ? value["id"] : undefined;
    return shared(byId && typeof id === "string" ? byId.get(id) : known[at], value);
  });
  return list.length === known.length && list.every((value, at) => known[at] === value) ? known : list;
}
