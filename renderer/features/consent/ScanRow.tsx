import { EyeIcon, PaperclipIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useState, type ReactNode } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { Attachment } from "../../../shared/attachment/schema.ts";
import type { Consent } from "../../../shared/consent/schema.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { EditButton } from "../../ui/readOnly.tsx";
import { showToast } from "../../ui/toast.tsx";

/** Shows an attachment over the page. */
export type ShowAttachment = (attachment: Attachment, onClose: () => void) => ReactNode;

const ADD = "consent-scan";

function useScan(consent: Consent) {
  const t = useT().consent;
  const { editor } = useCase();
  const [error, setError] = useState<AppError | null>(null);
  const setScan = (label: string, scanId: string, added?: Attachment): void =>
    editor.update(label, `consent-${consent.id}-scan-${scanId}`, (draft) => {
      if (added) draft.attachments.push(added);
      const found = draft.consents.find((one) => one.id === consent.id);
      if (found) found.scanId = scanId;
    });
  const add = async (): Promise<void> => {
    setError(null);
    const result = await bridge.addAttachment({ caseId: editor.get().id });
    if (result.ok) {
      setScan(t.changes.scanned, result.value.id, { ...result.value, name: t.scanName(consent.version) });
      // The file is in the store; only the case can find it there.
      void editor.flush();
      focusIdSoon(ADD);
    } else if (result.error.code !== "cancelled") setError(result.error);
  };
  const remove = (): void => {
    const before = consent.scanId;
    setScan(t.changes.unscanned, "");
    focusIdSoon(ADD);
    showToast(t.changes.unscanned, () => setScan(t.changes.scanned, before));
  };
  return { error, add, remove };
}

/** The signed paper as it looked, kept as an attachment of the case. */
export function ScanRow({ consent, show }: { consent: Consent; show: ShowAttachment }) {
  const t = useT().consent;
  const { editor } = useCase();
  const scan = useEditor(editor, (record) => record.attachments.find(({ id }) => id === consent.scanId)) ?? null;
  const { error, add, remove } = useScan(consent);
  const [shown, setShown] = useState(false);
  return (
    <div className="consent-scan">
      <p>
        <strong>{t.scan}</strong>
      </p>
      <div className="tag-row">
        {scan && (
          <Button
            type="button"
            id={ADD}
            size="small"
            variant="secondary"
            icon={<EyeIcon aria-hidden />}
            onClick={() => setShown(true)}
          >
            {t.seeScan}
          </Button>
        )}
        {scan ? (
          <EditButton size="small" variant="tertiary" data-color="neutral" onClick={remove}>
            {t.removeScan}
          </EditButton>
        ) : (
          <EditButton
            id={ADD}
            size="small"
            variant="secondary"
            icon={<PaperclipIcon aria-hidden />}
            onClick={() => void add()}
          >
            {t.addScan}
          </EditButton>
        )}
      </div>
      {error && <ErrorNotice error={error} />}
      {scan && shown && show(scan, () => setShown(false))}
    </div>
  );
}
