import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startSearch } from "../../electron/search/startSearch.ts";
import { deriveInWorker } from "../../electron/vault/deriveKey.ts";
import { median, note, timed } from "./figures.ts";
import { fillStore } from "./fillStore.ts";
import { fullCase } from "./fullCase.ts";
import { openStore, placeOf } from "./openStore.ts";

const COUNT = 500;
const TIMES = 15;
const words =
  "barnehage skole fysioterapi hjelpemiddel bolig avlastning støtte møte trening buss søknad ønske språk".split(" ");

/** As varied as what people write: every case says something else in another order. */
const textOf = (at: number): string =>
  Array.from({ length: 900 }, (_, place) => words[(at * 7 + place * (3 + (at % 5))) % words.length]).join(" ");

/** B9. */
export async function benchSearch(): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "helhet-bench-"));
  const [root, userData] = [join(work, "lager"), join(work, "data")];
  await fillStore(root, userData, COUNT, (record, at) => {
    const full = fullCase(record);
    const situation = at === 377 ? "nålefilt" : "";
    const referrals = full.referrals.map((referral) => ({ ...referral, situation }));
    return { ...full, referrals, plan: { ...full.plan, aboutMe: textOf(at) } };
  });
  const derive = deriveInWorker(new URL("../../electron/vault/deriveWorker.ts", import.meta.url));
  const place = placeOf(root, userData, derive);
  const vault = await openStore(place);
  const search = startSearch({ session: { stage: { kind: "open", place, vault } }, tell: () => undefined });
  const ask = (text: string): Promise<number> => timed(() => search.handlers.searchCases({ text, closed: false }));
  note({
    id: "B9",
    what: `first full-text search after unlocking, ${COUNT} open cases of 30 KB read`,
    value: await ask("hjelpemiddel"),
    unit: "ms",
    goal: Infinity,
    samples: 1,
  });
  for (const text of ["hjelpemiddel", "nålefilt", "skole buss", "ikke skrevet"]) {
    const values: number[] = [];
    for (let time = 0; time < TIMES; time++) values.push(await ask(text));
    note({
      id: "B9",
      what: `full-text search over ${COUNT} open cases: «${text}»`,
      value: median(values),
      unit: "ms",
      goal: 30,
      samples: values.length,
    });
  }
  search.beforeLock();
  await vault.lock();
}
