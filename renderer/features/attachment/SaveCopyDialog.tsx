import { Button, Dialog } from "@navikt/ds-react";
import { useId, useState, type SubmitEvent } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { Attachment } from "../../../shared/attachment/schema.ts";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import type { Audience } from "../../../shared/consent/audience.ts";
import { brake } from "../../../shared/consent/brake.ts";
import { reportOf, type BrakeReport } from "../../../shared/consent/report.ts";
import type { Service } from "../../../shared/directory/schema.ts";
import { AudienceField } from "../../brake/AudienceField.tsx";
import { BrakeNotice } from "../../brake/BrakeNotice.tsx";
import { asRequest, nothingSaid } from "../../brake/Handing.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { InlineProblem } from "../../ui/InlineProblem.tsx";
import { Writable } from "../../ui/readOnly.tsx";
import { Suggestions } from "../../ui/Suggestions.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { showToast } from "../../ui/toast.tsx";
import { AttachmentProblem } from "./AttachmentProblem.tsx";

interface SaveCopyDialogProps {
  attachment: Attachment;
  onClose: () => void;
}

const fields = ["name", "organisation", "basis"] as const;
const QUESTION = "attachment-audience";

/** The same rule as in the main process, which has the last word. */
function reportFor(
  record: CaseRecord,
  itemId: string,
  to: Audience,
  today: string,
  services: readonly Service[],
  override: string,
): BrakeReport {
  const braked = brake(record, { kind: "attachment", itemId }, to, today, services);
  const isBraked = braked.stops || braked.cover.look.length > 0;
  return reportOf("attachment", to, braked, override !== "" && isBraked);
}

/** Before a copy leaves the store: who it is for, as far as one knows, and that nobody guards it any more. */
export function SaveCopyDialog({ attachment, onClose }: SaveCopyDialogProps) {
  const t = useT();
  const { editor } = useCase();
  const [handing, setHanding] = useState(nothingSaid(null));
  const [asked, setAsked] = useState(false);
  const { today, registers } = useCase();
  const record = useEditor(editor, (state) => state);
  const { audience, receiver, override } = handing;
  const report =
    audience && reportFor(record, attachment.id, audience, today, registers.directory.get().services, override);
  const [saving, setSaving] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [bases, form] = [useId(), useId()];

  const save = async (): Promise<void> => {
    setAsked(true);
    if (audience === null) {
      focusIdSoon(QUESTION);
      return;
    }
    setSaving(true);
    setError(null);
    const written = await editor.flush();
    setUnsaved(!written);
    const said = { ...asRequest(handing), audience };
    const request = { caseId: editor.get().id, attachmentId: attachment.id, receiver, ...said };
    const result = written ? await bridge.saveAttachment(request) : null;
    setSaving(false);
    if (!result) return;
    if (result.ok) {
      showToast(t.attachment.saved(result.value.fileName));
      onClose();
    } else if (result.error.code !== "cancelled") setError(result.error);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!saving) void save();
  };
  return (
    <Dialog open onOpenChange={(next) => !next && onClose()}>
      <Dialog.Popup width="medium" closeOnOutsideClick={false}>
        <Dialog.Header withClosebutton={false}>
          <Dialog.Title>{t.attachment.saveTitle}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <form id={form} className="stack" onSubmit={submit} noValidate>
            <p>{t.attachment.saveText}</p>
            <Writable>
              <AudienceField
                id={QUESTION}
                handing={handing}
                onChange={setHanding}
                error={asked && audience === null ? t.brake.chooseFirst : undefined}
              />
              {report && <BrakeNotice isAttachment report={report} handing={handing} onChange={setHanding} />}
              {fields.map((field) => (
                <TextField
                  key={field}
                  label={t.document.receiver[field]}
                  value={receiver[field]}
                  {...(field === "basis" ? { list: bases } : {})}
                  onChange={(text) => setHanding({ ...handing, receiver: { ...receiver, [field]: text } })}
                />
              ))}
            </Writable>
            <Suggestions id={bases} options={t.document.receiver.bases.map((value) => ({ value, detail: "" }))} />
            {unsaved && <InlineProblem text={t.attachment.notSavedYet} />}
            {error && <AttachmentProblem error={error} doing="open" />}
            <p role="status" className="aksel-sr-only">
              {saving ? t.attachment.saving : ""}
            </p>
          </form>
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t.app.cancel}
          </Button>
          <Button type="submit" form={form} size="small" loading={saving}>
            {t.attachment.chooseWhere}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}
