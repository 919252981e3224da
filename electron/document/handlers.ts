import { basename } from "node:path";
import { newEvent } from "../../shared/accessLog/newEvent.ts";
import type { LogEvent, LogRow, Receiver } from "../../shared/accessLog/schema.ts";
import type { CaseRecord } from "../../shared/case/schema.ts";
import type { CoordinatorRegister } from "../../shared/coordinator/schema.ts";
import type { Directory } from "../../shared/directory/schema.ts";
import type { DocumentContent } from "../../shared/document/blocks.ts";
import { composeAccessLog } from "../../shared/document/composeAccessLog.ts";
import { composeConsent } from "../../shared/document/composeConsent.ts";
import { composePlan } from "../../shared/document/composePlan.ts";
import { composeWithdrawal } from "../../shared/document/composeWithdrawal.ts";
import { documentFileName } from "../../shared/document/fileName.ts";
import { renderHtml } from "../../shared/document/renderHtml.ts";
import { ExpectedError } from "../../shared/appError.ts";
import { isoOf } from "../../shared/dates.ts";
import type { DocumentRequest, Handlers } from "../../shared/ipc/contract.ts";
import type { Settings } from "../../shared/settings/schema.ts";
import { readRows } from "../accessLog/readRows.ts";
import { openVault, type Session } from "../store/session.ts";
import { localFolder } from "../vault/anchor.ts";
import { notePending } from "../vault/pendingEvents.ts";
import type { VaultPlace } from "../vault/place.ts";
import type { Vault } from "../vault/vault.ts";
import type { Documents } from "./documents.ts";
import { print, toPdf } from "./paper.ts";
import { renderDocx } from "./renderDocx.ts";
import { saveFile } from "./saveFile.ts";

export interface DocumentSurroundings {
  session: Session;
  documents: Documents;
  /** Asks where to save; null when the question was closed. */
  askForFile: (suggestedName: string, extension: "docx" | "pdf") => Promise<string | null>;
  now: () => Date;
}

type DocumentChannel = "previewDocument" | "printDocument" | "saveDocument";

/** A composed document and what the access log says of it. */
interface Composed {
  content: DocumentContent;
  number: string;
  revision: number;
}

/** Documents are composed from what is stored, then shown, printed or saved. What leaves the program is logged. */
export function documentHandlers(around: DocumentSurroundings): Pick<Handlers, DocumentChannel> {
  const compose = async (request: DocumentRequest): Promise<Composed> => {
    const vault = openVault(around.session);
    const { data, revision } = await vault.open("case", request.caseId);
    const record = data as CaseRecord;
    const input = {
      case: record,
      settings: (await vault.open("settings", "main")).data as Settings,
      coordinators: ((await vault.open("coordinators", "main")).data as CoordinatorRegister).coordinators,
      services: ((await vault.open("directory", "main")).data as Directory).services,
      language: request.language,
      today: isoOf(around.now()),
    };
    const rows = request.kind === "accessLog" ? await rowsOf(vault, request.caseId) : [];
    return { content: composeKind(request, { ...input, rows }), number: record.number, revision };
  };
  const page = ({ content }: Composed): string => around.documents.add(renderHtml(content));

  /** A lock may come while the paper is on its way; what happened is noted all the same. */
  const note = async (vault: Vault, place: VaultPlace, event: LogEvent): Promise<void> => {
    await vault.log(event).catch(async () => {
      const at = around.now().toISOString();
      await notePending(place.files, localFolder(place.local, vault.storeId), { ...event, at, userId: vault.user.id });
    });
  };
  const handOut = (
    request: DocumentRequest,
    { revision }: Composed,
    receiver: Receiver,
    format: "" | "docx" | "pdf",
  ) => {
    const details = [request.kind, request.language, format].filter(Boolean);
    const given = Object.values(receiver).some((text) => text.trim() !== "") ? receiver : null;
    const kind = format === "" ? "print" : "export";
    return newEvent(kind, { record: `case-${request.caseId}`, revision, details, receiver: given });
  };

  return {
    previewDocument: async (request) => {
      const composed = await compose(request);
      if (request.kind === "accessLog") {
        const event = newEvent("readLog", { record: `case-${request.caseId}`, details: ["document"] });
        await openVault(around.session).log(event);
      }
      return { address: page(composed), title: composed.content.title };
    },
    printDocument: async ({ receiver, ...request }) => {
      const { vault, place } = openStage(around.session);
      const composed = await compose(request);
      const printed = await print(page(composed));
      if (printed) await note(vault, place, handOut(request, composed, receiver, ""));
      return { printed };
    },
    saveDocument: async ({ receiver, format, ...request }) => {
      const { vault, place } = openStage(around.session);
      const composed = await compose(request);
      const name = documentFileName({
        kind: request.kind,
        caseNumber: composed.number,
        language: request.language,
        extension: format,
      });
      const path = await around.askForFile(name, format);
      if (path === null) throw new ExpectedError({ code: "cancelled" });
      await saveFile(path, format === "docx" ? await renderDocx(composed.content) : await toPdf(page(composed)));
      await note(vault, place, handOut(request, composed, receiver, format));
      return { fileName: basename(path) };
    },
  };
}

/** The open stage; `locked` for everybody else. */
function openStage({ stage }: Session): Extract<Session["stage"], { kind: "open" }> {
  if (stage.kind !== "open") throw new ExpectedError({ code: "locked" });
  return stage;
}

/** Everything the access log says of a case. Throws `notAllowed` for everybody who is no leader. */
async function rowsOf(vault: Vault, caseId: string): Promise<LogRow[]> {
  const filter = { caseId, userId: "", from: "", to: "" };
  return (await vault.work((open, stop) => readRows(open, filter, Infinity, stop))).rows;
}

type ComposeInput = Parameters<typeof composeAccessLog>[0];

function composeKind(request: DocumentRequest, input: ComposeInput): DocumentContent {
  switch (request.kind) {
    case "plan":
      return composePlan(input);
    case "consent":
      return composeConsent({ ...input, consentId: request.itemId });
    case "withdrawal":
      return composeWithdrawal({ ...input, itemId: request.itemId });
    case "accessLog":
      return composeAccessLog(input);
    case "recoverySheet":
    case "oneTime":
      throw new ExpectedError({ code: "notFound" });
  }
}
