import { stat } from "node:fs/promises";

/** True when both lie on one disk, so that one broken disk takes both. False when either cannot be asked. */
export async function onSameDisk(one: string, other: string): Promise<boolean> {
  try {
    const [first, second] = await Promise.all([stat(one), stat(other)]);
    return first.dev === second.dev;
  } catch {
    return false;
  }
}
