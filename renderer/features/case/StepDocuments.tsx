import { FileTextIcon } from "@navikt/aksel-icons";
import { Link } from "react-router";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import { newestFirst } from "../../../shared/consent/rules.ts";
import type { LetterOccasion } from "../../../shared/letter/schema.ts";
import type { Messages } from "../../../shared/i18n/messages.ts";
import { stepDocuments, type DocumentKey } from "../../../shared/path/stepDocuments.ts";
import type { StepId } from "../../../shared/path/standardSteps.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";

/** Where a document of the path is made. */
function placeOf(key: DocumentKey, { id, consents, referrals, changeovers }: CaseRecord): string {
  const latest = newestFirst(consents)[0];
  if (key === "note") return paths.caseDocument(id, "assessment", "");
  if (key === "withdrawalForm") return paths.caseDocument(id, "withdrawal", latest?.id ?? "");
  if (key === "handover") return paths.caseDocument(id, "handover", changeovers.at(-1)?.id ?? "");
  if (key === "attachments") return paths.caseAttachments(id);
  if (key === "report") return paths.caseDocument(id, key, referrals.at(-1)?.id ?? "");
  if (key === "consent") return latest ? paths.caseDocument(id, "consent", latest.id) : paths.caseConsents(id);
  return key === "plan" ? paths.caseDocument(id, "plan", "") : paths.caseLetters(id, key);
}

const wordsOf = (key: DocumentKey, { path, letter }: Messages): string =>
  key in letter.occasions
    ? path.documentNames.letter(letter.occasions[key as LetterOccasion].toLowerCase())
    : path.documentNames[key as Exclude<DocumentKey, LetterOccasion>];

/** What cannot be made yet is not offered. */
function isThere(
  key: DocumentKey,
  { plan, referrals, consents, changeovers, appointments, assessment }: CaseRecord,
): boolean {
  switch (key) {
    case "plan":
      return plan.state !== "none";
    case "report":
      return referrals.length > 0;
    case "note":
      return assessment.outcome !== "" || assessment.summary.trim() !== "";
    case "withdrawalForm":
      return newestFirst(consents)[0]?.state === "signed";
    case "withdrawal":
      return consents.some(({ withdrawals }) => withdrawals.length > 0);
    case "changeover":
    case "handover":
      return changeovers.length > 0;
    case "deputy":
      return appointments.some(({ deputyId }) => deputyId !== "");
    default:
      return true;
  }
}

/** The documents that hang on a step. */
export function StepDocuments({ id }: { id: StepId }) {
  const t = useT();
  const { editor } = useCase();
  const record = useEditor(editor, (state) => state);
  const keys = stepDocuments[id].filter((key) => isThere(key, record));
  if (keys.length === 0) return null;
  return (
    <ul className="path-documents" aria-label={t.path.documents}>
      {keys.map((key) => (
        <li key={key}>
          <FileTextIcon aria-hidden />
          <Link to={placeOf(key, record)}>{wordsOf(key, t)}</Link>
        </li>
      ))}
    </ul>
  );
}
