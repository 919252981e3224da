import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deriveInWorker } from "../../electron/vault/deriveKey.ts";
import type { CaseRecord } from "../../shared/case/schema.ts";
import { benchMemory, benchPlainMemory } from "./benchMemory.ts";
import { benchFirstLoad, benchList, benchPlan } from "./benchPages.ts";
import { benchPlainSave, benchSave } from "./benchSave.ts";
import { benchDerivation, benchUnlock } from "./benchUnlock.ts";
import { benchSearch } from "./benchSearch.ts";
import { note, writeFigures } from "./figures.ts";
import { fillStore } from "./fillStore.ts";
import { fullCase } from "./fullCase.ts";
import { derivedBefore, handlersOf, openStore, placeOf } from "./openStore.ts";

const LARGE = 20_000;

/** B1, B2 and B8 at both sizes, beside plain lowdb; gives milliseconds per save. */
async function benchStore(count: number): Promise<number> {
  const work = mkdtempSync(join(tmpdir(), "helhet-bench-"));
  const [root, userData] = [join(work, "lager"), join(work, "data")];
  await fillStore(root, userData, count);
  const derive = deriveInWorker(new URL("../../electron/vault/deriveWorker.ts", import.meta.url));
  const place = placeOf(root, userData, derivedBefore(derive));
  await benchUnlock(place, count);
  if (count === LARGE) benchMemory(root, userData, count);
  const vault = await openStore(place);
  const { ours } = await benchSave(place, vault, count);
  const sample = await handlersOf(place, vault).openCase({ id: "0".repeat(32) });
  await vault.lock();
  await benchPlain(
    Array.from({ length: count }, () => fullCase(sample.data)),
    work,
  );
  return ours;
}

/** One file with everything, as lowdb is used by those who read no further than its first page. */
async function benchPlain(records: CaseRecord[], work: string): Promise<void> {
  await benchPlainSave(records);
  const path = join(work, "plain.json");
  try {
    writeFileSync(path, JSON.stringify(records));
  } catch (error) {
    console.log(`B8  plain lowdb with ${records.length} cases cannot be read back: ${String(error)}`);
    return;
  }
  benchPlainMemory(path, records.length);
}

if (readdirSync("out").length === 0) throw new Error("npm run build comes first");
const wanted = process.argv.slice(2);
const want = (...ids: string[]): boolean => wanted.length === 0 || ids.some((id) => wanted.includes(id));
if (want("B7")) await benchDerivation();
if (want("B1", "B2", "B8")) {
  const [small, large] = [await benchStore(500), await benchStore(LARGE)];
  note({
    id: "B1",
    what: "save at 20 000 cases / save at 500",
    value: large / small,
    unit: "ratio",
    goal: 1.2,
    samples: 2,
  });
}
if (want("B6")) benchFirstLoad();
if (want("B4")) await benchPlan();
if (want("B3")) await benchList();
if (want("B9")) await benchSearch();
writeFigures();
process.exit(0);
