import { setTimeout as sleep } from "node:timers/promises";
import { blobPath, putBlob } from "../../electron/vault/blobs.ts";
import { withMaintenanceLock } from "../../electron/vault/maintenanceLock.ts";
import { mergeRecords } from "../../shared/conflict/merge.ts";
import { emptyAudit, forgetLocal, logsOn, verify, writeSession } from "./auditStore.ts";
import { failDisk } from "./diskFaults.ts";
import { forgeMembers } from "./forgeries.ts";
import type { checkNames } from "./plantedSources.ts";
import { cutPower } from "./powerCuts.ts";
import { playAtRandom } from "./property.ts";
import type { Report } from "./report.ts";
import { saving } from "./sceneSaving.ts";
import { changingUsers } from "./sceneUsers.ts";
import { tidying } from "./sceneWhole.ts";
import { randomFrom } from "./simulatedDisk.ts";
import { openNewStore, openStore, saveCase } from "./wholeStore.ts";

/** Goes on until something is found, or the tries are used up. */
async function until(report: Report, tries: number, run: (seed: number) => Promise<unknown>): Promise<void> {
  for (let seed = 1; seed <= tries && report.violations.length === 0; seed++) await run(seed);
}

const cut = { model: "posix", imagesPerOperation: 4 } as const;
const adding = changingUsers("add", ["add"]);
const tidyingUp = tidying("tidying up", ["prune", "save together"]);
const oneFlush = { model: "posix", many: 30, only: "flush", once: true } as const;

/** Short runs of what the other tests do at length, each able to notice some of the planted bugs. */
export const plantedChecks: Record<keyof typeof checkNames, (report: Report) => Promise<void>> = {
  cutting: (report) => until(report, 6, (seed) => cutPower(saving(5), { ...cut, seed }, report)),
  attaching: async (report) => {
    const { disk, vault, work } = await openNewStore();
    disk.interfere = async (_operation, path) => {
      if (path.startsWith("/store/blobs/")) await sleep(5);
      return undefined;
    };
    const blob = await work((session) => putBlob(session, Buffer.from("attached")));
    await saveCase(vault, "a1", 1, [blob]);
    const random = randomFrom(1);
    for (let image = 0; image < 10; image++) {
      const bytes = disk
        .afterPowerCut(random)
        .contents()
        .get(`/store/${blobPath(blob.blobId)}`);
      if (!bytes || bytes.length <= "attached".length) report.tell("lost", "an attachment");
    }
  },
  joining: (report) => until(report, 3, (seed) => cutPower(adding, { ...cut, seed }, report)),
  tidying: (report) => until(report, 6, (seed) => cutPower(tidyingUp, { ...cut, seed }, report)),
  flushing: (report) => until(report, 6, (seed) => failDisk(adding, { ...oneFlush, seed }, report)),
  random: (report) => until(report, 60, (seed) => playAtRandom(seed, 14, report)),
  merging: (report) => {
    const [base, mine, stored] = ["before", "mine", "stored"].map((text) => ({ text, conflicts: [] }));
    if (!base || !mine || !stored) return Promise.resolve();
    const at = "2027-03-15T12:00:00Z";
    const { merged } = mergeRecords(base, mine, stored, { mine: { by: "a", at }, theirs: { by: "b", at } }, () => "id");
    for (const text of ["mine", "stored"]) if (!JSON.stringify(merged).includes(text)) report.tell("lost", text);
    return Promise.resolve();
  },
  changingLog: async (report) => {
    const disk = await emptyAudit();
    await writeSession(disk, 4);
    await forgetLocal(disk);
    const [path = ""] = logsOn(disk);
    const whole = disk.contents().get(path) ?? Buffer.alloc(0);
    for (let at = whole.length - 64; at < whole.length; at++) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 1;
      disk.damage(path, changed);
      const { findings, remarks } = await verify(disk);
      if (findings.length + remarks.length === 0) report.tell("accepted", `a log with another byte ${at}`);
    }
  },
  forging: async (report) => {
    for (const who of ["a coordinator who calls herself a leader", "somebody with keys of his own"]) {
      if (!(await forgeMembers(who)).told) report.tell("accepted", who);
    }
  },
  taking: async (report) => {
    const store = await openNewStore();
    const other = await openStore(store.disk, store.userId);
    let [inside, most] = [0, 0];
    const hold = async (): Promise<void> => {
      most = Math.max(most, ++inside);
      await sleep(30);
      inside--;
    };
    const take = ({ work }: typeof store) => work((session, stop) => withMaintenanceLock(session, hold, stop));
    await Promise.allSettled([take(store), sleep(5).then(() => take(other))]);
    if (most > 1) report.tell("wrong", "two hold the maintenance lock at once");
  },
};
