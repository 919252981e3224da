import { basename } from "node:path";
import type { CaseRecord } from "../../shared/case/schema.ts";
import type { CoordinatorRegister } from "../../shared/coordinator/schema.ts";
import type { Directory } from "../../shared/directory/schema.ts";
import type { DocumentContent } from "../../shared/document/blocks.ts";
import { composeConsent } from "../../shared/document/composeConsent.ts";
import { composePlan } from "../../shared/document/composePlan.ts";
import { composeWithdrawal } from "../../shared/document/composeWithdrawal.ts";
import { documentFileName } from "../../shared/document/fileName.ts";
import { renderHtml } from "../../shared/document/renderHtml.ts";
import { ExpectedError } from "../../shared/appError.ts";
import { isoOf } from "../../shared/dates.ts";
import type { DocumentRequest, Handlers } from "../../shared/ipc/contract.ts";
import type { Settings } from "../../shared/settings/schema.ts";
import { openVault, type Session } from "../store/session.ts";
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

/** Documents are composed from what is stored, then shown, printed or saved. */
export function documentHandlers(around: DocumentSurroundings): Pick<Handlers, DocumentChannel> {
  const compose = async (request: DocumentRequest): Promise<{ content: DocumentContent; number: string }> => {
    const vault = openVault(around.session);
    const record = (await vault.open("case", request.caseId)).data as CaseRecord;
    const input = {
      case: record,
      settings: (await vault.open("settings", "main")).data as Settings,
      coordinators: ((await vault.open("coordinators", "main")).data as CoordinatorRegister).coordinators,
      services: ((await vault.open("directory", "main")).data as Directory).services,
      language: request.language,
      today: isoOf(around.now()),
    };
    return { content: composeKind(request, input), number: record.number };
  };
  const prepare = async (request: DocumentRequest): Promise<string> =>
    around.documents.add(renderHtml((await compose(request)).content));

  return {
    previewDocument: async (request) => {
      const { content } = await compose(request);
      return { address: around.documents.add(renderHtml(content)), title: content.title };
    },
    printDocument: async (request) => ({ printed: await print(await prepare(request)) }),
    saveDocument: async (request) => {
      const { content, number } = await compose(request);
      const name = documentFileName({
        kind: request.kind,
        caseNumber: number,
        language: request.language,
        extension: request.format,
      });
      const path = await around.askForFile(name, request.format);
      if (path === null) throw new ExpectedError({ code: "cancelled" });
      const bytes =
        request.format === "docx" ? await renderDocx(content) : await toPdf(around.documents.add(renderHtml(content)));
      await saveFile(path, bytes);
      return { fileName: basename(path) };
    },
  };
}

type ComposeInput = Parameters<typeof composePlan>[0];

function composeKind(request: DocumentRequest, input: ComposeInput): DocumentContent {
  switch (request.kind) {
    case "plan":
      return composePlan(input);
    case "consent":
      return composeConsent({ ...input, consentId: request.itemId });
    case "withdrawal":
      return composeWithdrawal({ ...input, itemId: request.itemId });
    case "recoverySheet":
      throw new ExpectedError({ code: "notFound" });
  }
}
