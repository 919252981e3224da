import type { ReactNode } from "react";
import { Link } from "react-router";
import { consentState } from "../../../shared/consent/rules.ts";
import type { Consent } from "../../../shared/consent/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { ConsentTag } from "./ConsentTag.tsx";

/** Which version this is, how it stands, what can be done. */
export function ConsentHead({ consent, children }: { consent: Consent; children: ReactNode }) {
  const t = useT();
  const { editor, today } = useCase();
  const record = useEditor(editor, (state) => state);
  return (
    <header className="page-heading">
      <div>
        <div className="crumbs">
          <Link to={paths.caseConsents(record.id)}>{t.consent.backToList}</Link>
        </div>
        <div className="page-heading-title consent-title">
          <h2 id="consent-title" tabIndex={-1}>
            {t.consent.formTitle(consent.version)}
          </h2>
          <ConsentTag state={consentState(consent, record, today)} />
        </div>
      </div>
      <div className="page-heading-actions">{children}</div>
    </header>
  );
}
