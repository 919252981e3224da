import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSONFile } from "lowdb/node";
import { Low } from "lowdb";
import { fillAndClose, writeAll } from "../../electron/vault/durable.ts";
import { nodeFiles } from "../../electron/vault/files.ts";
import { random } from "../../electron/vault/primitives.ts";
import type { CaseRecord } from "../../shared/case/schema.ts";
import { fullCase } from "./fullCase.ts";
import { median, note, timed } from "./figures.ts";
import { handlersOf } from "./openStore.ts";
import type { VaultPlace } from "../../electron/vault/place.ts";
import type { Vault } from "../../electron/vault/vault.ts";

const SAMPLES = 200;
/** What one save puts on the disk: a sealed revision of a 30 KB case, and an entry of the access log. */
const REVISION_BYTES = 30_400;
const ENTRY_BYTES = 330;

/** Milliseconds per save of a 30 KB case through its handler, and of the same bytes and flushes without any store. */
export async function benchSave(
  place: VaultPlace,
  vault: Vault,
  count: number,
): Promise<{ ours: number; raw: number }> {
  const { openCase, saveCase } = handlersOf(place, vault);
  const id = "0".repeat(32);
  let { revision, data } = await openCase({ id });
  data = fullCase(data);
  revision = (await saveCase({ base: revision, data })).revision;
  const writeRaw = await rawSaves();
  const [ours, raw]: [number[], number[]] = [[], []];
  for (let sample = 0; sample < SAMPLES; sample++) {
    raw.push(await timed(writeRaw));
    const changed: CaseRecord = { ...data, person: { ...data.person, family: `Utgave ${sample}` } };
    ours.push(
      await timed(async () => {
        revision = (await saveCase({ base: revision, data: changed })).revision;
      }),
    );
  }
  const result = { ours: median(ours), raw: median(raw) };
  note({
    id: "B1",
    what: `durable save of a 30 KB case at ${count} cases, log included (raw ${result.raw.toFixed(2)} ms)`,
    value: result.ours,
    unit: "ms",
    goal: Infinity,
    samples: SAMPLES,
  });
  note({
    id: "B1",
    what: `the same save at ${count} cases / the same bytes and flushes raw`,
    value: result.ours / result.raw,
    unit: "ratio",
    goal: 1.5,
    samples: SAMPLES,
  });
  return result;
}

/** An entry appended and flushed, then a new file written, flushed, and its folder flushed. */
async function rawSaves(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "helhet-raw-"));
  const [entry, revision] = [random(ENTRY_BYTES), random(REVISION_BYTES)];
  const log = await nodeFiles.openAppend(join(folder, "log"));
  let at = 0;
  return async () => {
    await writeAll(nodeFiles, log, entry);
    await nodeFiles.flush(log);
    const handle = await nodeFiles.createExclusive(join(folder, `${at++}.rec`));
    await fillAndClose(nodeFiles, handle, revision);
    await nodeFiles.flushDirectory(folder);
  };
}

/** Plain lowdb, all cases in one file: no flush, no encryption, no log. */
export async function benchPlainSave(records: CaseRecord[]): Promise<void> {
  const path = join(mkdtempSync(join(tmpdir(), "helhet-lowdb-")), "db.json");
  const db = new Low(new JSONFile<CaseRecord[]>(path), records);
  const times: number[] = [];
  try {
    for (let sample = 0; sample < 5; sample++) times.push(await timed(() => db.write()));
  } catch (error) {
    console.log(`B1  plain lowdb with ${records.length} cases cannot save: ${String(error)}`);
    return;
  }
  note({
    id: "B1",
    what: `plain lowdb, one file, ${records.length} cases: save without flush, encryption or log`,
    value: median(times),
    unit: "ms",
    goal: Infinity,
    samples: times.length,
  });
}
