import { z } from "zod";
import { fromBytes, toBytes } from "./canonicalJson.ts";
import { replaceLocally } from "./durable.ts";
import { codeOf, type FileFunctions } from "./files.ts";
import { logHead, type LogHead } from "./logFormat.ts";

const NAME = "logHeads.json";
const shape = z.strictObject({ heads: z.array(logHead).max(10_000) });

/**
 * What this workstation has seen of every workstation's newest log, kept outside the store: so that a log that went back
 * in time or vanished is noticed. Empty when there is nothing, or a file that a power cut tore.
 */
export async function readHeads(files: FileFunctions, folder: string): Promise<LogHead[]> {
  try {
    return fromBytes(shape, await files.read(`${folder}/${NAME}`))?.heads ?? [];
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

/** Keeps the furthest of what is known and what is seen now. The log goes on although this disk is full: silent. */
export async function rememberHeads(files: FileFunctions, folder: string, seen: LogHead[]): Promise<void> {
  await replaceHeads(files, folder, async () => {
    const known = new Map((await readHeads(files, folder)).map((head) => [head.device, head]));
    for (const head of seen) {
      const before = known.get(head.device);
      if (!before || isFurther(head, before)) known.set(head.device, head);
    }
    return [...known.values()];
  });
}

/** A leader has said that an older store is a restored one: what is there counts from now on. */
export const acceptHeads = (files: FileFunctions, folder: string, present: LogHead[]): Promise<void> =>
  replaceHeads(files, folder, () => Promise.resolve(present));

async function replaceHeads(files: FileFunctions, folder: string, heads: () => Promise<LogHead[]>): Promise<void> {
  try {
    const bytes = toBytes({ heads: (await heads()).toSorted((a, b) => (a.device < b.device ? -1 : 1)) });
    await files.mkdir(folder);
    await replaceLocally(files, folder, NAME, bytes);
  } catch {
    return;
  }
}

/** Names of sessions are in the order of time. */
const isFurther = (head: LogHead, known: LogHead): boolean =>
  head.session === known.session ? head.entries >= known.entries : head.session > known.session;
