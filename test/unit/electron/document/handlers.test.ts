import { mkdtempSync, readdirSync } from "node:fs";
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
import type { LogRow } from "../../../../shared/accessLog/schema.ts";
import type { SimulatedDisk } from "../../../crash/simulatedDisk.ts";
import { makeEmptyStore, passphrase, placeOn } from "../../../crash/simulatedStore.ts";
import type { CoordinatorRegister } from "../../../../shared/coordinator/schema.ts";
import { makeCase, makeCoordinator, makeCourse } from "../../../fixtures/makeCase.ts";

const shapes = recordShapes(() => "2027-03-15");
const plan = { kind: "plan", caseId: "a1", itemId: "", language: "nb" } as const;
const nobody = { name: "", organisation: "", basis: "" };
const somebody = { name: "Siri Dahle", organisation: "Fjordsida skole", basis: "Samtykke" };

let disk: SimulatedDisk;
let userId: string;
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
