import { basename } from "node:path";
import { newEvent } from "../../shared/accessLog/newEvent.ts";
import type { LogEvent } from "../../shared/accessLog/schema.ts";
import { documentFileName } from "../../shared/document/fileName.ts";
import { loggedReceiver } from "../../shared/consent/brake.ts";
import { renderHtml } from "../../shared/document/renderHtml.ts";
import { ExpectedError } from "../../shared/appError.ts";
import { isoOf } from "../../shared/dates.ts";
import type { DocumentRequest, HandedOut, Handlers } from "../../shared/ipc/contract.ts";
import { openVault, type Session } from "../store/session.ts";
import { localFolder } from "../vault/anchor.ts";
import { notePending } from "../vault/pendingEvents.ts";
import type { VaultPlace } from "../vault/place.ts";
import type { Vault } from "../vault/vault.ts";
import { logOverride, requireMayGo } from "./brake.ts";
import { compose, type Composed } from "./compose.ts";
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

type DocumentChannel = "previewDocument" | "printDocument" | "printDocuments" | "saveDocument";

/** Documents are composed from what is stored, then shown, printed or saved. What leaves the program is logged. */
export function documentHandlers(around: DocumentSurroundings): Pick<Handlers, DocumentChannel> {
  const made = (request: DocumentRequest): Promise<Composed> =>
    compose(openVault(around.session), request, isoOf(around.now()));
  const page = (...composed: Composed[]): string =>
    around.documents.add(renderHtml(...composed.map(({ content }) => content)));

  /** A lock may come while the paper is on its way; what happened is noted all the same. */
  const note = async (vault: Vault, place: VaultPlace, event: LogEvent): Promise<void> => {
    await vault.log(event).catch(async () => {
      const at = around.now().toISOString();
      await notePending(place.files, localFolder(place.local, vault.storeId), { ...event, at, userId: vault.user.id });
    });
  };

  const printAll = async (requests: HandedOut[]): Promise<{ printed: boolean }> => {
    const { vault, place } = openStage(around.session);
    const composed: Composed[] = [];
    for (const request of requests) composed.push(await made(request));
    for (const [index, one] of composed.entries()) await release(vault, requests[index], one, "");
    const printed = await print(page(...composed));
    for (const [index, one] of composed.entries()) {
      const request = requests[index];
      if (printed && request) await note(vault, place, handOut(request, one, ""));
    }
    return { printed };
  };

  return {
    previewDocument: async (request) => {
      const composed = await made(request);
      if (request.kind === "accessLog") {
        const event = newEvent("readLog", { record: composed.record, details: ["document"] });
        await openVault(around.session).log(event);
      }
      return { address: page(composed), title: composed.content.title, brake: composed.brake };
    },
    printDocument: (request) => printAll([request]),
    printDocuments: ({ documents }) => printAll(documents),
    saveDocument: async ({ format, ...request }) => {
      const { vault, place } = openStage(around.session);
      const composed = await made(request);
      if (composed.record.startsWith("case-")) requireMayGo(composed.brake, request.looked);
      const path = await around.askForFile(documentFileName(composed.content, format), format);
      if (path === null) throw new ExpectedError({ code: "cancelled" });
      await release(vault, request, composed, format);
      await saveFile(path, format === "docx" ? await renderDocx(composed.content) : await toPdf(page(composed)));
      await note(vault, place, handOut(request, composed, format));
      return { fileName: basename(path) };
    },
  };
}

const detailsOf = ({ kind, language }: HandedOut, format: Format): string[] => [kind, language, format].filter(Boolean);

type Format = "" | "docx" | "pdf";

/** The last look before a document of a case leaves: the brake, and the word of who goes past it. */
async function release(vault: Vault, request: HandedOut | undefined, composed: Composed, format: Format) {
  const { record, revision, brake } = composed;
  if (!request || !record.startsWith("case-")) return;
  const report = requireMayGo(brake, request.looked);
  const what = { record, revision, details: detailsOf(request, format) };
  await logOverride(vault, what, report, request, request.receiver);
}

/** What the access log says of a document that left. */
function handOut(request: HandedOut, { record, revision, brake }: Composed, format: Format) {
  const receiver = loggedReceiver(request.receiver, brake?.to ?? null);
  const given = Object.values(receiver).some((text) => text.trim() !== "") ? receiver : null;
  const details = detailsOf(request, format);
  return newEvent(format === "" ? "print" : "export", { record, revision, details, receiver: given });
}

/** The open stage; `locked` for everybody else. */
function openStage({ stage }: Session): Extract<Session["stage"], { kind: "open" }> {
  if (stage.kind !== "open") throw new ExpectedError({ code: "locked" });
  return stage;
}
