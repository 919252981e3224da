import { z } from "zod";
import type { Random } from "../crash/simulatedDisk.ts";

/** Keys nobody types in: given once, or counted. */
const FIXED = ["schema", "id", "number", "createdOn", "conflicts", "version", "paper"];

type Fields = Record<string, unknown>;

/** Makes and changes records of any shape at random, always valid; every text it writes is written once only. */
export class RandomWriter {
  readonly #random: Random;
  readonly #name: string;
  #count = 0;

  constructor(random: Random, name: string) {
    this.#random = random;
    this.#name = name;
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new Error("nothing to pick from");
    return found;
  }

  /** A new id or a text nobody else writes. */
  once(): string {
    return `${this.#name}${this.#count++}`;
  }

  /** A new value; lists get up to `most` items. */
  make(shape: z.ZodType, most: number): unknown {
    if (shape instanceof z.ZodObject) {
      const entries = Object.entries<z.ZodType>(shape.shape);
      return Object.fromEntries(entries.map(([key, inner]) => [key, this.#makeField(key, inner, most)]));
    }
    if (shape instanceof z.ZodArray) {
      return Array.from({ length: this.below(most + 1) }, () => this.make(shape.element as z.ZodType, most - 1));
    }
    return this.#leaf(shape);
  }

  #makeField(key: string, shape: z.ZodType, most: number): unknown {
    if (key === "id") return this.once();
    if (key === "conflicts") return [];
    if (key === "paper") return null;
    if (key === "number") return "2026-014";
    if (key === "blobId") return "0".repeat(32);
    if (key === "blobKey") return "0".repeat(64);
    return this.make(shape, most);
  }

  #leaf(shape: z.ZodType): unknown {
    if (shape instanceof z.ZodEnum) return this.pick(shape.options);
    if (shape instanceof z.ZodLiteral) return this.pick([...shape.values]);
    if (shape instanceof z.ZodBoolean) return this.below(2) === 0;
    if (shape instanceof z.ZodNumber) {
      const least = Math.max(1, shape.minValue ?? 1);
      return least + this.below(Math.min(90, (shape.maxValue ?? 90) - least + 1));
    }
    if (shape instanceof z.ZodNullable) return this.below(3) === 0 ? null : this.#leaf(shape.unwrap() as z.ZodType);
    if (shape instanceof z.ZodUnion) return this.below(3) === 0 ? "" : this.once();
    if (shape instanceof z.ZodString) return this.once();
    throw new Error(`no random value for ${shape.type}`);
  }

  /** One change somewhere, as a person could make it. The given value is left as it was. */
  change<T>(shape: z.ZodType, value: T): T {
    return this.#changed(shape, value) as T;
  }

  #changed(shape: z.ZodType, value: unknown): unknown {
    if (shape instanceof z.ZodObject) {
      const inner = shape.shape as Record<string, z.ZodType>;
      const key = this.pick(Object.keys(inner).filter((one) => !FIXED.includes(one) && !one.startsWith("blob")));
      const field = inner[key];
      return field ? { ...(value as Fields), [key]: this.#changed(field, (value as Fields)[key]) } : value;
    }
    if (shape instanceof z.ZodArray) return this.#changedList(shape.element as z.ZodType, value as unknown[]);
    if (shape instanceof z.ZodBoolean) return value !== true;
    if (shape instanceof z.ZodString && this.below(4) === 0) {
      const longer = `${String(value)} ${this.once()}`;
      if (shape.safeParse(longer).success) return longer;
    }
    return this.#leaf(shape);
  }

  #changedList(element: z.ZodType, list: unknown[]): unknown[] {
    const at = this.below(list.length);
    const found = list[at];
    const dice = this.below(10);
    if (found === undefined || dice < 2) return list.toSpliced(this.below(list.length + 1), 0, this.make(element, 2));
    if (dice < 4) return list.toSpliced(at, 1);
    if (dice < 5) return list.toSpliced(at, 1).toSpliced(this.below(list.length), 0, found);
    if (!(element instanceof z.ZodObject)) return list;
    return list.toSpliced(at, 1, this.#changed(element, found));
  }
}
