import { PlusIcon, FileCheckmarkIcon } from "@navikt/aksel-icons";
import { Link } from "react-router";
import { consentState, newestFirst } from "../../../shared/consent/rules.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { EditButton } from "../../ui/readOnly.tsx";
import { ConsentTag } from "./ConsentTag.tsx";
import { AheadNotice } from "./AheadNotice.tsx";
import { useCreateConsent } from "./useCreateConsent.ts";
import { consentFacts, serviceSummary } from "./consentWords.ts";
import "./consent.css";

/** All versions of the consent, newest first. */
export function ConsentListPage() {
  const t = useT();
  const { editor, today } = useCase();
  useActiveEditor(editor);
  const record = useEditor(editor, (state) => state);
  const { consents, id: caseId } = record;
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
            <li key={consent.id} className="consent-version" data-item={`consents.${consent.id}`}>
              <div className="tag-row">
                <Link className="consent-version-link" to={paths.caseConsent(caseId, consent.id)}>
                  {t.consent.version(consent.version)}
                </Link>
                <ConsentTag state={consentState(consent, record, today)} />
              </div>
              <p className="small muted num">{consentFacts(consent, t)}</p>
              <p className="small">{serviceSummary(consent, t).join(" · ")}</p>
              <AheadNotice consent={consent} />
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
