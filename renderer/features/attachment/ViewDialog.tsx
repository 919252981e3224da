import { Button, Dialog } from "@navikt/ds-react";
import { useCallback } from "react";
import type { Attachment } from "../../../shared/attachment/schema.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";
import { Frame } from "../../ui/Frame.tsx";
import { AttachmentProblem } from "./AttachmentProblem.tsx";

interface ViewDialogProps {
  attachment: Attachment;
  onClose: () => void;
}

/** A picture or a text over the page, in a frame where nothing can run. */
export function ViewDialog({ attachment, onClose }: ViewDialogProps) {
  const t = useT().attachment;
  const { editor } = useCase();
  const { id, name } = attachment;
  const ask = useCallback(async () => {
    // The main process finds the attachment in the case as it is stored.
    await editor.flush();
    return bridge.viewAttachment({ caseId: editor.get().id, attachmentId: id });
  }, [editor, id]);
  const view = useQuery(ask);
  const title = t.shown(name.trim() || t.unnamed);
  return (
    <Dialog open onOpenChange={(next) => !next && onClose()}>
      <Dialog.Popup width="min(64rem, 94vw)">
        <Dialog.Header>
          <Dialog.Title>{title}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body aria-busy={view.state === "loading"}>
          {view.state === "loading" && <p role="status">{t.viewing}</p>}
          {view.state === "error" && <AttachmentProblem error={view.error} doing="open" />}
          {view.state === "data" && <Frame title={title} src={view.data.address} className="attachment-frame" />}
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" size="small" variant="secondary" onClick={onClose}>
            {t.close}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}
