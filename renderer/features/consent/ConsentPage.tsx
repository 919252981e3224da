import { FileCheckmarkIcon } from "@navikt/aksel-icons";
import { Link, useParams } from "react-router";
import { isLocked } from "../../../shared/consent/rules.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ConsentForm } from "./ConsentForm.tsx";
import { ConsentReading } from "./ConsentReading.tsx";
import type { ShowAttachment } from "./ScanRow.tsx";
import { useConsent } from "./useConsent.ts";
import "./consent.css";

/** One version of the consent: a form until it is signed, read text afterwards. */
export function ConsentPage({ show }: { show: ShowAttachment }) {
  const t = useT();
  const { editor } = useCase();
  useActiveEditor(editor);
  const { consentId = "" } = useParams();
  const consent = useConsent(consentId);
  if (!consent) {
    return (
      <div className="page">
        <EmptyState
          icon={<FileCheckmarkIcon />}
          title={t.consent.notFoundTitle}
          text={t.consent.notFoundText}
          action={<Link to={paths.caseConsents(editor.get().id)}>{t.consent.backToList}</Link>}
        />
      </div>
    );
  }
  return (
    <div className="page" key={consent.id}>
      {isLocked(consent) ? <ConsentReading consent={consent} show={show} /> : <ConsentForm consent={consent} />}
    </div>
  );
}
