import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ExpectedError } from "../../../../shared/appError.ts";
import { nodeFiles } from "../../../../electron/vault/files.ts";
import { openLog } from "../../../../electron/vault/logWriter.ts";
import { verifyInWorker, type VerifyRequest } from "../../../../electron/vault/logVerifyThread.ts";
import { audit, opening } from "../../../crash/auditStore.ts";

const worker = new URL("../../../../electron/vault/logVerifyWorker.ts", import.meta.url);

describe("logVerifyThread", () => {
  let root = "";
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), "helhet-logg-"));
    const derive = (): never => {
      throw new Error("the log needs no passphrase");
    };
    for (let session = 0; session < 3; session++) {
      const now = () => new Date(Date.UTC(2027, 2, 15 + session));
      const place = { root, local: join(root, "local"), files: nodeFiles, derive, now };
      const { id, pair } = audit.caseworker;
      const log = await openLog(place, {
        storeId: audit.storeId,
        device: audit.devices[0],
        workstation: "PC",
        user: { id, signSecret: pair.secret },
        leaders: { epoch: 1, public: audit.leaders.public },
      });
      for (let number = 1; number <= 4; number++) await log.append(opening(number), true);
      await log.close();
    }
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const request = (): VerifyRequest => ({
    root,
    storeId: audit.storeId,
    heads: [],
    records: [],
    current: "",
    leaderIds: [],
    leaders: [{ epoch: 1, secret: audit.leaders.secret }],
    signPublics: [{ id: audit.caseworker.id, keys: [audit.caseworker.pair.public] }],
  });
  const files = (): string[] => readdirSync(join(root, "audit", audit.devices[0])).sort();

  it("verifies real files in a thread, with progress to the end, and leaves the keys here alone", async () => {
    const progress: string[] = [];
    const verified = await verifyInWorker(
      request(),
      new AbortController().signal,
      (done, total) => progress.push(`${String(done)}/${String(total)}`),
      worker,
    );
    expect(verified).toEqual({ sessions: 3, entries: 12, findings: [], remarks: [] });
    expect(progress.at(-1)).toBe("6/6");
    expect(audit.leaders.secret.some((byte) => byte !== 0)).toBe(true);
  });

  it("finds what is wrong", async () => {
    const [first = "", second = ""] = files();
    writeFileSync(join(root, "audit", audit.devices[0], first), "not a log");
    rmSync(join(root, "audit", audit.devices[0], second));
    const { findings } = await verifyInWorker(request(), new AbortController().signal, () => undefined, worker);
    expect(findings.map(({ kind }) => kind)).toEqual(["changed", "missing"]);
  });

  it("ends when the store is locked", async () => {
    const stop = new AbortController();
    const running = verifyInWorker(request(), stop.signal, () => undefined, worker);
    stop.abort();
    await expect(running).rejects.toEqual(new ExpectedError({ code: "locked" }));
    await expect(verifyInWorker(request(), stop.signal, () => undefined, worker)).rejects.toEqual(
      new ExpectedError({ code: "locked" }),
    );
  });
});
