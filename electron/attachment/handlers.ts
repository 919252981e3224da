import { basename } from "node:path";
import { newEvent } from "../../shared/accessLog/newEvent.ts";
import { ExpectedError } from "../../shared/appError.ts";
import { MOST_ATTACHMENTS, type Attachment, type AttachmentType } from "../../shared/attachment/schema.ts";
import type { CaseRecord } from "../../shared/case/schema.ts";
import { isoOf } from "../../shared/dates.ts";
import { loggedReceiver } from "../../shared/consent/brake.ts";
import type { Language } from "../../shared/fields.ts";
import type { Handlers } from "../../shared/ipc/contract.ts";
import { brakeFor, logOverride, requireMayGo } from "../document/brake.ts";
import type { Documents } from "../document/documents.ts";
import { saveFile } from "../document/saveFile.ts";
import { openVault, type Session } from "../store/session.ts";
import { putBlob, readBlob } from "../vault/blobs.ts";
import { random } from "../vault/primitives.ts";
import { requireWriting } from "../vault/saveRecord.ts";
import type { Vault } from "../vault/vault.ts";
import { readAttachment } from "./readAttachment.ts";
import { viewPage } from "./viewPage.ts";
import { markAsForeign } from "./webMark.ts";

export interface AttachmentSurroundings {
  session: Session;
  documents: Documents;
  /** Asks for a file to attach; null when the question was closed. */
  askForFile: () => Promise<string | null>;
  /** Asks where to save a copy; null when the question was closed. */
  askForPath: (suggestedName: string, extension: string) => Promise<string | null>;
  /** Of the screen. */
  language: () => Language;
  now: () => Date;
}

type AttachmentChannel = "addAttachment" | "saveAttachment" | "viewAttachment";

const extensions: Record<AttachmentType, string> = {
  pdf: "pdf",
  png: "png",
  jpeg: "jpg",
  docx: "docx",
  xlsx: "xlsx",
  text: "txt",
};

/** Files kept with a case: taken in, shown, and handed out as a copy. Never opened with another program. */
export function attachmentHandlers(around: AttachmentSurroundings): Pick<Handlers, AttachmentChannel> {
  const { session, documents, now } = around;
  return {
    addAttachment: async ({ caseId }) => {
      const vault = openVault(session);
      // Asked before the file is: nobody shall choose one for nothing.
      await vault.work((open) => {
        requireWriting(open);
        return Promise.resolve();
      });
      const { attachments } = await caseOf(vault, caseId);
      if (attachments.length >= MOST_ATTACHMENTS) {
        throw new ExpectedError({ code: "validation", fields: ["attachments"] });
      }
      const path = await around.askForFile();
      if (path === null) throw new ExpectedError({ code: "cancelled" });
      const { name, type, bytes } = await readAttachment(path);
      const blob = await vault.work((open) => putBlob(open, bytes));
      await vault.log(newEvent("attachmentAdded", { record: `case-${caseId}`, details: [type] }));
      const added = { id: random(16).toString("hex"), name, type, size: bytes.length, ...blob };
      bytes.fill(0);
      return { ...added, addedOn: isoOf(now()), addedBy: vault.user.name };
    },
    saveAttachment: async ({ caseId, attachmentId, receiver, ...leaving }) => {
      const vault = openVault(session);
      const found = await find(vault, caseId, attachmentId);
      const { number, attachments, attachment } = found;
      const out = { ...leaving, kind: "attachment" as const, itemId: attachmentId };
      const { brake } = brakeFor(vault, out, found, { services: [], coordinators: [], today: isoOf(now()) });
      const report = requireMayGo(brake, leaving.looked);
      const place = attachments.indexOf(attachment) + 1;
      const extension = extensions[attachment.type];
      // The name a sender gave the file often names the person.
      const path = await around.askForPath(`${number} vedlegg ${place}.${extension}`, extension);
      if (path === null) throw new ExpectedError({ code: "cancelled" });
      const bytes = await bytesOf(vault, attachment);
      const details = [attachment.type];
      const what = { record: `case-${caseId}`, revision: 0, details: ["attachment"] };
      await logOverride(vault, what, report, leaving, receiver);
      const logged = loggedReceiver(receiver, report.to);
      await vault.log(newEvent("attachmentSaved", { record: `case-${caseId}`, details, receiver: logged }));
      await saveFile(path, bytes);
      bytes.fill(0);
      await markAsForeign(path);
      return { fileName: basename(path) };
    },
    viewAttachment: async ({ caseId, attachmentId }) => {
      const vault = openVault(session);
      const { attachment } = await find(vault, caseId, attachmentId);
      const bytes = await bytesOf(vault, attachment);
      const page = viewPage({ ...attachment, bytes }, around.language());
      bytes.fill(0);
      if (page === null) throw new ExpectedError({ code: "attachmentType" });
      await vault.log(newEvent("open", { record: `case-${caseId}`, details: ["attachment"] }));
      return { address: documents.add(page) };
    },
  };
}

const caseOf = async (vault: Vault, id: string): Promise<CaseRecord> =>
  (await vault.open("case", id)).data as CaseRecord;

async function find(vault: Vault, caseId: string, id: string): Promise<CaseRecord & { attachment: Attachment }> {
  const record = await caseOf(vault, caseId);
  const attachment = record.attachments.find((one) => one.id === id);
  if (!attachment) throw new ExpectedError({ code: "notFound" });
  return { ...record, attachment };
}

const bytesOf = (vault: Vault, { blobId, blobKey }: Attachment): Promise<Buffer> =>
  vault.work((open) => readBlob(open, blobId, blobKey));
