import type { ChildProcess } from "node:child_process";
import { readdir, utimes } from "node:fs/promises";
import { join } from "node:path";
import { noTokens, tokensOf } from "./races.ts";
import { makeRealStore, saidBy, type RealStore } from "./realStore.ts";
import type { Report } from "./report.ts";
import { randomFrom } from "./simulatedDisk.ts";

const ids = ["a1", "b2", "c3"];
const pair = ["pair1", "pair2"];
const workers = [
  ["tokens", "saver"],
  ["tokens", "other"],
  ["tidy", "tidier"],
  ["lead", "leader"],
] as const;

/** Done at least once before it is over, however slow the machine. */
export const goals = ["updates", "saved together", "pruned", "removed users"] as const;

/**
 * Four processes on one store: two save, one prunes and saves several records together, one adds and removes users and
 * seals everything anew. Whoever dice decide is killed and started again. In the end every acknowledged update is there
 * once, and what was saved together is together.
 */
export async function soak(milliseconds: number, seed: number, report: Report): Promise<void> {
  const random = randomFrom(seed);
  const first = { step: 0, text: "" };
  const store = await makeRealStore({ a1: noTokens, b2: noTokens, c3: noTokens, pair1: first, pair2: first });
  const acknowledged: [id: string, token: string][] = [];
  try {
    await growOld(store);
    const began = performance.now();
    const isOver = (): boolean =>
      performance.now() - began > milliseconds && goals.every((goal) => report.got(goal) > 0);
    let step = 1;
    await Promise.all(
      workers.map(async ([task, name]) => {
        for (let life = 0; !isOver(); life++) {
          const given = task === "tokens" ? ids : [(step += 1000)];
          const child = store.start(task, `${name}-${life}`, ...given);
          const said = saidBy(child);
          await killedAfter(child, random() * 1500);
          report.count("kills");
          for (const line of said("saved")) {
            const [id = "", token = ""] = line.split(" ");
            acknowledged.push([id, token]);
          }
          report.count("updates", said("saved").length);
          report.count("saved together", said("together").length);
          report.count(
            "pruned",
            said("pruned")
              .map(Number)
              .reduce((sum, one) => sum + one, 0),
          );
          report.count("removed users", said("removed").length);
        }
      }),
    );
    await compare(store, acknowledged, (what) => `soak, seed ${seed}: ${what}`, report);
  } finally {
    await store.remove();
  }
}

/** Gives every record revisions of last month, which the tidier may remove; those that follow are too young. */
async function growOld({ root, unlock }: RealStore): Promise<void> {
  const vault = await unlock("first");
  for (const id of ids) {
    for (let revision = 1; revision < 8; revision++) await vault.save("case", id, revision, noTokens);
  }
  await vault.lock();
  const lastMonth = new Date(Date.now() - 30 * 24 * 3_600_000);
  const docs = join(root, "docs");
  for (const name of await readdir(docs, { recursive: true })) {
    if (name.endsWith(".rec")) await utimes(join(docs, name), lastMonth, lastMonth);
  }
}

/** Kills a child some milliseconds after it first said that something was done. */
function killedAfter(child: ChildProcess, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    child.stdout?.on("data", () => (timer ??= setTimeout(() => child.kill("SIGKILL"), milliseconds)));
    child.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function compare(
  store: RealStore,
  acknowledged: [id: string, token: string][],
  where: (what: string) => string,
  report: Report,
): Promise<void> {
  const vault = await store.unlock("judge");
  for (const id of ids) {
    const tokens = tokensOf((await vault.open("case", id)).data);
    const kept = new Set(tokens);
    if (kept.size < tokens.length) report.tell("wrong", where(`${id} has a token twice`));
    for (const [, token] of acknowledged.filter(([one]) => one === id)) {
      if (!kept.has(token)) report.tell("lost", where(`${token} of ${id}`));
    }
  }
  const steps = await Promise.all(pair.map(async (id) => (await vault.open("case", id)).data as { step: number }));
  if (steps[0]?.step !== steps[1]?.step) report.tell("wrong", where("of two records saved together one is saved"));
  for (const { kind, what } of vault.problems) {
    if (kind !== "damaged") report.tell("false alarm", where(`${kind} ${what}`));
  }
  const { revision } = await vault.open("case", "a1");
  await vault.save("case", "a1", revision, noTokens);
  await vault.lock();
}
