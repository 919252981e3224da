import type { z } from "zod";

/** The one way a value is written: no spaces, keys in the order of the schema. So every changed byte shows. */
export const toBytes = (value: unknown): Buffer => Buffer.from(JSON.stringify(value), "utf8");

/** Null when the bytes are not exactly what `toBytes` writes for a value of this shape. */
export function fromBytes<T>(shape: z.ZodType<T>, bytes: Buffer): T | null {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString("utf8"));
  } catch {
    return null;
  }
  const parsed = shape.safeParse(value);
  return parsed.success && toBytes(parsed.data).equals(bytes) ? parsed.data : null;
}
