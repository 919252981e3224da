import { newEvent } from "../../shared/accessLog/newEvent.ts";
import type { LogEvent } from "../../shared/accessLog/schema.ts";
import type { FileFunctions } from "../../electron/vault/files.ts";
import { readHeads } from "../../electron/vault/logHeads.ts";
import type { LogKeys } from "../../electron/vault/logReader.ts";
import { verifyLogs, type Verified } from "../../electron/vault/logVerify.ts";
import { openLog, type LogReference, type LogWriter } from "../../electron/vault/logWriter.ts";
import { random, sealKeyPair, signKeyPair, type KeyPair } from "../../electron/vault/primitives.ts";
import { SimulatedDisk, type DiskModel } from "./simulatedDisk.ts";

/** A user of the log, whose secret signs it. */
export interface Signer {
  id: string;
  pair: KeyPair;
}

export const makeSigner = (): Signer => ({ id: random(16).toString("hex"), pair: signKeyPair() });

/** What the log needs of a store: the keys of its members, and two workstations. */
export const audit = {
  storeId: random(16).toString("hex"),
  leaders: sealKeyPair(),
  leader: makeSigner(),
  caseworker: makeSigner(),
  devices: [random(8).toString("hex"), random(8).toString("hex")] as const,
};

export const localFiles = (device: string): string => `/local-${device}`;

export interface WriterOptions {
  device?: string;
  signer?: Signer;
  at?: string;
}

export function openWriter(files: FileFunctions, options: WriterOptions = {}): Promise<LogWriter> {
  const { device = audit.devices[0], signer = audit.caseworker, at = "2027-03-15T12:00:00Z" } = options;
  const derive = (): never => {
    throw new Error("the log needs no passphrase");
  };
  const place = { root: "/store", local: localFiles(device), files, derive, now: () => new Date(at), settleMs: 0 };
  return openLog(place, {
    storeId: audit.storeId,
    device,
    workstation: `PC-${device.slice(0, 4)}`,
    user: { id: signer.id, signSecret: signer.pair.secret },
    // The writer has the public half only.
    leaders: { epoch: 1, public: audit.leaders.public },
  });
}

export const opening = (number: number): LogEvent =>
  newEvent("open", { record: `case-${String(number)}`, revision: number, details: ["plan"] });

/** A whole session with so many openings. */
export async function writeSession(
  files: FileFunctions,
  events: number,
  options: WriterOptions = {},
): Promise<LogReference[]> {
  const log = await openWriter(files, options);
  const references: LogReference[] = [];
  for (let number = 1; number <= events; number++) references.push(await log.append(opening(number), true));
  await log.close();
  return references;
}

export const logKeys: LogKeys = {
  leaders: new Map([[1, audit.leaders]]),
  signPublicsOf: (id) =>
    [audit.leader, audit.caseworker].filter((signer) => signer.id === id).map(({ pair }) => pair.public),
};

/** As a leader on one of the workstations would see it. */
export async function verify(
  files: FileFunctions,
  options: { device?: string; records?: LogReference[]; current?: string; keys?: LogKeys } = {},
): Promise<Verified> {
  const { device = audit.devices[0], records = [], current = "", keys = logKeys } = options;
  const heads = await readHeads(files, `${localFiles(device)}/${audit.storeId}`);
  return verifyLogs(files, "/store", {
    storeId: audit.storeId,
    keys,
    heads,
    records,
    current,
    leaderIds: [audit.leader.id],
  });
}

export async function emptyAudit(model: DiskModel = "posix"): Promise<SimulatedDisk> {
  const disk = new SimulatedDisk(model);
  for (const path of ["/store", ...audit.devices.map(localFiles)]) await disk.mkdir(path);
  disk.settle();
  return disk;
}

/** Paths of the logs of one workstation, oldest first. */
export const logsOn = (disk: SimulatedDisk, device: string = audit.devices[0]): string[] =>
  [...disk.contents().keys()].filter((path) => path.startsWith(`/store/audit/${device}/`)).sort();

/** A workstation that remembers nothing. */
export async function forgetLocal(disk: SimulatedDisk): Promise<void> {
  for (const path of disk.contents().keys()) if (path.startsWith("/local-")) await disk.remove(path);
}
