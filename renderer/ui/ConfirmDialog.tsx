import { Button, Dialog } from "@navikt/ds-react";
import { useT } from "../i18n/useT.ts";

interface ConfirmDialogProps {
  open: boolean;
  title: string;
  text: string;
  confirmLabel: string;
  /** It is large, and can be taken back all the same. */
  isUndoable?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before what cannot be undone. What can be undone is done at once, with a toast. */
export function ConfirmDialog({
  open,
  title,
  text,
  confirmLabel,
  isUndoable = false,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  const t = useT();
  return (
    <Dialog open={open} onOpenChange={(next) => !next && onCancel()}>
      <Dialog.Popup width="small" closeOnOutsideClick={false}>
        <Dialog.Header withClosebutton={false}>
          <Dialog.Title>{title}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <p>{text}</p>
        </Dialog.Body>
        <Dialog.Footer>
          <Button size="small" variant="tertiary" onClick={onCancel}>
            {t.app.cancel}
          </Button>
          <Button size="small" {...(isUndoable ? {} : { "data-color": "danger" })} onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}
