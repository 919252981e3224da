import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { caseloadHandlers } from "../../../../electron/case/caseload.ts";
import { caseHandlers } from "../../../../electron/case/handlers.ts";
import { firstRecords } from "../../../../electron/store/firstRecords.ts";
import type { Session } from "../../../../electron/store/session.ts";
import { recordShapes } from "../../../../electron/store/shapes.ts";
import { createStore, unlockStore, type Vault } from "../../../../electron/vault/vault.ts";
import { readersOf } from "../../../../shared/case/access.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import type { CaseloadMove } from "../../../../shared/changeover/caseloadSchema.ts";
import { mergeCases } from "../../../../shared/conflict/mergeCase.ts";
import { fileError, SimulatedDisk } from "../../../crash/simulatedDisk.ts";
import { passphrase, placeOn } from "../../../crash/simulatedStore.ts";
import { makeAppointment, makeCase, makeCoordinator } from "../../../fixtures/makeCase.ts";

const TODAY = "2027-03-15";
const now = () => new Date("2027-03-15T12:00:00Z");
const shapes = recordShapes(() => TODAY);
const ids = ["c1", "c2", "c3"];
let disk: SimulatedDisk;
let here: Vault;
let there: Vault;
let told: string[][];

function handlersOf(vault: Vault) {
  const session: Session = { stage: { kind: "open", place: placeOn(disk), vault } };
  const tell = (_event: string, { records }: { records: string[] }): void => void told.push(records);
  return { ...caseHandlers(session, now), ...caseloadHandlers({ session, tell, now }) };
}

const move = (changes: Partial<CaseloadMove> = {}): CaseloadMove => ({
  coordinatorId: "kari",
  reason: "leaves",
  reasonNote: "",
  overlapFrom: TODAY,
  overlapUntil: "2027-04-15",
  leaderAgreed: false,
  letters: false,
  cases: ids.map((caseId, at) => ({ caseId, to: at === 0 ? "siri" : "per" })),
  ...changes,
});

const casesIn = async (vault: Vault): Promise<CaseRecord[]> =>
  Promise.all(ids.map(async (id) => (await vault.open("case", id)).data as CaseRecord));
const readers = async (vault: Vault, day = TODAY): Promise<string[][]> =>
  (await casesIn(vault)).map((record) => readersOf(record, day));

beforeEach(async () => {
  told = [];
  disk = new SimulatedDisk("posix");
  await disk.mkdir("/store");
  ({ vault: here } = await createStore(placeOn(disk), shapes, { userName: "Kari", passphrase, practice: false }));
  await firstRecords(here, { municipality: "Nordvik", unitName: "KE", language: "nb" });
  const coordinators = ["kari", "per", "siri"].map((id) => makeCoordinator({ id }));
  await here.save("coordinators", "main", 1, { schema: 3, coordinators, courses: [], conflicts: [] });
  for (const [at, id] of ids.entries()) {
    const appointments = [makeAppointment({ coordinatorId: "kari", from: "2026-01-01" })];
    await here.create("case", id, makeCase({ id, number: `2026-00${String(at + 1)}`, appointments }));
  }
  there = await unlockStore({ ...placeOn(disk), local: "/annen" }, shapes, { userId: here.user.id, passphrase });
});
afterEach(async () => {
  disk.interfere = () => Promise.resolve(undefined);
  await here.lock();
  await there.lock();
});

describe("a whole caseload", () => {
  it("is shown with what can still be moved", async () => {
    const { rows, lastMove, unreadable } = await handlersOf(here).openCaseload({ coordinatorId: "kari" });
    expect(rows.map(({ number, part }) => [number, part])).toEqual(
      ["2026-001", "2026-002", "2026-003"].map((number) => [number, "coordinator"]),
    );
    expect([lastMove, unreadable]).toEqual([null, []]);
  });

  it("makes the letters of all cases with the move, and takes them back with it", async () => {
    const app = handlersOf(here);
    const { token } = await app.moveCaseload(move({ letters: true }));
    const made = (await casesIn(here)).flatMap(({ id, letters }) => letters.map((one) => `${id} ${one.id}`));
    expect(new Set(made.map((one) => one.split(" ")[0]))).toEqual(new Set(ids));
    const { lastMove } = await app.openCaseload({ coordinatorId: "kari" });
    expect(lastMove?.letters.map(({ caseId, id }) => `${caseId} ${id}`).toSorted()).toEqual(made.toSorted());
    await app.undoMove({ token });
    expect((await casesIn(here)).flatMap(({ letters }) => letters)).toEqual([]);
  });

  it("moves in all cases at once: both hold in the overlap, and each save stands in the log", async () => {
    const app = handlersOf(here);
    const done = await app.moveCaseload(move());
    expect(done.cases.map(({ number, to }) => [number, to])).toEqual([
      ["2026-001", "siri"],
      ["2026-002", "per"],
      ["2026-003", "per"],
    ]);
    expect(await readers(there)).toEqual([
      ["kari", "siri"],
      ["kari", "per"],
      ["kari", "per"],
    ]);
    expect(await readers(there, "2027-04-16")).toEqual([["siri"], ["per"], ["per"]]);
    const logged = (await casesIn(there)).map(({ changeovers }) => changeovers.length);
    expect(logged).toEqual([1, 1, 1]);
    const { rows, lastMove } = await app.openCaseload({ coordinatorId: "kari" });
    expect(rows.every(({ part }) => part === "handingOver")).toBe(true);
    expect(lastMove?.token).toBe(done.token);
  });

  it("is moved back as it was, once", async () => {
    const app = handlersOf(here);
    const before = await casesIn(here);
    const { token } = await app.moveCaseload(move());
    await app.undoMove({ token });
    expect(await casesIn(there)).toEqual(before);
    expect((await app.openCaseload({ coordinatorId: "kari" })).lastMove).toBeNull();
    await expect(app.undoMove({ token })).rejects.toMatchObject({ appError: { code: "moveChanged" } });
  });

  it("goes back and forth as often as one likes, always to the same", async () => {
    const app = handlersOf(here);
    const before = await casesIn(here);
    const { token } = await app.moveCaseload(move());
    const after = await casesIn(here);
    for (let time = 0; time < 3; time++) {
      await app.undoMove({ token });
      expect(await casesIn(there)).toEqual(before);
      await app.redoMove({ token });
      expect(await casesIn(there)).toEqual(after);
    }
    expect((await app.openCaseload({ coordinatorId: "kari" })).lastMove?.token).toBe(token);
    await expect(app.redoMove({ token })).rejects.toMatchObject({ appError: { code: "moveChanged" } });
    expect(told).toEqual(Array.from({ length: 7 }, () => ids.map((id) => `case-${id}`)));
  });

  it("is not done again over what somebody has written since it was moved back", async () => {
    const app = handlersOf(here);
    const { token } = await app.moveCaseload(move());
    await app.undoMove({ token });
    const { revision, data } = await handlersOf(there).openCase({ id: "c2" });
    await handlersOf(there).saveCase({ base: revision, data: { ...data, closedReason: "nytt" } });
    const before = await casesIn(there);
    await expect(app.redoMove({ token })).rejects.toMatchObject({ appError: { code: "moveChanged" } });
    expect(await casesIn(there)).toEqual(before);
  });

  it("is not moved back over what somebody has written since, in any of the cases", async () => {
    const app = handlersOf(here);
    const { token } = await app.moveCaseload(move());
    const { revision, data } = await handlersOf(there).openCase({ id: "c2" });
    await handlersOf(there).saveCase({ base: revision, data: { ...data, closedReason: "nytt" } });
    const before = await casesIn(there);
    await expect(app.undoMove({ token })).rejects.toMatchObject({ appError: { code: "moveChanged" } });
    expect(await casesIn(there)).toEqual(before);
  });

  it("stays where it is when another has moved one of the cases meanwhile", async () => {
    await handlersOf(there).moveCaseload(move({ cases: [{ caseId: "c3", to: "siri" }] }));
    const before = await casesIn(there);
    await expect(handlersOf(here).moveCaseload(move())).rejects.toMatchObject({ appError: { code: "conflict" } });
    expect(await casesIn(there)).toEqual(before);
  });

  it.each([
    ["the second slot", (path: string) => path.includes("case-c2.00000002")],
    ["the third slot", (path: string) => path.includes("case-c3.00000002")],
    ["the journal", (path: string) => path.includes("/journal/")],
  ])("stays where it is when the disk fails at %s", async (_, fails) => {
    const before = await casesIn(here);
    disk.interfere = (_operation, path) =>
      fails(path) ? Promise.reject(fileError("EIO", path)) : Promise.resolve(undefined);
    await expect(handlersOf(here).moveCaseload(move())).rejects.toThrow();
    disk.interfere = () => Promise.resolve(undefined);
    expect(await casesIn(there)).toEqual(before);
    expect(await casesIn(here)).toEqual(before);
    await handlersOf(here).moveCaseload(move());
    expect((await readers(there))[2]).toEqual(["kari", "per"]);
  });

  it("lets unsaved text of another window be merged into it", async () => {
    const opened = await handlersOf(there).openCase({ id: "c2" });
    const mine = { ...opened.data, plan: { ...opened.data.plan, aboutMe: "Liker å fiske" } };
    await handlersOf(here).moveCaseload(move());
    await expect(handlersOf(there).saveCase({ base: opened.revision, data: mine })).rejects.toMatchObject({
      appError: { code: "conflict" },
    });
    const newest = await handlersOf(there).openCase({ id: "c2" });
    const who = { mine: { by: "Per", at: "" }, theirs: { by: "Kari", at: "" } };
    const { merged, conflicts } = mergeCases(opened.data, mine, newest.data, who, () => "x1");
    expect(conflicts).toBe(0);
    await handlersOf(there).saveCase({ base: newest.revision, data: merged });
    const [, second] = await casesIn(here);
    expect(second?.plan.aboutMe).toBe("Liker å fiske");
    expect(second && readersOf(second, TODAY)).toEqual(["kari", "per"]);
  });

  it.each<[string, Partial<CaseloadMove>]>([
    ["a stranger", { cases: [{ caseId: "c1", to: "ukjent" }] }],
    ["herself", { cases: [{ caseId: "c1", to: "kari" }] }],
    ["nobody knows when", { overlapFrom: "snart" }],
    ["a case twice", { cases: [ids, ids].flat().map((caseId) => ({ caseId, to: "per" })) }],
  ])("does not move to %s", async (_, changes) => {
    await expect(handlersOf(here).moveCaseload(move(changes))).rejects.toMatchObject({
      appError: { code: "validation" },
    });
  });
});
