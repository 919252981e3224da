import { z } from "zod";
import { localFolder } from "../vault/anchor.ts";
import { fromBytes, toBytes } from "../vault/canonicalJson.ts";
import { replaceLocally } from "../vault/durable.ts";
import { readOrGone } from "../vault/folders.ts";
import type { Session } from "../vault/session.ts";

const NAME = "maintenance.json";

const memory = z.strictObject({
  /** ISO moment; empty when this workstation never tidied the store. */
  lastPrune: z.string(),
  /** Of the disk the store lies on (`diskClock.ts`). */
  clock: z.object({ seen: z.number(), steadySince: z.number() }).nullable(),
});
/** What this workstation remembers of its maintenance of one store. */
export type Memory = z.infer<typeof memory>;

type Place = Pick<Session, "place" | "storeId">;

/** Begins anew when nothing is remembered, or when the note was torn: then nothing is old yet. */
export async function readMemory({ place, storeId }: Place): Promise<Memory> {
  const bytes = await readOrGone(place.files, `${localFolder(place.local, storeId)}/${NAME}`);
  return (bytes && fromBytes(memory, bytes)) ?? { lastPrune: "", clock: null };
}

/** A full disk on the workstation must not stop the work; it is then done again sooner. */
export async function keepMemory({ place, storeId }: Place, value: Memory): Promise<void> {
  const folder = localFolder(place.local, storeId);
  try {
    await place.files.mkdir(folder);
    await replaceLocally(place.files, folder, NAME, toBytes(memory.parse(value)));
  } catch {
    return;
  }
}
