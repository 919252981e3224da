import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attachmentHandlers } from "../../../../electron/attachment/handlers.ts";
import { keepDocuments } from "../../../../electron/document/documents.ts";
import type { Session } from "../../../../electron/store/session.ts";
import { recordShapes } from "../../../../electron/store/shapes.ts";
import { unlockStore } from "../../../../electron/vault/vault.ts";
import type { CaseRecord } from "../../../../shared/case/schema.ts";
import { makeCase } from "../../../fixtures/makeCase.ts";
import { makeEmptyStore, passphrase } from "../../../crash/simulatedStore.ts";
import { pathsBelow, wholePlace } from "../../../crash/wholeStore.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "helhet-vedlegg-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const unit = { kind: "unit", id: "", name: "" } as const;
const nobody = { name: "", organisation: "", basis: "" };
const report = "Møte om Tuva, oppdiktet.";

/** An open store with one case; `answers` are what the file dialogs give. */
async function openStore() {
  const { disk, userId } = await makeEmptyStore("posix");
  const place = wholePlace(disk);
  const vault = await unlockStore(
    place,
    recordShapes(() => "2027-03-15"),
    { userId, passphrase },
  );
  await vault.create("case", "c1", makeCase({ id: "c1", number: "2027-014" }));
  const session: Session = { stage: { kind: "open", place, vault } };
  const answers: (string | null)[] = [];
  const asked: string[] = [];
  const documents = keepDocuments();
  const handlers = attachmentHandlers({
    session,
    documents,
    askForFile: () => Promise.resolve(answers.shift() ?? null),
    askForPath: (name) => {
      asked.push(name);
      return Promise.resolve(answers.shift() ?? null);
    },
    language: () => "nb",
    now: () => new Date("2027-03-15T12:00:00Z"),
  });
  /** As the window does: the attachment goes into the case, and the case is saved. */
  const attach = async (name: string, content: string | Buffer): Promise<string> => {
    writeFileSync(join(folder, name), content);
    answers.push(join(folder, name));
    const added = await handlers.addAttachment({ caseId: "c1" });
    const { revision, data } = await vault.open("case", "c1");
    const record = data as CaseRecord;
    await vault.save("case", "c1", revision, { ...record, attachments: [...record.attachments, added] });
    return added.id;
  };
  return { disk, vault, handlers, answers, asked, documents, attach };
}

describe("attachmentHandlers", () => {
  it("takes in a file, sealed, and gives back what the case needs to know of it", async () => {
    const { disk, handlers, answers, vault } = await openStore();
    writeFileSync(join(folder, "Referat Tuva.txt"), report);
    answers.push(join(folder, "Referat Tuva.txt"));
    const added = await handlers.addAttachment({ caseId: "c1" });
    expect(added).toMatchObject({
      name: "Referat Tuva",
      type: "text",
      size: Buffer.byteLength(report),
      addedOn: "2027-03-15",
      addedBy: vault.user.name,
    });
    const [blob = ""] = pathsBelow(disk, "/store/blobs");
    expect(blob).toContain(added.blobId);
    expect((await disk.read(blob)).includes("Tuva")).toBe(false);
    expect([...disk.contents()].some(([path]) => path.includes("Tuva"))).toBe(false);
  });

  it("saves a copy under the case's number, never under the name it came with", async () => {
    const { handlers, attach, answers, asked } = await openStore();
    await attach("Tuva Fjellstad.txt", "noe annet");
    const id = await attach("Epikrise Tuva Fjellstad.txt", report);
    answers.push(join(folder, "ut.txt"));
    const receiver = { name: "Eli", organisation: "BUP", basis: "Samtykke" };
    expect(await handlers.saveAttachment({ caseId: "c1", attachmentId: id, receiver, audience: unit })).toEqual({
      fileName: "ut.txt",
    });
    expect(asked).toEqual(["2027-014 vedlegg 2.txt"]);
    expect(readFileSync(join(folder, "ut.txt"), "utf8")).toBe(report);
  });

  it("shows text on a page in memory", async () => {
    const { handlers, attach, documents } = await openStore();
    const id = await attach("referat.txt", report);
    const { address } = await handlers.viewAttachment({ caseId: "c1", attachmentId: id });
    expect(documents.at(address)).toContain(report);
  });

  it("leaves Word and PDF to other programs", async () => {
    const { handlers, attach } = await openStore();
    const id = await attach("rapport.pdf", "%PDF-1.7\n");
    await expect(handlers.viewAttachment({ caseId: "c1", attachmentId: id })).rejects.toMatchObject({
      appError: { code: "attachmentType" },
    });
  });

  it("keeps nothing of a file it refuses", async () => {
    const { disk, handlers, answers } = await openStore();
    writeFileSync(join(folder, "faktura.pdf"), Buffer.from("MZ\0\0"));
    answers.push(join(folder, "faktura.pdf"));
    await expect(handlers.addAttachment({ caseId: "c1" })).rejects.toMatchObject({
      appError: { code: "attachmentType" },
    });
    expect(pathsBelow(disk, "/store/blobs")).toEqual([]);
  });

  it("does nothing when a question is closed", async () => {
    const { handlers, attach, disk } = await openStore();
    await expect(handlers.addAttachment({ caseId: "c1" })).rejects.toMatchObject({ appError: { code: "cancelled" } });
    const id = await attach("referat.txt", report);
    const closed = handlers.saveAttachment({ caseId: "c1", attachmentId: id, receiver: nobody, audience: unit });
    await expect(closed).rejects.toMatchObject({ appError: { code: "cancelled" } });
    expect(pathsBelow(disk, "/store/blobs")).toHaveLength(1);
  });

  it("says when the file is gone or damaged, and when the case has no such attachment", async () => {
    const { disk, handlers, attach } = await openStore();
    const id = await attach("referat.txt", report);
    const [blob = ""] = pathsBelow(disk, "/store/blobs");
    disk.damage(blob, Buffer.from("HELA"));
    await expect(handlers.viewAttachment({ caseId: "c1", attachmentId: id })).rejects.toMatchObject({
      appError: { code: "fileUnreadable" },
    });
    await expect(handlers.viewAttachment({ caseId: "c1", attachmentId: "other" })).rejects.toMatchObject({
      appError: { code: "notFound" },
    });
  });

  it("takes no file into a case that has two hundred", async () => {
    const { handlers, vault, attach } = await openStore();
    await attach("referat.txt", report);
    const { revision, data } = await vault.open("case", "c1");
    const record = data as CaseRecord;
    const attachments = Array.from({ length: 200 }, (_, n) => ({ ...record.attachments[0], id: `v${n}` }));
    await vault.save("case", "c1", revision, { ...record, attachments });
    await expect(handlers.addAttachment({ caseId: "c1" })).rejects.toMatchObject({
      appError: { code: "validation", fields: ["attachments"] },
    });
  });
});
