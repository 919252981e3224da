import { makeRealStore } from "./realStore.ts";

export interface KillCounts {
  kills: number;
  acknowledged: number;
  lost: number;
  wrong: number;
  /** Kills that left a torn revision, which the next opening passed over. */
  torn: number;
}

export const noKills = (): KillCounts => ({ kills: 0, acknowledged: 0, lost: 0, wrong: 0, torn: 0 });

/** Kills a saving process again and again and compares what is left with what it had been told. */
export async function killWhileSaving(kills: number, random: () => number, counts: KillCounts): Promise<void> {
  const store = await makeRealStore({ step: 0, text: "" });
  try {
    let step = 1;
    for (let kill = 0; kill < kills; kill++) {
      const said = await saveUntilKilled(store, step, random() * 20);
      counts.kills++;
      counts.acknowledged += said.saved.length;
      const vault = await store.unlock("judge");
      const { data, recovered } = await vault.open("case", "a1");
      const shown = data as { step: number; text: string };
      if (recovered) counts.torn++;
      if (shown.step < (said.saved.at(-1) ?? 0)) counts.lost++;
      const whole = shown.step === 0 || shown.text === String(shown.step).repeat(20_000);
      if (!whole || shown.step > (said.tried.at(-1) ?? step)) counts.wrong++;
      await vault.lock();
      step = Math.max(step, (said.tried.at(-1) ?? 0) + 1);
    }
  } finally {
    await store.remove();
  }
}

/** Kills the child some milliseconds after its first save. */
function saveUntilKilled(
  store: Awaited<ReturnType<typeof makeRealStore>>,
  step: number,
  milliseconds: number,
): Promise<{ tried: number[]; saved: number[] }> {
  return new Promise((resolve) => {
    const child = store.startChild("save", "worker", step);
    let said = "";
    let timer: NodeJS.Timeout | undefined;
    child.stdout?.on("data", (text: Buffer) => {
      said += text.toString();
      if (said.includes("saved")) timer ??= setTimeout(() => child.kill("SIGKILL"), milliseconds);
    });
    child.once("close", () => {
      const numbers = (word: string): number[] =>
        [...said.matchAll(new RegExp(`^${word} (\\d+)$`, "gm"))].map((match) => Number(match[1]));
      resolve({ tried: numbers("try"), saved: numbers("saved") });
    });
  });
}
