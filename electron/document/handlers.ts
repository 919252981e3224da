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
import type { Paper } from "./paper.ts";
import { renderDocx } from "./renderDocx.ts";
import { saveFile } from "./saveFile.ts";

export interface DocumentSurroundings {
  session: Session;
  documents: Documents;
  /** Asks where to save; null when the question was closed. */
  askForFile: (suggestedName: string, extension: "docx" | "pdf") => Promise<string | null>;
  paper: Paper;
  now: () => Date;
}

/** A document on its way out. */
interface Outgoing {
  request: HandedOut;
  composed: Composed;
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
    const all: Outgoing[] = [];
    for (const request of requests) all.push({ request, composed: await made(request) });
    all.forEach(requirePassage);
    for (const outgoing of all) await noteOverride(vault, outgoing, "");
    const printed = await around.paper.print(page(...all.map(({ composed }) => composed)));
    for (const outgoing of printed ? all : []) await note(vault, place, handOut(outgoing, ""));
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
      const outgoing = { request, composed };
      requirePassage(outgoing);
      const path = await around.askForFile(documentFileName(composed.content, format), format);
      if (path === null) throw new ExpectedError({ code: "cancelled" });
      await noteOverride(vault, outgoing, format);
      await saveFile(
        path,
        format === "docx" ? await renderDocx(composed.content) : await around.paper.toPdf(page(composed)),
      );
      await note(vault, place, handOut(outgoing, format));
      return { fileName: basename(path) };
    },
  };
}

type Format = "" | "docx" | "pdf";

/** Throws `receiverMissing`, `consentStops` and `limitsNotRead` for a document of a case. */
function requirePassage({ request, composed }: Outgoing): void {
  if (request.caseId !== "") requireMayGo(composed.brake, request.looked);
}

const aboutOf = ({ request: { kind, language }, composed: { record, revision } }: Outgoing, format: Format) => ({
  record,
  revision,
  details: [kind, language, format].filter(Boolean),
});

/** The word of who goes past the brake. */
async function noteOverride(vault: Vault, outgoing: Outgoing, format: Format): Promise<void> {
  const { request, composed } = outgoing;
  if (composed.brake) await logOverride(vault, aboutOf(outgoing, format), composed.brake, request, request.receiver);
}

/** What the access log says of a document that left. */
function handOut(outgoing: Outgoing, format: Format): LogEvent {
  const receiver = loggedReceiver(outgoing.request.receiver, outgoing.composed.brake?.to ?? null);
  const given = Object.values(receiver).some((text) => text.trim() !== "") ? receiver : null;
  return newEvent(format === "" ? "print" : "export", { ...aboutOf(outgoing, format), receiver: given });
}

/** The open stage; `locked` for everybody else. */
function openStage({ stage }: Session): Extract<Session["stage"], { kind: "open" }> {
  if (stage.kind !== "open") throw new ExpectedError({ code: "locked" });
  return stage;
}
