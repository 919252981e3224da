import { z } from "zod";
import { fromBytes, toBytes } from "./canonicalJson.ts";
import { replaceLocally } from "./durable.ts";
import { codeOf, type FileFunctions } from "./files.ts";
import { hexOf } from "./hex.ts";
import { random } from "./primitives.ts";

const NAME = "device.json";
const shape = z.strictObject({ device: hexOf(8) });

/**
 * What this workstation is called in the store: random, made the first time. A workstation that cannot write its own
 * folder gets a name for this run only.
 */
export async function deviceOf(files: FileFunctions, local: string): Promise<string> {
  const known = await read(files, local);
  if (known) return known;
  const device = random(8).toString("hex");
  try {
    await files.mkdir(local);
    await replaceLocally(files, local, NAME, toBytes({ device }));
  } catch {
    return device;
  }
  return device;
}

async function read(files: FileFunctions, local: string): Promise<string | null> {
  try {
    return fromBytes(shape, await files.read(`${local}/${NAME}`))?.device ?? null;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}
