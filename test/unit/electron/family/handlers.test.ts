import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readRows } from "../../../../electron/accessLog/readRows.ts";
import { familyHandlers } from "../../../../electron/family/handlers.ts";
import { firstRecords } from "../../../../electron/store/firstRecords.ts";
import type { Session } from "../../../../electron/store/session.ts";
import { recordShapes } from "../../../../electron/store/shapes.ts";
import { createStore, type Vault } from "../../../../electron/vault/vault.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { SimulatedDisk } from "../../../crash/simulatedDisk.ts";
import { passphrase, placeOn } from "../../../crash/simulatedStore.ts";
import { makeCase, makePerson } from "../../../fixtures/makeCase.ts";

const TODAY = "2027-03-15";
let disk: SimulatedDisk;
let vault: Vault;

const handlers = () => {
  const session: Session = { stage: { kind: "open", place: placeOn(disk), vault } };
  return familyHandlers(session, () => new Date(`${TODAY}T12:00:00Z`));
};
const open = async (id: string): Promise<CaseRecord> => (await vault.open("case", id)).data as CaseRecord;

beforeEach(async () => {
  disk = new SimulatedDisk("posix");
  await disk.mkdir("/store");
  const shapes = recordShapes(() => TODAY);
  ({ vault } = await createStore(placeOn(disk), shapes, { userName: "Kari", passphrase, practice: false }));
  await firstRecords(vault, { municipality: "Nordvik", unitName: "KE", language: "nb" });
  await vault.create("case", "a", makeCase({ id: "a", number: "2027-001" }));
  const shared = { ...makeCase().family, shares: ["phone" as const], sharesOn: "2027-01-01", sharesBy: "Liv" };
  const person = makePerson({ name: "Liv Vik", birthDate: "1985-01-01", phone: "555", address: "Hemmelig" });
  await vault.create("case", "b", makeCase({ id: "b", number: "2027-002", person, family: shared }));
});
afterEach(() => vault.lock());

describe("cases of one family", () => {
  it("are tied in both at once, and untied so", async () => {
    await handlers().linkFamily({ caseId: "a", otherId: "b", relation: "parent" });
    expect((await open("a")).family.ties).toEqual([{ id: "b", number: "2027-002", relation: "parent" }]);
    expect((await open("b")).family.ties).toEqual([{ id: "a", number: "2027-001", relation: "child" }]);
    await handlers().unlinkFamily({ caseId: "b", otherId: "a" });
    expect([(await open("a")).family.ties, (await open("b")).family.ties]).toEqual([[], []]);
  });

  it("show the shared parts and nothing else, and the look is logged in the other case", async () => {
    await handlers().linkFamily({ caseId: "a", otherId: "b", relation: "parent" });
    const view = await handlers().readFamily({ caseId: "a" });
    expect(view.members).toMatchObject([{ name: "Liv Vik", shown: [{ part: "phone", texts: ["555"] }] }]);
    expect(JSON.stringify(view)).not.toContain("Hemmelig");
    const { signal } = new AbortController();
    const filter = { caseId: "b", userId: "", from: "", to: "" };
    const { rows } = await vault.work((session) => readRows(session, filter, Infinity, signal));
    expect(rows[0]).toMatchObject({ kind: "open", details: ["family"] });
  });

  it("say nothing but the number of a case that does not open", async () => {
    const { data, revision } = await vault.open("case", "a");
    const record = data as CaseRecord;
    const ties = [{ id: "borte", number: "2027-009", relation: "sibling" as const }];
    await vault.save("case", "a", revision, { ...record, family: { ...record.family, ties } });
    const { members } = await handlers().readFamily({ caseId: "a" });
    expect(members).toEqual([
      {
        caseId: "borte",
        number: "2027-009",
        relation: "sibling",
        name: "",
        mayOpen: false,
        shares: [],
        outdated: false,
        shown: [],
      },
    ]);
    await handlers().unlinkFamily({ caseId: "a", otherId: "borte" });
    expect((await open("a")).family.ties).toEqual([]);
  });

  it("refuse a tie to oneself, and to a case that is not there: nothing is saved", async () => {
    const link = (otherId: string) => handlers().linkFamily({ caseId: "a", otherId, relation: "sibling" });
    await expect(link("a")).rejects.toMatchObject({ appError: { code: "validation" } });
    await expect(link("borte")).rejects.toMatchObject({ appError: { code: "notFound" } });
    expect((await vault.open("case", "a")).revision).toBe(1);
  });
});
