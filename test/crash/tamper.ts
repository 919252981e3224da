import type { Report } from "./report.ts";
import type { SealedFile } from "./sealedFiles.ts";
import { withoutStacks } from "./withoutStacks.ts";

/** Larger files have one bit of every byte changed, in turn. */
const SMALL = 4000;

/** Changes, cuts and extends a file in every way, one after the other, and asks its reader each time. */
export function tamperWith(
  { type, bytes, isAccepted, mayGrow = false }: SealedFile,
  { stride = 1, seed = 0 }: { stride?: number; seed?: number },
  report: Report,
): Promise<void> {
  return withoutStacks(async () => {
    if (!(await isAccepted(bytes))) throw new Error(`${type} does not open unchanged`);
    const ask = async (changed: Buffer, what: string): Promise<void> => {
      if (await isAccepted(changed)) report.tell("accepted", `${type}: ${what}`);
    };
    const bits = bytes.length < SMALL ? [0, 1, 2, 3, 4, 5, 6, 7] : [seed % 8];
    for (let at = seed % stride; at < bytes.length; at += stride) {
      for (const bit of bits) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ (1 << ((bit + at) % 8));
        report.count("flips");
        await ask(changed, `bit ${(bit + at) % 8} of byte ${at}`);
      }
    }
    for (let length = 0; length < bytes.length; length += Math.max(stride, bytes.length > SMALL ? 16 : 1)) {
      report.count("truncations");
      await ask(bytes.subarray(0, length), `cut to ${length}`);
    }
    for (const more of mayGrow ? [] : ["\0", " ", "\n", "}", "x".repeat(100), bytes.toString("latin1")]) {
      report.count("extensions");
      await ask(Buffer.concat([bytes, Buffer.from(more, "latin1")]), `extended by ${more.length}`);
    }
  });
}
