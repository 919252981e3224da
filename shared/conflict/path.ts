/** Plain data by key. */
export type Fields = Record<string, unknown>;
export interface Item extends Fields {
  id: string;
}

const LONGEST_STEP = 64;

export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A list whose members are told apart by their ids; a list where two share one is none. */
export function isItems(value: unknown): value is Item[] {
  if (!Array.isArray(value)) return false;
  const ids = new Set<string>();
  for (const member of value as unknown[]) {
    const id = isFields(member) ? member["id"] : undefined;
    if (typeof id !== "string" || id === "" || id.length > LONGEST_STEP || ids.has(id)) return false;
    ids.add(id);
  }
  return true;
}

const own = (fields: object, key: string): unknown =>
  Object.prototype.hasOwnProperty.call(fields, key) ? (fields as Fields)[key] : undefined;

function step(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return (value as unknown[]).find((member) => isFields(member) && member["id"] === key);
  return isFields(value) ? own(value, key) : undefined;
}

/** What stands at a path of keys and, in lists, ids; undefined when the way there is gone. */
export const valueAt = (record: unknown, path: readonly string[]): unknown => path.reduce(step, record);

/** Puts a value at a path, in place. False when the way there is gone; then nothing is changed. */
export function putAt(record: object, path: readonly string[], value: unknown): boolean {
  const last = path.at(-1);
  const holder = valueAt(record, path.slice(0, -1));
  if (last === undefined || valueAt(record, path) === undefined) return false;
  if (Array.isArray(holder)) {
    const index = (holder as unknown[]).findIndex((member) => isFields(member) && member["id"] === last);
    holder[index] = value;
    return true;
  }
  if (isFields(holder)) holder[last] = value;
  return true;
}
