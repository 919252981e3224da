import { FileTextIcon } from "@navikt/aksel-icons";
import { Link } from "react-router";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import { newestFirst } from "../../../shared/consent/rules.ts";
import type { Messages } from "../../../shared/i18n/messages.ts";
import { stepDocuments, type DocumentKey } from "../../../shared/path/stepDocuments.ts";
import type { StepId } from "../../../shared/path/standardSteps.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";

/** Where a document of the path is made. */
function placeOf(key: DocumentKey, { id, consents, referrals }: CaseRecord): string {
  const latest = newestFirst(consents)[0];
  if (key === "report") return paths.caseDocument(id, key, referrals.at(-1)?.id ?? "");
  if (key === "consent") return latest ? paths.caseDocument(id, "consent", latest.id) : paths.caseConsents(id);
  return key === "plan" ? paths.caseDocument(id, "plan", "") : paths.caseLetters(id, key);
}

const wordsOf = (key: DocumentKey, t: Messages): string =>
  key === "consent" || key === "plan" || key === "report"
    ? t.path.documentNames[key]
    : t.path.documentNames.letter(t.letter.occasions[key].toLowerCase());

/** The documents that hang on a step. */
export function StepDocuments({ id }: { id: StepId }) {
  const t = useT();
  const { editor } = useCase();
  const record = useEditor(editor, (state) => state);
  const isThere = (key: DocumentKey): boolean =>
    key === "plan" ? record.plan.state !== "none" : key !== "report" || record.referrals.length > 0;
  const keys = stepDocuments[id].filter(isThere);
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
