import fc from "fast-check";
import type { z } from "zod";
import type { Random } from "./simulatedDisk.ts";

/** The parts of a schema the contract is made of. */
interface Shape {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  values?: unknown[];
  checks?: {
    _zod: {
      def: { check: string; minimum?: number; maximum?: number; length?: number; value?: number; pattern?: RegExp };
    };
  }[];
}

const below = (random: Random, end: number): number => Math.floor(random() * end);
const oneOf = <T>(random: Random, some: T[]): T => some[below(random, some.length)] as T;

/** Something a schema may accept, found by walking it: small, odd and at its limits by turns. */
export function exampleOf(schema: z.ZodType, random: Random): unknown {
  const def = schema._zod.def as unknown as Shape;
  const limit = (...names: string[]): number | undefined => {
    const found = def.checks?.map(({ _zod }) => _zod.def).find(({ check }) => names.includes(check));
    return found?.length ?? found?.minimum ?? found?.maximum ?? found?.value;
  };
  const within = (least: number, most: number): number =>
    oneOf(random, [least, Math.min(most, least + below(random, 4)), Math.min(most, least + 2)]);
  switch (def.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).flatMap(([key, inner]) => {
          const value = exampleOf(inner, random);
          return value === undefined ? [] : [[key, value]];
        }),
      );
    case "array": {
      const length = limit("length_equals");
      const size = length ?? within(limit("min_length") ?? 0, limit("max_length") ?? 5);
      return Array.from({ length: size }, () => def.element && exampleOf(def.element, random));
    }
    case "string": {
      const pattern = def.checks?.map(({ _zod }) => _zod.def.pattern).find((found) => found !== undefined);
      if (pattern) return oneOf(random, matching(pattern));
      const [least, most] = [limit("min_length") ?? 0, limit("max_length") ?? 50];
      return oneOf(random, ["", "æøå", "Kari <b>&amp;", "a".repeat(most), "\u202Ex\u0000"])
        .slice(0, most)
        .padEnd(least, "n");
    }
    case "number":
      return within(limit("greater_than") ?? 0, limit("less_than") ?? 1_000_000);
    case "boolean":
      return random() < 0.5;
    case "enum":
      return oneOf(random, Object.values(def.entries ?? {}));
    case "literal":
      return oneOf(random, def.values ?? []);
    case "union":
      return exampleOf(oneOf(random, def.options ?? []), random);
    case "optional":
      return random() < 0.5 || !def.innerType ? undefined : exampleOf(def.innerType, random);
    case "nullable":
      return random() < 0.3 || !def.innerType ? null : exampleOf(def.innerType, random);
    case "undefined":
      return undefined;
    case "unknown":
      return oneOf<unknown>(random, [null, 1, "x", { a: [1] }]);
    default:
      throw new Error(`messages know no ${def.type}`);
  }
}

const matches = new Map<string, string[]>();

function matching(pattern: RegExp): string[] {
  const known = matches.get(pattern.source) ?? fc.sample(fc.stringMatching(pattern), { numRuns: 20, seed: 1 });
  matches.set(pattern.source, known);
  return known;
}

/** What no channel expects anywhere. */
const hostile: ((random: Random) => unknown)[] = [
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -0.5,
  () => 2 ** 60,
  () => 10n,
  () => Symbol("x"),
  () => () => 1,
  () => new Date(0),
  () => new Map([["a", 1]]),
  () => new Set([1]),
  () => Buffer.from("bytes"),
  () =>
    new (class Sneaky {
      looks = "plain";
    })(),
  () => Object.create(null) as unknown,
  () => JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
  () => ({ constructor: { prototype: { polluted: true } } }),
  () => Object.defineProperty({}, "id", { enumerable: true, get: () => "a1" }),
  () =>
    Object.defineProperty({}, "id", {
      enumerable: true,
      get: () => {
        throw new Error("a getter");
      },
    }),
  () =>
    new Proxy(
      {},
      { ownKeys: () => ["id"], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) },
    ),
  () => {
    const cycle: Record<string, unknown> = {};
    return Object.assign(cycle, { cycle, list: [cycle] });
  },
  () => [...Array<number>(3)],
  () => Array<number>(5),
  () => "\uD800 lone \u0007 \u202E",
  () => "x".repeat(30_000),
  (random) => "y".repeat(1000 * below(random, 50)),
  () => Array.from({ length: 3000 }, (_, at) => ({ id: String(at) })),
  () => Array.from({ length: 60 }).reduce<unknown>((inner) => ({ inner }), 1),
  () => "../../etc/passwd",
  () => "case-a1\u0000",
  () => null,
  () => undefined,
  () => "",
  () => [],
  () => ({}),
  () => true,
  () => 0,
];

export const hostileOf = (random: Random): unknown => oneOf(random, hostile)(random);

/** The same value with one thing in it that is not as it was; another one when it cannot be looked into. */
export function mutated(value: unknown, random: Random): unknown {
  try {
    return changedInside(value, random);
  } catch {
    return hostileOf(random);
  }
}

function changedInside(value: unknown, random: Random): unknown {
  const isInside = value !== null && typeof value === "object" && !Buffer.isBuffer(value) && random() < 0.85;
  if (!isInside) return hostileOf(random);
  const entries = Object.entries(value);
  const at = below(random, entries.length + 1);
  const [key] = entries[at] ?? [];
  const changed = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  const target = changed as Record<string, unknown>;
  const dice = random();
  if (key === undefined || dice < 0.1)
    target[oneOf(random, ["extra", "admin", "toString", "0", ""])] = hostileOf(random);
  else if (dice < 0.2) return Object.fromEntries(entries.filter(([one]) => one !== key));
  else if (dice < 0.25)
    return Object.assign(Object.create({ [key]: target[key] }) as object, changed, { [key]: undefined });
  else target[key] = changedInside(target[key], random);
  return changed;
}
