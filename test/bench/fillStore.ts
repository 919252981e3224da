import { join } from "node:path";
import { firstRecords } from "../../electron/store/firstRecords.ts";
import { recordShapes } from "../../electron/store/shapes.ts";
import { deriveInWorker } from "../../electron/vault/deriveKey.ts";
import { nodeFiles } from "../../electron/vault/files.ts";
import type { VaultPlace } from "../../electron/vault/place.ts";
import { createStore } from "../../electron/vault/vault.ts";
import { emptyReferral, emptyPerson, startCase } from "../../shared/case/newCase.ts";
import type { CaseRecord } from "../../shared/case/schema.ts";
import { isoOf } from "../../shared/dates.ts";

const firstNames = [
  "Tuva",
  "Odd",
  "Ingrid",
  "Jon",
  "Åse",
  "Mohammed",
  "Selma",
  "Per",
  "Sárá",
  "Øyvind",
  "Hedda",
  "Lars",
];
const lastNames = ["Eksempel", "Oppdiktet", "Haugland", "Løken", "Hagen", "Sæther", "Kvale", "Nygård", "Tveit", "Moe"];

export const benchPassphrase = "oppdiktet mappe med brune knapper";

/** A store as the app on `userData` would have made it, with `count` invented cases; `each` may fill one further. */
export async function fillStore(
  root: string,
  userData: string,
  count: number,
  each: (record: CaseRecord, at: number) => CaseRecord = (record) => record,
): Promise<void> {
  const now = (): Date => new Date();
  const today = isoOf(now());
  const worker = new URL("../../electron/vault/deriveWorker.ts", import.meta.url);
  const place: VaultPlace = {
    root,
    local: join(userData, "stores"),
    files: nodeFiles,
    derive: deriveInWorker(worker),
    now,
  };
  await place.files.mkdir(root);
  const shapes = recordShapes(() => today);
  const { vault } = await createStore(place, shapes, {
    userName: "Kari Øvesen",
    passphrase: benchPassphrase,
    practice: false,
  });
  await firstRecords(vault, { municipality: "Målekommune", unitName: "KE", language: "nb" });
  for (let at = 0; at < count; at++) {
    const id = at.toString(16).padStart(32, "0");
    const name = `${firstNames[at % 12] ?? ""} ${lastNames[Math.floor(at / 12) % 10] ?? ""} ${lastNames[Math.floor(at / 120) % 10] ?? ""}`;
    const person = { ...emptyPerson(), name, birthDate: `${1940 + (at % 80)}-0${1 + (at % 9)}-1${at % 10}` };
    const referral = emptyReferral(`m${at}`, today);
    const record = startCase(
      { person, contacts: [], referral },
      { id, number: `2026-${String(at + 1).padStart(5, "0")}`, today },
    );
    await vault.create("case", id, each(record, at));
  }
  await vault.lock();
}
