import { PrinterSmallIcon, TrashIcon } from "@navikt/aksel-icons";
import { useState } from "react";
import { useNavigate } from "react-router";
import type { Consent } from "../../../shared/consent/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { showToast } from "../../ui/toast.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { EditButton } from "../../ui/readOnly.tsx";
import { ConsentHead } from "./ConsentHead.tsx";
import { ConsentMissing } from "./ConsentMissing.tsx";
import { InformationCard } from "./InformationCard.tsx";
import { PeriodCard } from "./PeriodCard.tsx";
import { PurposeCard } from "./PurposeCard.tsx";
import { ServicesCard } from "./ServicesCard.tsx";
import { SignersCard } from "./SignersCard.tsx";
import { RefusePanel, SignPanel } from "./SignPanel.tsx";
import { editorOfConsent } from "./useConsent.ts";

function useDeleteDraft(consent: Consent): () => void {
  const t = useT();
  const { editor } = useCase();
  const navigate = useNavigate();
  return () => {
    editor.update(t.consent.changes.deleted, `consent-delete-${consent.id}`, (draft) => {
      draft.consents = draft.consents.filter((one) => one.id !== consent.id);
    });
    void navigate(paths.caseConsents(editor.get().id));
    showToast(t.consent.draftDeleted, () =>
      editor.update(t.consent.changes.restored, `consent-restore-${consent.id}`, (draft) => {
        if (!draft.consents.some((one) => one.id === consent.id)) draft.consents.push(consent);
      }),
    );
  };
}

/** The form before it is signed: six short parts and a quiet list of what is missing. */
export function ConsentForm({ consent }: { consent: Consent }) {
  const t = useT();
  const { editor } = useCase();
  const [panel, setPanel] = useState<"" | "signed" | "refused">("");
  const close = (): void => {
    setPanel("");
    focusIdSoon(panel === "refused" ? "consent-refuse" : "consent-sign");
  };
  const remove = useDeleteDraft(consent);
  const edit = editorOfConsent(editor, consent.id);
  return (
    <>
      <ConsentHead consent={consent}>
        <LinkButton
          to={paths.caseDocument(editor.get().id, "consent", consent.id)}
          variant={panel ? "tertiary" : "secondary"}
          icon={<PrinterSmallIcon aria-hidden />}
        >
          {t.consent.preview}
        </LinkButton>
        {panel === "" && (
          <EditButton id="consent-sign" size="small" onClick={() => setPanel("signed")}>
            {t.consent.registerSignature}
          </EditButton>
        )}
      </ConsentHead>
      {panel === "signed" && <SignPanel consent={consent} onClose={close} />}
      {panel === "refused" && <RefusePanel consent={consent} onClose={close} />}
      <div className="consent-layout">
        <div className="stack">
          <PurposeCard consent={consent} edit={edit} />
          <PeriodCard consent={consent} edit={edit} />
          {consent.forSharing && <ServicesCard consent={consent} edit={edit} />}
          <SignersCard consent={consent} edit={edit} />
          <InformationCard consent={consent} edit={edit} />
        </div>
        <aside className="consent-aside" aria-label={t.consent.missingTitle}>
          <ConsentMissing consent={consent} />
          <div className="consent-aside-actions">
            <EditButton id="consent-refuse" size="small" variant="tertiary" onClick={() => setPanel("refused")}>
              {t.consent.registerRefusal}
            </EditButton>
            <EditButton
              size="small"
              variant="tertiary"
              data-color="neutral"
              icon={<TrashIcon aria-hidden />}
              onClick={remove}
            >
              {t.consent.deleteDraft}
            </EditButton>
          </div>
        </aside>
      </div>
    </>
  );
}
