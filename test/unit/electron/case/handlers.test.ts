import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { caseHandlers } from "../../../../electron/case/handlers.ts";
import { registerKept } from "../../../../electron/case/keptReport.ts";
import type { Session } from "../../../../electron/store/session.ts";
import { recordShapes } from "../../../../electron/store/shapes.ts";
import { createStore, unlockStore, type Vault } from "../../../../electron/vault/vault.ts";
import { emptyPerson, emptyReferral } from "../../../../shared/case/newCase.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { fileError, SimulatedDisk } from "../../../crash/simulatedDisk.ts";
import { passphrase, placeOn } from "../../../crash/simulatedStore.ts";
import { putBlob, readBlob } from "../../../../electron/vault/blobs.ts";
import { makeConsent, makeContact } from "../../../fixtures/makeCase.ts";

const shapes = recordShapes(() => "2027-03-15");
const now = () => new Date("2027-03-15T12:00:00Z");
const report = {
  person: { ...emptyPerson(), name: "Per Påfunn Vik" },
  contacts: [],
  referral: emptyReferral("r1", "2027-03-15"),
};
let disk: SimulatedDisk;
let here: Vault;
let there: Vault;

const handlersOf = (vault: Vault): ReturnType<typeof caseHandlers> => {
  const session: Session = { stage: { kind: "open", place: placeOn(disk), vault } };
  return caseHandlers(session, now);
};

beforeEach(async () => {
  disk = new SimulatedDisk("posix");
  await disk.mkdir("/store");
  ({ vault: here } = await createStore(placeOn(disk), shapes, { userName: "Kari", passphrase, practice: false }));
  const other = { ...placeOn(disk), local: "/annen" };
  there = await unlockStore(other, shapes, { userId: here.user.id, passphrase });
});
afterEach(async () => {
  disk.interfere = () => Promise.resolve(undefined);
  await here.lock();
  await there.lock();
});

async function newCase(): Promise<CaseRecord> {
  const { id } = await handlersOf(here).createCase(report);
  return (await handlersOf(here).openCase({ id })).data;
}

const storeAway = (): void => {
  disk.interfere = (_operation, path) =>
    path.startsWith("/store") ? Promise.reject(fileError("ENOENT", path)) : Promise.resolve(undefined);
};

describe("two workstations with one case", () => {
  it("the one who saves second is told to merge, also when what the first did may not be changed any more", async () => {
    const first = await newCase();
    const draft = { ...first, consents: [makeConsent({ version: 1 })] };
    await handlersOf(here).saveCase({ base: 1, data: draft });
    const { revision, data } = await handlersOf(there).openCase({ id: first.id });
    const signed = data.consents.map((consent) => ({ ...consent, state: "signed", signedOn: "2027-03-15" }) as const);
    await handlersOf(there).saveCase({ base: revision, data: { ...data, consents: signed } });
    const mine = { ...draft, consents: [makeConsent({ version: 1, generalLimits: "ikke skolen" })] };
    await expect(handlersOf(here).saveCase({ base: 2, data: mine })).rejects.toMatchObject({
      appError: { code: "conflict" },
    });
    await expect(handlersOf(here).saveCase({ base: 3, data: mine })).rejects.toMatchObject({
      appError: { code: "validation" },
    });
    const opened = await handlersOf(here).openCase({ id: first.id });
    expect(opened.data.consents[0]).toMatchObject({ state: "signed", generalLimits: "" });
    expect(opened.draft?.data.consents[0]?.generalLimits).toBe("ikke skolen");
  });

  it("numbers are not given twice", async () => {
    await handlersOf(here).createCase(report);
    const { number } = await handlersOf(there).createCase(report);
    expect(number).toBe("2027-002");
  });

  it("what somebody chooses is one entry of the log, without a word of what it says", async () => {
    const first = await newCase();
    const version = (value: string) => ({ by: "Kari", at: "", value });
    const waiting = { shown: version("a"), other: version("hemmelig") };
    const conflicts = [
      { id: "c1", path: ["plan", "aboutMe"], ...waiting },
      { id: "c2", path: ["person", "phone"], ...waiting },
    ];
    await handlersOf(here).saveCase({ base: 1, data: { ...first, conflicts } });
    const noted: unknown[] = [];
    const log = here.log.bind(here);
    here.log = (event) => {
      noted.push(event);
      return log(event);
    };
    await handlersOf(here).saveCase({ base: 2, data: { ...first, conflicts: conflicts.slice(1) } });
    expect(noted).toMatchObject([
      { kind: "conflict", record: `case-${first.id}`, revision: 3, details: ["plan.aboutMe"] },
    ]);
    expect(JSON.stringify(noted)).not.toContain("hemmelig");
  });
});

describe("with the folder away", () => {
  it("the text is kept, although the case cannot even be looked at", async () => {
    const first = await newCase();
    storeAway();
    const data = { ...first, plan: { ...first.plan, aboutMe: "utkast" } };
    await expect(handlersOf(here).saveCase({ base: 1, data })).rejects.toThrow();
    disk.interfere = () => Promise.resolve(undefined);
    const { draft } = await handlersOf(here).openCase({ id: first.id });
    expect(draft).toMatchObject({
      base: 1,
      data: { plan: { aboutMe: "utkast" } },
      baseData: { plan: { aboutMe: "" } },
    });
    expect((await handlersOf(there).openCase({ id: first.id })).draft).toBeNull();
  });

  it("a report is kept, and registered once at the next unlock with the number that is next then", async () => {
    storeAway();
    await expect(handlersOf(here).createCase(report)).rejects.toThrow();
    disk.interfere = () => Promise.resolve(undefined);
    await handlersOf(there).createCase(report);
    await here.refresh();
    const id = await registerKept(here, now());
    expect(await registerKept(here, now())).toBeNull();
    const numbers = (await handlersOf(here).listCases(undefined)).map((row) => row.number);
    expect(numbers.sort()).toEqual(["2027-001", "2027-002"]);
    expect((await handlersOf(here).openCase({ id: id ?? "" })).data).toMatchObject({
      number: "2027-002",
      person: { name: "Per Påfunn Vik" },
    });
  });

  it("a report that is registered after all is not registered again", async () => {
    storeAway();
    await expect(handlersOf(here).createCase(report)).rejects.toThrow();
    disk.interfere = () => Promise.resolve(undefined);
    await handlersOf(here).createCase(report);
    expect(await registerKept(here, now())).toBeNull();
  });
});

describe("going on from a closed case", () => {
  const closed = async (): Promise<CaseRecord> => {
    const first = await newCase();
    const blob = await here.work((open) => putBlob(open, Buffer.from("%PDF-1.7")));
    const file = { id: "v1", name: "brev.pdf", type: "pdf", size: 8, addedOn: "", addedBy: "", ...blob } as const;
    const data = { ...first, closedOn: "2027-03-01", contacts: [makeContact()], attachments: [file] };
    await handlersOf(here).saveCase({ base: 1, data });
    return data;
  };

  it("makes a new case with what was chosen, and leaves the closed one as it is", async () => {
    const old = await closed();
    const { id, number } = await handlersOf(here).reopenCase({ id: old.id, parts: ["contacts"], attachments: [] });
    expect(number).toBe("2027-002");
    const { data } = await handlersOf(here).openCase({ id });
    expect(data).toMatchObject({ reopenedFrom: old.id, person: { name: "Per Påfunn Vik" }, attachments: [] });
    expect(data.contacts).toHaveLength(1);
    expect((await handlersOf(here).openCase({ id: old.id })).data).toEqual(old);
    const rows = await handlersOf(here).listCases(undefined);
    expect(rows.find((row) => row.id === id)?.facts.reopenedFrom).toBe(old.id);
  });

  it("copies a chosen attachment under a key of its own", async () => {
    const old = await closed();
    const { id } = await handlersOf(here).reopenCase({ id: old.id, parts: [], attachments: ["v1"] });
    const [copy] = (await handlersOf(here).openCase({ id })).data.attachments;
    expect(copy).toMatchObject({ name: "brev.pdf", size: 8 });
    expect(copy?.blobId).not.toBe(old.attachments[0]?.blobId);
    expect(copy?.blobKey).not.toBe(old.attachments[0]?.blobKey);
    const bytes = await here.work((open) => readBlob(open, copy?.blobId ?? "", copy?.blobKey ?? ""));
    expect(bytes.toString()).toBe("%PDF-1.7");
  });

  it.each([
    ["open", ""],
    ["to be closed later", "2027-12-31"],
  ])("refuses a case that is %s", async (_name, closedOn) => {
    const first = await newCase();
    await handlersOf(here).saveCase({ base: 1, data: { ...first, closedOn } });
    const going = handlersOf(here).reopenCase({ id: first.id, parts: [], attachments: [] });
    await expect(going).rejects.toMatchObject({ appError: { code: "validation" } });
  });

  it("begins with a report about somebody whose case is closed, and only then", async () => {
    const old = await closed();
    const { person, referrals, contacts } = old;
    const [referral] = referrals;
    if (!referral) throw new Error("a case begins with a report");
    const report = { person, contacts, referral, reopenedFrom: old.id };
    const { id } = await handlersOf(here).createCase(report);
    expect((await handlersOf(here).openCase({ id })).data.reopenedFrom).toBe(old.id);
    const again = handlersOf(here).createCase({ ...report, reopenedFrom: id });
    await expect(again).rejects.toMatchObject({ appError: { code: "validation" } });
  });

  it("gives the link once: no save changes it", async () => {
    const first = await newCase();
    const saving = handlersOf(here).saveCase({ base: 1, data: { ...first, reopenedFrom: "en-annen" } });
    await expect(saving).rejects.toMatchObject({ appError: { code: "validation", fields: ["reopenedFrom"] } });
  });
});
