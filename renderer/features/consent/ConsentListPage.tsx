import { PlusIcon, FileCheckmarkIcon } from "@navikt/aksel-icons";
import { Link, useNavigate } from "react-router";
import { copyConsent, newConsent } from "../../../shared/consent/newConsent.ts";
import { consentState, newestFirst } from "../../../shared/consent/rules.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { EditButton } from "../../ui/readOnly.tsx";
import { ConsentTag } from "./ConsentTag.tsx";
import { consentFacts, serviceSummary } from "./consentWords.ts";
import "./consent.css";

/** Makes the next version, from the latest when there is one, and opens it. */
export function useCreateConsent(): () => void {
  const t = useT();
  const { editor, registers, today } = useCase();
  const navigate = useNavigate();
  return () => {
    const record = editor.get();
    const latest = newestFirst(record.consents)[0];
    const id = newId();
    const made = latest
      ? copyConsent(id, latest, record, today, newId)
      : newConsent(id, record, registers.directory.get().services, today, newId);
    editor.update(t.consent.changes.created, `consent-new-${id}`, (draft) => {
      draft.consents.push(made);
    });
    void navigate(paths.caseConsent(record.id, id));
  };
}

/** All versions of the consent, newest first. */
export function ConsentListPage() {
  const t = useT();
  const { editor, today } = useCase();
  useActiveEditor(editor);
  const consents = useEditor(editor, (state) => state.consents);
  const caseId = useEditor(editor, (state) => state.id);
  const create = useCreateConsent();
  if (consents.length === 0) {
    return (
      <div className="page">
        <EmptyState
          icon={<FileCheckmarkIcon />}
          title={t.consent.emptyTitle}
          text={t.consent.emptyText}
          action={
            <EditButton size="small" onClick={create}>
              {t.consent.create}
            </EditButton>
          }
        />
      </div>
    );
  }
  return (
    <div className="page">
      <Card
        title={t.consent.title}
        lead={t.consent.listLead}
        actions={
          <EditButton size="small" variant="secondary" icon={<PlusIcon aria-hidden />} onClick={create}>
            {t.consent.createNext}
          </EditButton>
        }
      >
        <ul className="hairlines">
          {newestFirst(consents).map((consent) => (
            <li key={consent.id} className="consent-version">
              <div className="tag-row">
                <Link className="consent-version-link" to={paths.caseConsent(caseId, consent.id)}>
                  {t.consent.version(consent.version)}
                </Link>
                <ConsentTag state={consentState(consent, today)} />
              </div>
              <p className="small muted num">{consentFacts(consent, t)}</p>
              <p className="small">{serviceSummary(consent, t).join(" · ")}</p>
            </li>
          ))}
        </ul>
      </Card>
      {consents.filter((one) => one.state === "signed").length > 1 && (
        <p className="small muted">{t.consent.stillValid}</p>
      )}
    </div>
  );
}
