import { Inflate } from "fflate";
import type { ZipEntry } from "./zipListing.ts";

const STEP = 64 * 1024;

/**
 * Inflates one file of a zip; null when it is damaged or holds another number of bytes than the listing says. It stops
 * at the first byte too many, so a listing that lies about its size costs nothing.
 */
export function inflate({ isDeflated, size, packed }: ZipEntry): Buffer | null {
  if (!isDeflated) return packed.length === size ? packed : null;
  const parts: Uint8Array[] = [];
  let [length, isWhole] = [0, false];
  const stream = new Inflate((part, isLast) => {
    length += part.length;
    if (length > size) throw new Error("more than the listing says");
    parts.push(part);
    isWhole = isLast;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return null;
  }
  return isWhole && length === size ? Buffer.concat(parts) : null;
}
