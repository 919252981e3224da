import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { readRows } from "../../../../electron/accessLog/readRows.ts";
import { keepDocuments } from "../../../../electron/document/documents.ts";
import { documentHandlers } from "../../../../electron/document/handlers.ts";
import type { Session } from "../../../../electron/store/session.ts";
import { firstRecords } from "../../../../electron/store/firstRecords.ts";
import { recordShapes } from "../../../../electron/store/shapes.ts";
import { unlockStore, type Vault } from "../../../../electron/vault/vault.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { documentKinds } from "../../../../shared/document/blocks.ts";
import type { LogRow } from "../../../../shared/accessLog/schema.ts";
import type { SimulatedDisk } from "../../../crash/simulatedDisk.ts";
import { makeEmptyStore, passphrase, placeOn } from "../../../crash/simulatedStore.ts";
import type { CoordinatorRegister } from "../../../../shared/coordinator/schema.ts";
import {
  makeAppointment,
  makeCase,
  makeChangeover,
  makeConsent,
  makeConsentService,
  makeContact,
  makeCoordinator,
  makeCourse,
  makeGoal,
  makeMeasure,
  makeParticipant,
  makePerson,
  makePlan,
  makeReferral,
  makeSubGoal,
} from "../../../fixtures/makeCase.ts";
import { readDocxText } from "../../../support/readDocxText.ts";

const shapes = recordShapes(() => "2027-03-15");
const unit = { kind: "unit", id: "", name: "" } as const;
const plan = { kind: "plan", caseId: "a1", itemId: "", language: "nb", audience: unit } as const;
const nobody = { name: "", organisation: "", basis: "" };
const somebody = { name: "Siri Dahle", organisation: "Fjordsida skole", basis: "Samtykke" };

let disk: SimulatedDisk;
let userId: string;
const paper = { print: () => Promise.resolve(true), toPdf: () => Promise.resolve(Buffer.from("%PDF")) };
let vault: Vault;
let folder: string;
let answer: () => Promise<string | null>;

const unlock = (): Promise<Vault> => unlockStore(placeOn(disk), shapes, { userId, passphrase });
function handlers() {
  const session: Session = { stage: { kind: "open", place: placeOn(disk), vault } };
  const askForFile = (): Promise<string | null> => answer();
  return documentHandlers({
    session,
    documents: keepDocuments(),
    askForFile,
    paper,
    now: () => new Date("2027-03-15T12:00:00"),
  });
}

/** What the access log says of the case, oldest first; without the making of it. */
async function logged(of = vault): Promise<LogRow[]> {
  const { signal } = new AbortController();
  const filter = { caseId: "a1", userId: "", from: "", to: "" };
  const { rows } = await of.work((open) => readRows(open, filter, Infinity, signal));
  return rows.toReversed().filter(({ kind }) => kind !== "create");
}

beforeEach(async () => {
  ({ disk, userId } = await makeEmptyStore("posix"));
  vault = await unlock();
  await firstRecords(vault, { municipality: "Nordvik", unitName: "KE", language: "nb" });
  await vault.create("case", "a1", makeCase({ id: "a1", number: "2027-014" }));
  folder = mkdtempSync(join(tmpdir(), "helhet-dokument-"));
  answer = () => Promise.resolve(join(folder, "plan.docx"));
});

describe("documentHandlers and the access log", () => {
  it("notes every saved file: what, in which language and format, of which revision, for whom", async () => {
    await handlers().saveDocument({ ...plan, format: "docx", receiver: somebody });
    expect(await logged()).toMatchObject([
      { kind: "export", record: "case-a1", revision: 1, details: ["plan", "nb", "docx"], receiver: somebody },
    ]);
  });

  it("notes no receiver when none was given", async () => {
    await handlers().saveDocument({ ...plan, language: "nn", format: "docx", receiver: nobody });
    expect(await logged()).toMatchObject([{ kind: "export", details: ["plan", "nn", "docx"], receiver: null }]);
  });

  it("notes nothing that did not leave: a preview, a question that was closed, a file that could not be written", async () => {
    await handlers().previewDocument(plan);
    answer = () => Promise.resolve(null);
    const saving = { ...plan, format: "docx", receiver: nobody } as const;
    await expect(handlers().saveDocument(saving)).rejects.toMatchObject({ appError: { code: "cancelled" } });
    answer = () => Promise.resolve(join(folder, "finnes", "ikke.docx"));
    await expect(handlers().saveDocument(saving)).rejects.toMatchObject({ appError: { code: "folderUnavailable" } });
    expect(readdirSync(folder)).toEqual([]);
    expect(await logged()).toEqual([]);
  });

  it("notes that a leader looked at the log of a case, which holds everything about it", async () => {
    await handlers().saveDocument({ ...plan, format: "docx", receiver: somebody });
    const { title } = await handlers().previewDocument({ ...plan, kind: "accessLog" });
    expect(title).toBe("Innsynslogg");
    expect((await logged()).map(({ kind, details }) => [kind, details[0]])).toEqual([
      ["export", "plan"],
      ["readLog", "document"],
    ]);
  });

  it("notes a file that was written while the store was being locked, after the next unlock", async () => {
    answer = async () => {
      await vault.lock();
      return join(folder, "plan.docx");
    };
    await handlers().saveDocument({ ...plan, format: "docx", receiver: somebody });
    expect(readdirSync(folder)).toEqual(["plan.docx"]);
    expect(await logged(await unlock())).toMatchObject([{ kind: "export", details: ["plan", "nb", "docx"] }]);
  });

  it("makes what belongs to no case, and notes which register it shows", async () => {
    const { data } = await vault.open("coordinators", "main");
    const register = data as CoordinatorRegister;
    const course = makeCourse();
    await vault.save("coordinators", "main", 1, { ...register, coordinators: [makeCoordinator()], courses: [course] });
    const certificate = { kind: "certificate", caseId: "", itemId: course.id, language: "nb" } as const;
    const { title } = await handlers().previewDocument({ ...certificate, forId: "coordinator-1" });
    expect(title).toBe("Kursbevis");
    answer = () => Promise.resolve(join(folder, "kursbevis.docx"));
    await handlers().saveDocument({ ...certificate, forId: "coordinator-1", format: "docx", receiver: nobody });
    const { signal } = new AbortController();
    const filter = { caseId: "", userId: "", from: "", to: "" };
    const { rows } = await vault.work((open) => readRows(open, filter, Infinity, signal));
    expect(rows[0]).toMatchObject({
      kind: "export",
      record: "coordinators-main",
      details: ["certificate", "nb", "docx"],
    });
    await expect(handlers().previewDocument({ ...certificate, forId: "coordinator-2" })).rejects.toMatchObject({
      appError: { code: "notFound" },
    });
    await expect(handlers().previewDocument({ ...plan, caseId: "" })).rejects.toMatchObject({
      appError: { code: "notFound" },
    });
  });
});

describe("documentHandlers and the consent", () => {
  const ppt = { kind: "service", id: "", name: "PPT" } as const;
  const row = { serviceId: "", name: "PPT", decision: "limited", topics: ["plan"], limits: "Bare skoleåret" } as const;
  const shared = makeCase({
    id: "b2",
    number: "2027-015",
    plan: makePlan({ crisis: "Ring mamma", cooperation: "Samarbeid" }),
    consents: [
      makeConsent({ state: "signed", forSharing: true, services: [makeConsentService({ ...row, topics: ["plan"] })] }),
    ],
  });
  const toPpt = { ...plan, caseId: "b2", audience: ppt } as const;
  const word = { format: "docx", receiver: nobody } as const;
  beforeEach(() => vault.create("case", "b2", shared));
  const kinds = async (): Promise<[string, string][]> => {
    const { signal } = new AbortController();
    const filter = { caseId: "b2", userId: "", from: "", to: "" };
    const { rows } = await vault.work((open) => readRows(open, filter, Infinity, signal));
    return rows
      .toReversed()
      .map(({ kind, text }): [string, string] => [kind, text])
      .slice(1);
  };
  const code = async (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => "",
      (failure: unknown) => (failure as { appError?: { code: string } }).appError?.code,
    );

  it("hands no plan to nobody in particular", async () => {
    const unsaid = { kind: "plan", caseId: "b2", itemId: "", language: "nb" } as const;
    expect(await code(handlers().saveDocument({ ...unsaid, ...word }))).toBe("receiverMissing");
    expect((await handlers().previewDocument(unsaid)).brake).toBeNull();
  });

  it("tells what a service does not get, and asks for a look at the limits", async () => {
    const { brake } = await handlers().previewDocument(toPpt);
    expect(brake).toMatchObject({ stops: false, mustLook: true, look: ["Bare skoleåret"] });
    expect(brake?.left.map(({ part }) => part)).toEqual(["crisis"]);
    expect(await code(handlers().saveDocument({ ...toPpt, ...word }))).toBe("limitsNotRead");
    await handlers().saveDocument({ ...toPpt, ...word, looked: true });
    const { body } = readDocxText(readFileSync(join(folder, "plan.docx")));
    expect(body).toContain("Samarbeid");
    expect(body).not.toContain("Ring mamma");
    expect(await kinds()).toEqual([["export", ""]]);
  });

  it("stops a service without consent, until KE says why not; that is in the log before the file is", async () => {
    const nav = { ...toPpt, audience: { kind: "service", id: "", name: "NAV" } } as const;
    expect(await code(handlers().saveDocument({ ...nav, ...word }))).toBe("consentStops");
    expect(readdirSync(folder)).toEqual([]);
    await handlers().saveDocument({ ...nav, ...word, override: "Fare for liv og helse" });
    expect(readDocxText(readFileSync(join(folder, "plan.docx"))).body).toContain("Ring mamma");
    expect(await kinds()).toEqual([
      ["override", "Fare for liv og helse"],
      ["export", ""],
    ]);
  });

  it("notes no word past the consent when another document of the same print is stopped", async () => {
    const nav = { ...toPpt, audience: { kind: "service", id: "", name: "NAV" }, receiver: nobody } as const;
    const documents = [{ ...nav, override: "Fare for liv og helse" }, nav];
    expect(await code(handlers().printDocuments({ documents }))).toBe("consentStops");
    expect(await kinds()).toEqual([]);
  });

  it("never stops a form on its way to the person", async () => {
    const consent = { kind: "consent", caseId: "b2", itemId: "consent-1", language: "nb" } as const;
    await handlers().saveDocument({ ...consent, ...word });
    expect(await kinds()).toEqual([["export", ""]]);
  });

  const withoutCase = ["recoverySheet", "oneTime", "certificate", "mondayList", "bottlenecks"];
  it.each(documentKinds.filter((kind) => !withoutCase.includes(kind)))(
    "shows no place of a protected person in a %s",
    async (kind) => {
      const marked = markedCase();
      await vault.create("case", marked.id, marked);
      const itemOf: Partial<Record<string, string>> = {
        consent: "consent-1",
        withdrawal: "consent-1",
        letter: "letter-1",
        report: "referral-1",
        handover: "changeover-1",
      };
      const documents = keepDocuments();
      const session: Session = { stage: { kind: "open", place: placeOn(disk), vault } };
      const around = { session, documents, askForFile: answer, paper, now: () => new Date("2027-03-15T12:00:00") };
      const request = { kind, caseId: marked.id, itemId: itemOf[kind] ?? "", language: "nb" as const, audience: unit };
      const { address } = await documentHandlers(around).previewDocument(request);
      const page = documents.at(address) ?? "";
      expect(page).toContain(marked.number);
      expect(page).not.toMatch(/MERKE/i);
    },
  );
});

/** A protected person with a mark in every field that tells a place. */
function markedCase(): CaseRecord {
  const mark = "Merke";
  const school = `${mark} skole`;
  const { plan: text } = makeCase();
  return makeCase({
    id: "c3",
    number: "2027-016",
    person: makePerson({ address: mark, phone: mark, generalPractitioner: mark, addressProtection: "confidential" }),
    contacts: [makeContact({ phone: mark, address: mark })],
    referrals: [makeReferral({ reporterUnit: school, reporterPhone: mark, earlierPlan: mark })],
    appointments: [makeAppointment()],
    changeovers: [makeChangeover()],
    participants: [makeParticipant({ serviceName: school, phone: mark, role: `Rektor, ${school}` })],
    consents: [makeConsent({ state: "signed", signedOn: "2027-01-01" })],
    letters: [
      {
        id: "letter-1",
        occasion: "other",
        aboutId: "",
        receiver: "person",
        name: "",
        organisation: "",
        serviceId: "",
        sentOn: "",
        how: "",
        language: "nb",
        words: "",
        note: "",
        paper: null,
      },
    ],
    plan: {
      ...text,
      services: [{ id: "s1", serviceId: "", name: school, contact: mark, extent: "", from: "", until: "" }],
      otherPlans: [{ id: "o1", name: "IOP", keptWhere: mark, contact: mark }],
      convener: school,
      distribution: [{ id: "d1", to: school, on: "", version: "" }],
      goals: [
        makeGoal({
          text: "Lese",
          subGoals: [makeSubGoal({ measures: [makeMeasure({ what: "Øve", responsible: school })] })],
        }),
      ],
    },
    closing: { ...makeCase().closing, movedTo: mark, contactPoint: school },
  });
}
