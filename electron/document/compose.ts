import { ExpectedError } from "../../shared/appError.ts";
import type { LogRow } from "../../shared/accessLog/schema.ts";
import type { CaseRecord, CaseSummary } from "../../shared/case/schema.ts";
import { audienceOfLetter } from "../../shared/consent/audience.ts";
import { goesAsBefore, type BrakeReport } from "../../shared/consent/report.ts";
import type { CoordinatorRegister } from "../../shared/coordinator/schema.ts";
import type { Directory } from "../../shared/directory/schema.ts";
import type { DocumentContent } from "../../shared/document/blocks.ts";
import type { BrakedInput, DocumentInput } from "../../shared/document/caseDocument.ts";
import { composeAccessLog } from "../../shared/document/composeAccessLog.ts";
import { composeAssessment } from "../../shared/document/composeAssessment.ts";
import { composeBottlenecks } from "../../shared/document/composeBottlenecks.ts";
import { composeCertificate } from "../../shared/document/composeCertificate.ts";
import { composeConsent } from "../../shared/document/composeConsent.ts";
import { composeHandover } from "../../shared/document/composeHandover.ts";
import { composeLetter } from "../../shared/document/composeLetter.ts";
import { keptLetter } from "../../shared/document/letterPaper.ts";
import { composeMondayList } from "../../shared/document/composeMondayList.ts";
import { composePlan } from "../../shared/document/composePlan.ts";
import { composeReport } from "../../shared/document/composeReport.ts";
import { composeWithdrawal } from "../../shared/document/composeWithdrawal.ts";
import { protectedInput } from "../../shared/document/protectedInput.ts";
import { keptPaper } from "../../shared/letter/kept.ts";
import type { DocumentRequest } from "../../shared/ipc/contract.ts";
import type { Settings } from "../../shared/settings/schema.ts";
import type { UnitRecord } from "../../shared/unit/schema.ts";
import { readRows } from "../accessLog/readRows.ts";
import { noUnitYet } from "../store/registerHandlers.ts";
import type { Vault } from "../vault/vault.ts";
import { brakeFor } from "./brake.ts";

/** A composed document and what the access log says of it. */
export interface Composed {
  content: DocumentContent;
  /** What the document shows: `case-<id>`; empty for a blank form and for what is about no record. */
  record: string;
  revision: number;
  /** What its receiver may not know; null without a case, and while nobody has said who the receiver is. */
  brake: BrakeReport | null;
}

/** Makes a document from what is stored. Nothing leaves the program here. */
export async function compose(vault: Vault, request: DocumentRequest, today: string): Promise<Composed> {
  const register = await vault.open("coordinators", "main");
  const input: DocumentInput = {
    settings: (await vault.open("settings", "main")).data as Settings,
    coordinators: (register.data as CoordinatorRegister).coordinators,
    services: ((await vault.open("directory", "main")).data as Directory).services,
    language: request.language,
    today,
  };
  if (request.caseId === "") return composeWithoutCase(vault, request, input, register);
  const { data, revision } = await vault.open("case", request.caseId);
  const about = { record: `case-${request.caseId}`, revision };
  const sent = request.kind === "letter" ? sentLetter(data as CaseRecord, request.itemId) : null;
  if (sent) return { ...sent, ...about };
  const rows = request.kind === "accessLog" ? await rowsOf(vault, request.caseId) : [];
  const { record, leftOut, brake } = brakeFor(vault, request, data as CaseRecord, input);
  const seen = protectedInput({ ...input, case: record, leftOut, rows }, request.kind);
  return { content: composeForCase(request, seen), ...about, brake };
}

/** What was sent, to the one it was sent to: nothing is made anew, and nobody learns more. */
function sentLetter(record: CaseRecord, letterId: string): Pick<Composed, "content" | "brake"> | null {
  const letter = record.letters.find(({ id }) => id === letterId);
  const paper = letter ? keptPaper(record, letter) : null;
  if (!letter || !paper) return null;
  return {
    content: keptLetter({ paper, sentOn: letter.sentOn }),
    brake: goesAsBefore(audienceOfLetter(letter, record)),
  };
}

/** Everything the access log says of a case. Throws `notAllowed` for everybody who is no leader. */
async function rowsOf(vault: Vault, caseId: string): Promise<LogRow[]> {
  const filter = { caseId, userId: "", from: "", to: "" };
  return (await vault.work((open, stop) => readRows(open, filter, Infinity, stop))).rows;
}

const unknown = (): never => {
  throw new ExpectedError({ code: "notFound" });
};

/** Throws `notFound` for a kind that is about no case, and for what the case has not. */
export function composeForCase({ kind, itemId }: DocumentRequest, input: BrakedInput & { rows: LogRow[] }) {
  switch (kind) {
    case "plan":
      return composePlan(input);
    case "consent":
      return composeConsent({ ...input, consentId: itemId });
    case "withdrawal":
      return composeWithdrawal({ ...input, itemId });
    case "accessLog":
      return composeAccessLog(input);
    case "report":
      return composeReport({ ...input, referralId: itemId }) ?? unknown();
    case "handover":
      return composeHandover({ ...input, itemId }) ?? unknown();
    case "assessment":
      return composeAssessment(input);
    case "letter":
      return composeLetter({ ...input, letterId: itemId }) ?? unknown();
    case "certificate":
    case "mondayList":
    case "bottlenecks":
    case "recoverySheet":
    case "oneTime":
      return unknown();
  }
}

async function composeWithoutCase(
  vault: Vault,
  { kind, itemId, forId = "" }: DocumentRequest,
  input: DocumentInput,
  { data, revision }: { data: unknown; revision: number },
): Promise<Composed> {
  const register = data as CoordinatorRegister;
  if (kind === "certificate") {
    const { courses } = register;
    const content = composeCertificate({ ...input, courses, courseId: itemId, coordinatorId: forId });
    return { content: content ?? unknown(), record: "coordinators-main", revision, brake: null };
  }
  if (kind === "report" && itemId === "") {
    const blank = composeReport({ ...input, referralId: "" });
    return { content: blank ?? unknown(), record: "", revision: 0, brake: null };
  }
  if (kind !== "mondayList" && kind !== "bottlenecks") return unknown();
  const opened = await vault.open("unit", "main").catch(noUnitYet);
  const unit = opened.data as UnitRecord;
  const about = { record: "unit-main", revision: opened.revision, brake: null };
  if (kind === "bottlenecks") {
    const year = Number(itemId) || Number(input.today.slice(0, 4));
    return { content: composeBottlenecks({ ...input, unit, year }), ...about };
  }
  const summaries = vault.summaries("case").map(({ summary }) => summary as CaseSummary);
  const { role } = vault.user;
  return { content: composeMondayList({ ...input, summaries, register, unit, role }), ...about };
}
