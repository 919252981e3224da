import { rm } from "node:fs/promises";
import { join } from "node:path";
import { caseHandlers } from "../case/handlers.ts";
import { registerRecordHandlers } from "../store/registerHandlers.ts";
import { firstRecords } from "../store/firstRecords.ts";
import { recordShapes } from "../store/shapes.ts";
import type { Session } from "../store/session.ts";
import type { VaultPlace } from "../vault/place.ts";
import { createStore, describeStore } from "../vault/vault.ts";
import { isoOf } from "../../shared/dates.ts";
import { fillPractice } from "./fillPractice.ts";

/** No secret: everything in the practice municipality is invented, and its lock screen shows this. */
export const practicePassphrase = "oppdiktet mappe med brune knapper";

/**
 * Folder of the practice municipality, made the first time through the app's own handlers. A half-made one (the app was
 * killed meanwhile) is thrown away and made anew; it never holds anything of anybody's.
 */
export async function practiceFolder(
  parent: string,
  placeOf: (root: string) => VaultPlace,
  now: () => Date,
): Promise<string> {
  const folder = join(parent, "ovelse");
  const finished = join(parent, "ferdig");
  const place = placeOf(folder);
  if ((await place.files.exists(finished)) && (await isStore(place))) return folder;
  await rm(parent, { recursive: true, force: true });
  await make(place, now);
  await place.files.close(await place.files.createExclusive(finished));
  return folder;
}

async function isStore(place: VaultPlace): Promise<boolean> {
  try {
    return (await describeStore(place)).practice;
  } catch {
    return false;
  }
}

async function make(place: VaultPlace, now: () => Date): Promise<void> {
  const today = isoOf(now());
  const shapes = recordShapes(() => isoOf(now()));
  const options = { userName: "Kari Øvesen", passphrase: practicePassphrase, practice: true };
  await place.files.mkdir(place.root);
  const { vault } = await createStore(place, shapes, options);
  await firstRecords(vault, { municipality: "Øvelse kommune", unitName: "Koordinerende enhet", language: "nb" });
  const session: Session = { stage: { kind: "open", place, vault } };
  await fillPractice(
    { ...caseHandlers(session, now), ...registerRecordHandlers(session) },
    { me: vault.user.id, today },
  );
  await vault.lock();
}
