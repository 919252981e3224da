import { ExpectedError } from "../../shared/appError.ts";
import { codeOf } from "../../electron/vault/files.ts";
import { judge } from "./judge.ts";
import type { Report } from "./report.ts";
import { fileError, randomFrom, type DiskModel, type Operation, type Random } from "./simulatedDisk.ts";
import { honest, madeFor, stageOf, type Disguise, type Made, type Scene } from "./stage.ts";
import { withoutStacks } from "./withoutStacks.ts";

/** Codes of a disk, and three that strike one kind of operation only. */
const kinds = ["EIO", "ENOSPC", "EPERM", "EBUSY", "EACCES", "EMFILE", "ENOENT", "short", "flush", "close"] as const;
type Kind = (typeof kinds)[number];
const lengths = { once: 1, burst: 25, "for ever": Infinity };
const struck: Partial<Record<Kind, Operation[]>> = {
  short: ["write"],
  flush: ["flush", "flushDirectory"],
  close: ["close"],
};

interface Fault {
  kind: Kind;
  length: keyof typeof lengths;
  /** Number of the first operation that fails. */
  first: number;
}

export interface FaultOptions {
  model: DiskModel;
  seed: number;
  /** So many of all the faults there are, drawn at random. */
  many: number;
  only?: Kind;
  /** No bursts. */
  once?: boolean;
  disguise?: Disguise;
}

/** Plays a scene with a disk that fails at one operation, at some, or from one on, in every way (SQLite's pattern). */
export function failDisk(scene: Scene, options: FaultOptions, report: Report): Promise<void> {
  const { model, seed, many, only, once = false, disguise = honest } = options;
  return withoutStacks(async () => {
    const made = await madeFor(scene, model);
    const random = randomFrom(seed);
    const all = faultsAt(await operationsOf(scene, made, seed), only);
    const faults = once ? all.filter(({ length }) => length === "once") : all;
    for (let run = 0; run < many; run++) {
      const fault = faults[Math.floor(random() * faults.length)];
      if (fault) await failOnce({ scene, made, model, seed, disguise }, fault, random, report);
    }
  });
}

function faultsAt(operations: Operation[], only: Kind | undefined): Fault[] {
  return kinds
    .filter((kind) => !only || kind === only)
    .flatMap((kind) =>
      Object.keys(lengths).flatMap((length) =>
        operations.flatMap((operation, first) =>
          struck[kind]?.includes(operation) === false ? [] : [{ kind, first, length: length as Fault["length"] }],
        ),
      ),
    );
}

async function operationsOf(scene: Scene, made: Made, seed: number): Promise<Operation[]> {
  const operations: Operation[] = [];
  const stage = stageOf(made, seed, honest, (wrong, what) => {
    throw new Error(`${wrong} on a healthy disk: ${what}`);
  });
  stage.disk.interfere = (operation) => {
    operations.push(operation);
    return Promise.resolve(undefined);
  };
  await scene.act(stage);
  return operations;
}

interface Run {
  scene: Scene;
  made: Made;
  model: DiskModel;
  seed: number;
  disguise: Disguise;
}

async function failOnce(run: Run, { kind, length, first }: Fault, random: Random, report: Report): Promise<void> {
  const { scene, made, model, seed, disguise } = run;
  const where = `${scene.name} (${model}, seed ${seed}), ${kind} ${length} at operation ${first}`;
  const tell = (wrong: Parameters<Report["tell"]>[0], what: string): void => report.tell(wrong, `${where}: ${what}`);
  report.count("faults");
  const stage = stageOf(made, seed, disguise, tell);
  let operation = 0;
  stage.disk.interfere = (name, path) => {
    const now = operation++;
    if (now < first || now >= first + lengths[length]) return Promise.resolve(undefined);
    if (struck[kind]?.includes(name) === false) return Promise.resolve(undefined);
    if (kind === "short") return Promise.resolve("short");
    return Promise.reject(fileError(struck[kind] ? "EIO" : kind, `${name} ${path}`));
  };
  stage.attempt = async (work, patience = 2) => {
    for (let tries = 0; tries < patience; tries++) {
      try {
        const done = await work();
        report.count("acknowledged");
        return done;
      } catch (error) {
        report.count("refused");
        if (!isTyped(error)) tell("untyped", String(error));
      }
    }
    return null;
  };
  await scene.act(stage).catch((error: unknown) => tell("failed open", String(error)));
  const formerly = [...stage.ledger.people.values()].map((person) => person.formerly);
  for (const vault of stage.vaults) if (!formerly.includes(vault)) await vault.lock();
  if (stage.disk.openHandles > 0) tell("open handle", String(stage.disk.openHandles));
  stage.disk.interfere = () => Promise.resolve(undefined);
  const left = random() < 0.5 ? stage.disk.afterPowerCut(random) : stage.disk;
  await judge(left, stage, random, tell).catch((error: unknown) => tell("failed open", String(error)));
}

/** Too many open files is a fault of the program, which the user has no sentence for. */
const isTyped = (error: unknown): boolean => error instanceof ExpectedError || codeOf(error) === "EMFILE";
