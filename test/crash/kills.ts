import { makeRealStore, saidBy, type RealStore } from "./realStore.ts";
import type { Report } from "./report.ts";
import { randomFrom } from "./simulatedDisk.ts";

const ids = ["a1", "b2"];

/** Kills saving processes, two at a time, again and again, and compares what is left with what they had been told. */
export async function killWhileSaving(rounds: number, seed: number, report: Report): Promise<void> {
  const random = randomFrom(seed);
  const store = await makeRealStore({ a1: { step: 0, text: "" }, b2: { step: 0, text: "" } });
  const next = new Map(ids.map((id) => [id, 1]));
  try {
    for (let round = 0; round < rounds; round++) {
      const said = await Promise.all(ids.map((id) => saveUntilKilled(store, id, next.get(id) ?? 1, random() * 20)));
      const vault = await store.unlock("judge");
      for (const [at, id] of ids.entries()) {
        const { saved = [], tried = [] } = said[at] ?? {};
        const where = `kill ${round} of seed ${seed}, ${id}`;
        report.count("kills");
        report.count("acknowledged", saved.length);
        const { data, recovered } = await vault.open("case", id);
        const shown = data as { step: number; text: string };
        if (recovered) report.count("torn revisions met");
        if (shown.step < (saved.at(-1) ?? 0)) report.tell("lost", `${where}: ${saved.at(-1) ?? 0}`);
        const isWhole = shown.step === 0 || shown.text === String(shown.step).repeat(20_000);
        if (!isWhole || shown.step > (tried.at(-1) ?? shown.step)) report.tell("wrong", `${where}: ${shown.step}`);
        next.set(id, Math.max(next.get(id) ?? 1, (tried.at(-1) ?? 0) + 1));
      }
      await vault.lock();
    }
  } finally {
    await store.remove();
  }
}

/** Kills the child some milliseconds after its first save. */
function saveUntilKilled(
  store: RealStore,
  id: string,
  step: number,
  milliseconds: number,
): Promise<{ tried: number[]; saved: number[] }> {
  return new Promise((resolve) => {
    const child = store.start("save", `worker-${id}`, step, id);
    const said = saidBy(child);
    let timer: NodeJS.Timeout | undefined;
    child.stdout?.on("data", () => {
      if (said("saved").length > 0) timer ??= setTimeout(() => child.kill("SIGKILL"), milliseconds);
    });
    child.once("close", () => resolve({ tried: said("try").map(Number), saved: said("saved").map(Number) }));
  });
}
