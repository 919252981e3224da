import { describe, expect, it } from "vitest";
import { caseHandlers } from "../../../../electron/case/handlers.ts";
import { familyHandlers } from "../../../../electron/family/handlers.ts";
import { firstRecords } from "../../../../electron/store/firstRecords.ts";
import type { Session } from "../../../../electron/store/session.ts";
import { recordShapes } from "../../../../electron/store/shapes.ts";
import { userHandlers } from "../../../../electron/user/handlers.ts";
import { unlockStore, type Vault } from "../../../../electron/vault/vault.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { tiesAgain } from "../../../../shared/family/rules.ts";
import type { FamilyTie } from "../../../../shared/family/schema.ts";
import { makeEmptyStore, passphrase, placeOn } from "../../../crash/simulatedStore.ts";
import { makeAppointment, makeCase, makeCoordinator } from "../../../fixtures/makeCase.ts";

const today = "2027-03-15";
const now = () => new Date(`${today}T12:00:00`);

/** Siblings a, b and c: the coordinator has a and b. */
async function familyOfThree() {
  const { disk, userId } = await makeEmptyStore("posix");
  const shapes = recordShapes(() => today);
  const openAs = (id: string, words: string): Promise<Vault> =>
    unlockStore(placeOn(disk), shapes, { userId: id, passphrase: words });
  const sessionOf = (vault: Vault): Session => ({ stage: { kind: "open", place: placeOn(disk), vault } });
  const of = (vault: Vault) => ({ ...caseHandlers(sessionOf(vault), now), ...familyHandlers(sessionOf(vault), now) });
  const leader = await openAs(userId, passphrase);
  await firstRecords(leader, { municipality: "Nordvik", unitName: "KE", language: "nb" });
  await leader.save("coordinators", "main", 1, {
    schema: 3,
    coordinators: [makeCoordinator({ id: "k1" })],
    courses: [],
    conflicts: [],
  });
  const users = userHandlers({
    session: sessionOf(leader),
    printSlip: () => Promise.resolve(true),
    afterChange: () => undefined,
    now,
  });
  const chosen = { name: "Eva", role: "coordinator", coordinatorId: "k1", until: "", cases: [] as string[] } as const;
  const { id, oneTime } = await users.addUser({ ...chosen, cases: [] });
  const mine = [makeAppointment({ coordinatorId: "k1", from: "2027-01-01" })];
  for (const [at, name] of ["a", "b", "c"].entries()) {
    const appointments = name === "c" ? [] : mine;
    await leader.create("case", name, makeCase({ id: name, number: `2027-00${String(at + 1)}`, appointments }));
  }
  for (const otherId of ["c", "b"]) await of(leader).linkFamily({ caseId: "a", otherId, relation: "sibling" });
  const eva = await openAs(id, oneTime);
  await eva.refresh();
  return { leader, ke: of(leader), eva, coordinator: of(eva) };
}

const tied = ({ family }: CaseRecord): string[] => family.ties.map(({ id }) => id);

describe("a tie to a case that does not open", () => {
  it("is not shown to the coordinator, in the case or in the family", async () => {
    const { ke, coordinator } = await familyOfThree();
    expect(tied((await ke.openCase({ id: "a" })).data)).toEqual(["c", "b"]);
    const seen = await coordinator.openCase({ id: "a" });
    expect(tied(seen.data)).toEqual(["b"]);
    expect(JSON.stringify(seen)).not.toContain("2027-003");
    expect(JSON.stringify(await coordinator.readFamily({ caseId: "a" }))).not.toContain("2027-003");
    expect(JSON.stringify(await coordinator.listCases(undefined))).not.toContain("2027-003");
  });

  it("stands when the coordinator saves", async () => {
    const { ke, coordinator } = await familyOfThree();
    const { data, revision } = await coordinator.openCase({ id: "a" });
    const person = { ...data.person, communication: "Tegn" };
    await coordinator.saveCase({ base: revision, data: { ...data, person } });
    const after = (await ke.openCase({ id: "a" })).data;
    expect(after.person.communication).toBe("Tegn");
    expect(tied(after)).toEqual(["c", "b"]);
  });

  it("stands when the coordinator unties the one that is shown", async () => {
    const { ke, coordinator } = await familyOfThree();
    await coordinator.unlinkFamily({ caseId: "a", otherId: "b" });
    expect(tied((await ke.openCase({ id: "a" })).data)).toEqual(["c"]);
    await expect(coordinator.unlinkFamily({ caseId: "a", otherId: "c" })).rejects.toMatchObject({
      appError: { code: "notAllowed" },
    });
    expect(tied((await ke.openCase({ id: "a" })).data)).toEqual(["c"]);
  });

  it("is not lost with what could not be saved", async () => {
    const { leader, ke, eva, coordinator } = await familyOfThree();
    const { data, revision } = await coordinator.openCase({ id: "a" });
    const newer = (await leader.open("case", "a")).data as CaseRecord;
    await leader.save("case", "a", revision, { ...newer, person: { ...newer.person, culture: "Samisk" } });
    await eva.refresh();
    await coordinator
      .saveCase({ base: revision, data: { ...data, person: { ...data.person, communication: "Tegn" } } })
      .catch(() => undefined);
    const { draft, ...opened } = await coordinator.openCase({ id: "a" });
    expect([draft?.data, draft?.baseData].map((one) => one && tied(one))).toEqual([["b"], ["b"]]);
    await coordinator.saveCase({ base: opened.revision, data: draft?.data ?? opened.data });
    expect(tied((await ke.openCase({ id: "a" })).data)).toEqual(["c", "b"]);
  });
});

const tie = (id: string, relation: FamilyTie["relation"] = "sibling"): FamilyTie => ({ id, number: id, relation });

describe("tiesAgain", () => {
  const isShown = ({ id }: FamilyTie): boolean => !id.startsWith("hidden");
  it.each<[string, FamilyTie[], FamilyTie[], FamilyTie[]]>([
    ["nothing touched", [tie("hidden1"), tie("b")], [tie("b")], [tie("hidden1"), tie("b")]],
    ["one taken away", [tie("b"), tie("hidden1")], [], [tie("hidden1")]],
    ["another relation", [tie("hidden1"), tie("b")], [tie("b", "parent")], [tie("hidden1"), tie("b", "parent")]],
    ["one more", [tie("hidden1")], [tie("d")], [tie("hidden1"), tie("d")]],
    ["none at all", [], [], []],
  ])("%s", (_what, before, now, after) => expect(tiesAgain(before, now, isShown)).toEqual(after));
});
