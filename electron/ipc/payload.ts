/** Longest message: a directory of 5 000 full entries fits, a disk-filling one does not. Counted in characters. */
const LARGEST = 40_000_000;
const DEEPEST = 40;

const poisoned = new Set(["__proto__", "constructor", "prototype"]);

/**
 * True for plain data (text, finite numbers, booleans, null, arrays, plain objects) that is neither too large, too deep
 * nor cyclic, and has no key that could change a prototype.
 */
export function isPlainAndSmall(input: unknown): boolean {
  let size = 0;
  const visit = (value: unknown, depth: number): boolean => {
    size += 8;
    if (size > LARGEST || depth > DEEPEST) return false;
    switch (typeof value) {
      case "string":
        size += value.length;
        return size <= LARGEST;
      case "number":
        return Number.isFinite(value);
      case "boolean":
      case "undefined":
        return true;
      case "object":
        if (value === null) return true;
        if (Array.isArray(value)) return value.every((inner) => visit(inner, depth + 1));
        return (
          isPlainObject(value) &&
          Object.entries(value).every(([key, inner]) => !poisoned.has(key) && visit(inner, depth + 1))
        );
      default:
        return false;
    }
  };
  try {
    return visit(input, 0);
  } catch {
    // What throws when it is looked at is no data.
    return false;
  }
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
