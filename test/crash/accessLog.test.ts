import { beforeAll, describe, expect, it } from "vitest";
import { newEvent } from "../../shared/accessLog/newEvent.ts";
import {
  FRAME,
  firstHash,
  nextHash,
  openEntry,
  sealEntry,
  signedFrame,
  splitFrames,
  turn,
  type LogEntry,
} from "../../electron/vault/logFormat.ts";
import { openSession, readHeader } from "../../electron/vault/logHeader.ts";
import type { LogReference } from "../../electron/vault/logWriter.ts";
import type { Verified } from "../../electron/vault/logVerify.ts";
import {
  audit,
  emptyAudit,
  forgetLocal,
  localFiles,
  logKeys,
  logsOn,
  opening,
  openWriter,
  verify,
  writeSession,
} from "./auditStore.ts";
import {
  changesDisk,
  fileError,
  randomFrom,
  type DiskModel,
  type Random,
  type SimulatedDisk,
} from "./simulatedDisk.ts";

const models: DiskModel[] = ["posix", "ntfs"];
const days = ["2027-03-15T08:00:00Z", "2027-03-16T08:00:00Z", "2027-03-17T08:00:00Z", "2027-03-18T08:00:00Z"] as const;
const kinds = ({ findings }: Verified): string[] => findings.map(({ kind }) => kind);
const toldOf = ({ findings, remarks }: Verified): string[] => [...findings, ...remarks].map(({ kind }) => kind);

/** Three sessions, the second of them never closed; 66 entries, so that a checkpoint comes along. */
async function work(disk: SimulatedDisk, acknowledged: LogReference[]): Promise<void> {
  for (const [day, at] of days.slice(0, 3).entries()) {
    const log = await openWriter(disk, { at });
    for (let number = 0; number < (day === 1 ? 66 : 3); number++) {
      acknowledged.push(await log.append(opening(number), true));
    }
    if (day !== 1) await log.close();
  }
}

describe("the access log after a power cut", () => {
  it.each(models)("holds every acknowledged entry and raises no alarm (%s)", async (model) => {
    const random = randomFrom(model === "posix" ? 1 : 2);
    const disk = await emptyAudit(model);
    const acknowledged: LogReference[] = [];
    let images = 0;
    const wrong: string[] = [];
    const judge = async (left: SimulatedDisk, last: Random): Promise<void> => {
      images++;
      const promised = [...acknowledged];
      const before = await verify(left, { records: promised });
      wrong.push(...kinds(before));
      if (last() > 0.1) return;
      promised.push(...(await writeSession(left, 2, { at: days[3] })));
      wrong.push(...kinds(await verify(left, { records: promised })).map((kind) => `${kind} afterwards`));
    };
    disk.interfere = async (operation, path, bytes) => {
      if (changesDisk(operation)) {
        for (let image = 0; image < 2; image++) {
          await judge(disk.afterPowerCut(random, bytes && { path, bytes }), random);
        }
      }
      return undefined;
    };
    await work(disk, acknowledged);
    expect(wrong).toEqual([]);
    expect(acknowledged).toHaveLength(72);
    expect(images).toBeGreaterThan(400);
  });

  it.each(models)("tells a torn end apart from a change (%s)", async (model) => {
    const disk = await emptyAudit(model);
    const log = await openWriter(disk);
    await log.append(opening(1), true);
    const random = randomFrom(3);
    const seen = new Set<string>();
    disk.interfere = async (operation, path, bytes) => {
      if (operation !== "flush" && operation !== "write") return undefined;
      for (let image = 0; image < 40; image++) {
        const left = await verify(disk.afterPowerCut(random, bytes && { path, bytes }));
        expect(left.findings).toEqual([]);
        for (const { kind, entry } of left.remarks) seen.add(`${kind} ${String(entry)}`);
      }
      return undefined;
    };
    await log.append(opening(2), true);
    expect([...seen].sort()).toEqual(["torn 2", "unclosed 1", "unclosed 2"]);
  });
});

describe("the access log on a disk that lies", () => {
  it("is caught by the same test: a writer that does not flush loses entries", async () => {
    const random = randomFrom(4);
    const disk = await emptyAudit();
    const acknowledged: LogReference[] = [];
    const flushless = new Proxy(disk, {
      get: (target, name) => {
        if (name === "flush") return () => Promise.resolve();
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
    await work(flushless, acknowledged);
    const found = new Set<string>();
    for (let image = 0; image < 20; image++) {
      for (const kind of kinds(await verify(disk.afterPowerCut(random), { records: acknowledged }))) found.add(kind);
    }
    expect([...found].sort()).toContain("cut");
  });
});

describe("the access log on a failing disk", () => {
  type Interference = SimulatedDisk["interfere"];

  /** Every other event is a save's. Gives what was acknowledged, and the disk. */
  async function run(interfere: Interference): Promise<{ disk: SimulatedDisk; acknowledged: LogReference[] }> {
    const disk = await emptyAudit();
    disk.interfere = interfere;
    const acknowledged: LogReference[] = [];
    const log = await openWriter(disk);
    for (let number = 1; number <= 6; number++) {
      await log.append(opening(number), number % 2 === 0).then(
        (reference) => reference.seq > 0 && acknowledged.push(reference),
        () => undefined,
      );
    }
    await log.close();
    disk.interfere = () => Promise.resolve(undefined);
    return { disk, acknowledged };
  }

  it.each(["EIO", "ENOSPC", "EBUSY", "ENOENT", "short"])("loses nothing it acknowledged (%s)", async (code) => {
    let operations = 0;
    await run(() => {
      operations++;
      return Promise.resolve(undefined);
    });
    const wrong: string[] = [];
    for (let first = 0; first < operations; first++) {
      for (const length of [1, 20]) {
        let operation = 0;
        const { disk, acknowledged } = await run(() => {
          const now = operation++;
          if (now < first || now >= first + length) return Promise.resolve(undefined);
          return code === "short" ? Promise.resolve("short") : Promise.reject(fileError(code, ""));
        });
        acknowledged.push(...(await writeSession(disk, 1, { at: days[3] })));
        wrong.push(...kinds(await verify(disk, { records: acknowledged })));
        if (disk.openHandles > 0) wrong.push("open handle");
      }
    }
    expect(wrong).toEqual([]);
    expect(operations).toBeGreaterThan(40);
  });
});

describe("a changed access log", () => {
  /** A closed session that the next one, the other workstation and this workstation know of. */
  let known: SimulatedDisk;
  let path = "";
  let whole = Buffer.alloc(0);
  const boundaries: number[] = [];
  beforeAll(async () => {
    known = await emptyAudit();
    await writeSession(known, 4, { at: days[0] });
    path = logsOn(known)[0] ?? "";
    whole = Buffer.from(known.contents().get(path) ?? Buffer.alloc(0));
    for (let at = 0; at < whole.length; at += 5 + whole.readUInt32LE(at)) boundaries.push(at);
  });

  const flipped = (at: number, bit: number): Buffer => {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
    return bytes;
  };

  it("is found, whichever byte was changed, when the workstation knows it", async () => {
    const disk = known.copy();
    const found = new Map<string, number>();
    for (let at = 0; at < whole.length; at++) {
      disk.damage(path, flipped(at, at % 8));
      for (const kind of kinds(await verify(disk))) found.set(kind, (found.get(kind) ?? 0) + 1);
    }
    expect([...found]).toEqual([["changed", whole.length]]);
  });

  it("is found, whichever byte was changed, when the next session knows it", async () => {
    const disk = known.copy();
    await writeSession(disk, 1, { at: days[1] });
    await forgetLocal(disk);
    for (let at = 0; at < whole.length; at++) {
      disk.damage(path, flipped(at, (at + 3) % 8));
      expect(kinds(await verify(disk)), `byte ${String(at)}`).toEqual(["changed"]);
    }
  });

  it("is told, whichever byte was changed, when nobody knows it; an alarm up to the closing", async () => {
    const disk = known.copy();
    await forgetLocal(disk);
    expect(await verify(disk)).toMatchObject({ sessions: 1, entries: 4, findings: [], remarks: [] });
    const closing = boundaries.at(-1) ?? 0;
    for (let at = 0; at < whole.length; at++) {
      disk.damage(path, flipped(at, (at + 5) % 8));
      const told = toldOf(await verify(disk));
      const userField = told[0] === "foreign" && at < (boundaries[1] ?? 0);
      expect(told, `byte ${String(at)}`).toEqual([userField ? "foreign" : at < closing ? "changed" : told[0]]);
      expect(["changed", "torn", "foreign"]).toContain(told[0]);
    }
  });

  it("is found at every length, cut or exchanged for an older copy", async () => {
    const disk = known.copy();
    const ends = new Set(boundaries.slice(1));
    for (let length = 0; length < whole.length; length++) {
      disk.damage(path, whole.subarray(0, length));
      expect(kinds(await verify(disk)), `length ${String(length)}`).toEqual([ends.has(length) ? "older" : "cut"]);
    }
  });

  /** Every end of a frame, and every fifth byte in between. */
  const someLengths = (): number[] =>
    Array.from({ length: whole.length }, (_, length) => length).filter(
      (length) => length % 5 === 0 || boundaries.includes(length),
    );

  it("is found by the next session alone, wherever it is cut", async () => {
    const disk = known.copy();
    await writeSession(disk, 1, { at: days[1] });
    await forgetLocal(disk);
    for (const length of someLengths()) {
      disk.damage(path, whole.subarray(0, length));
      expect(kinds(await verify(disk)), `length ${String(length)}`).toEqual(["cut"]);
    }
  });

  it("is a crash to one who knows nothing of it, wherever it is cut, and says so", async () => {
    const disk = known.copy();
    await forgetLocal(disk);
    for (const length of someLengths()) {
      disk.damage(path, whole.subarray(0, length));
      const { findings, remarks } = await verify(disk);
      expect(findings, `length ${String(length)}`).toEqual([]);
      expect(remarks).toHaveLength(1);
    }
  });

  it("is found when a record knows more than the log", async () => {
    const disk = known.copy();
    await forgetLocal(disk);
    const session = path.slice(-36, -4);
    disk.damage(path, whole.subarray(0, boundaries[3]));
    expect(await verify(disk, { records: [{ session, seq: 2 }] })).toMatchObject({ findings: [] });
    const { findings } = await verify(disk, { records: [{ session, seq: 4 }] });
    expect(findings).toMatchObject([{ kind: "cut", entry: 3, session }]);
  });

  it("is found when entries changed places or one was taken out", async () => {
    const disk = known.copy();
    await forgetLocal(disk);
    const parts = boundaries.map((start, index) => whole.subarray(start, boundaries[index + 1] ?? whole.length));
    const [header, one, two, three, ...rest] = parts;
    const orders = [
      [header, two, one, three, ...rest],
      [header, one, three, ...rest],
      [header, one, one, two, three, ...rest],
      [...parts, parts.at(-1)],
      [header, header, one, two, three, ...rest],
    ];
    for (const order of orders) {
      disk.damage(path, Buffer.concat(order.map((part) => part ?? Buffer.alloc(0))));
      expect(kinds(await verify(disk))).toEqual(["changed"]);
    }
  });
});

describe("an access log that a leader has written anew", () => {
  /** The leader opens the session's key and writes another history after the last signature; the user's own cannot be made. */
  function rewritten(bytes: Buffer, entry: Partial<LogEntry>): Buffer {
    const [first, second] = splitFrames(bytes).frames;
    const header = first && readHeader(first.body, logKeys.signPublicsOf)?.header;
    const secret = header && openSession(audit.leaders, header);
    if (!first || !second || !secret) throw new Error("no log");
    const key = turn(secret.key);
    const hash = nextHash(firstHash(), first.bytes);
    const was = openEntry(key, hash, second.body);
    if (!was) throw new Error("no entry");
    return Buffer.concat([first.bytes, sealEntry(key, hash, { ...was, ...entry })]);
  }

  it("is found by the hash that the next session or another workstation has signed", async () => {
    const disk = await emptyAudit();
    const [here, there] = audit.devices;
    const log = await openWriter(disk, { at: days[0], device: there });
    await log.append(opening(1), true);
    await log.append(opening(2), true);
    const [path = ""] = logsOn(disk, there);
    const changed = rewritten(disk.contents().get(path) ?? Buffer.alloc(0), { record: "case-99" });
    for (const device of [here, there]) {
      const left = disk.copy();
      await writeSession(left, 1, { at: days[1], device });
      await forgetLocal(left);
      left.damage(path, changed);
      // What was there and what is there now cannot be told from a shorter log, but it is an alarm.
      expect(kinds(await verify(left))).toEqual(["cut"]);
    }
  });

  it("cannot be closed or signed by anybody but its user", async () => {
    const disk = await emptyAudit();
    await writeSession(disk, 1, { at: days[0] });
    await forgetLocal(disk);
    const [path = ""] = logsOn(disk);
    const changed = rewritten(disk.contents().get(path) ?? Buffer.alloc(0), { record: "case-99" });
    const hash = splitFrames(changed).frames.reduce((so, { bytes }) => nextHash(so, bytes), firstHash());
    const closing = signedFrame(FRAME.closing, 1, hash, audit.leader.pair.secret);
    disk.damage(path, Buffer.concat([changed, closing]));
    const verified = await verify(disk);
    expect(toldOf(verified)).toEqual(["torn"]);
    expect(kinds(await verify(disk, { records: [{ session: path.slice(-36, -4), seq: 2 }] }))).toEqual(["changed"]);
  });
});

describe("the files of the access log", () => {
  async function threeDays(): Promise<{ disk: SimulatedDisk; paths: string[] }> {
    const disk = await emptyAudit();
    for (const at of days.slice(0, 3)) await writeSession(disk, 2, { at });
    await forgetLocal(disk);
    return { disk, paths: logsOn(disk) };
  }

  it("are whole when nobody touched them", async () => {
    const { disk } = await threeDays();
    expect(await verify(disk)).toMatchObject({ sessions: 3, entries: 6, findings: [], remarks: [] });
  });

  it("are missed when one between others is deleted", async () => {
    const { disk, paths } = await threeDays();
    await disk.remove(paths[1] ?? "");
    const { findings } = await verify(disk);
    expect(findings).toMatchObject([{ kind: "missing", entry: 0, session: paths[1]?.slice(-36, -4) }]);
    expect(findings[0]?.startedAt).toContain("2027-03-16");
    expect(findings[0]?.workstation).toBe(`PC-${audit.devices[0].slice(0, 4)}`);
  });

  it("are missed by the other workstation's log and by this workstation when the newest are deleted", async () => {
    const disk = await emptyAudit();
    const [here, there] = audit.devices;
    await writeSession(disk, 2, { at: days[0], device: there });
    await writeSession(disk, 2, { at: days[1], device: here });
    const forgetful = disk.copy();
    await forgetLocal(forgetful);
    for (const left of [disk, forgetful]) {
      for (const path of logsOn(left, there)) await left.remove(path);
      expect(kinds(await verify(left, { device: here }))).toEqual(["missing"]);
    }
    for (const path of logsOn(disk, here)) await disk.remove(path);
    expect(kinds(await verify(disk, { device: here }))).toEqual(["missing", "missing"]);
  });

  it("are missed when only a record knows them", async () => {
    const disk = await emptyAudit();
    const records = await writeSession(disk, 1);
    await forgetLocal(disk);
    for (const path of logsOn(disk)) await disk.remove(path);
    expect(kinds(await verify(disk, { records }))).toEqual(["missing"]);
  });

  it("are strange under another name, in another folder, twice, or from another store", async () => {
    const { disk, paths } = await threeDays();
    const bytes = disk.contents().get(paths[0] ?? "") ?? Buffer.alloc(0);
    const elsewhere = disk.copy();
    elsewhere.damage(paths[1] ?? "", bytes);
    expect(kinds(await verify(elsewhere))).toEqual(["foreign"]);
    const twice = disk.copy();
    await twice.mkdir(`/store/audit/${audit.devices[1]}`);
    twice.damage(`/store/audit/${audit.devices[1]}/${paths[0]?.slice(-36) ?? ""}`, bytes);
    expect(kinds(await verify(twice))).toEqual(["foreign"]);
    const renamed = disk.copy();
    await renamed.rename(paths[2] ?? "", `/store/audit/${audit.devices[0]}/${"f".repeat(32)}.log`);
    expect(kinds(await verify(renamed))).toEqual(["foreign"]);
    const conflictCopy = disk.copy();
    conflictCopy.damage(`${paths[0]?.slice(0, -4) ?? ""} (1).log`, bytes);
    expect(kinds(await verify(conflictCopy))).toEqual(["foreign"]);
  });

  it("are changed when they changed places", async () => {
    const { disk, paths } = await threeDays();
    const [first = "", second = ""] = paths;
    const contents = disk.contents();
    disk.damage(first, contents.get(second) ?? Buffer.alloc(0));
    disk.damage(second, contents.get(first) ?? Buffer.alloc(0));
    expect(kinds(await verify(disk))).toEqual(["foreign", "foreign"]);
  });

  it("are older when yesterday's copy is put back, until a leader says that it was a restore", async () => {
    const disk = await emptyAudit();
    const log = await openWriter(disk, { at: days[0] });
    await log.append(opening(1), true);
    const yesterday = disk.copy();
    for (let number = 2; number < 70; number++) await log.append(opening(number), true);
    await writeSession(disk, 1, { at: days[1] });
    for (const [path, bytes] of disk.contents()) if (path.startsWith("/local-")) yesterday.damage(path, bytes);
    expect(kinds(await verify(yesterday))).toEqual(["missing"]);
    const somebody = await openWriter(yesterday, { at: days[2] });
    await somebody.append(newEvent("unlock"), false);
    expect(kinds(await verify(yesterday))).toEqual(["missing"]);
    const forged = yesterday.copy();
    await (await openWriter(forged, { at: days[3] })).append(newEvent("olderAccepted"), true);
    expect(kinds(await verify(forged))).toEqual(["missing"]);
    await somebody.close();
    const leader = await openWriter(yesterday, { at: days[3], signer: audit.leader });
    await leader.append(newEvent("olderAccepted"), true);
    await leader.close();
    const accepted = await verify(yesterday);
    expect(kinds(accepted)).toEqual([]);
    expect(accepted.remarks.map(({ kind }) => kind)).toEqual(["missing", "unclosed"]);
  });

  it("go on being watched after an unclosed session, on the workstation's own word", async () => {
    const disk = await emptyAudit();
    const log = await openWriter(disk, { at: days[0] });
    for (let number = 1; number <= 64; number++) await log.append(opening(number), true);
    const [path = ""] = logsOn(disk);
    const bytes = disk.contents().get(path) ?? Buffer.alloc(0);
    disk.damage(path, bytes.subarray(0, Math.floor(bytes.length / 2)));
    expect(kinds(await verify(disk))).toEqual(["cut"]);
    await writeSession(disk, 1, { at: days[1] });
    await forgetLocal(disk);
    expect(kinds(await verify(disk))).toEqual(["cut"]);
  });

  it("are readable without alarm while they are written, the own one without a remark", async () => {
    const disk = await emptyAudit();
    const [here, there] = audit.devices;
    const own = await openWriter(disk, { device: here });
    const { session } = await own.append(opening(1), true);
    const other = await openWriter(disk, { device: there });
    await other.append(opening(2), true);
    const { findings, remarks } = await verify(disk, { device: here, current: session });
    expect(findings).toEqual([]);
    expect(remarks.map(({ kind }) => kind)).toEqual(["unclosed"]);
  });

  it("are no reason to stop when one cannot be read", async () => {
    const { disk, paths } = await threeDays();
    disk.interfere = (operation, path) =>
      operation === "read" && path === paths[1] ? Promise.reject(fileError("EIO", path)) : Promise.resolve(undefined);
    expect(kinds(await verify(disk))).toEqual(["unreadable"]);
  });

  it("are no finding when there are none", async () => {
    const disk = await emptyAudit();
    expect(await verify(disk)).toEqual({ sessions: 0, entries: 0, findings: [], remarks: [] });
    expect(localFiles(audit.devices[0])).not.toBe(localFiles(audit.devices[1]));
  });
});
