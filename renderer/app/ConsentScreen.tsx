import { isViewable } from "../features/attachment/viewable.ts";
import { SaveCopyDialog } from "../features/attachment/SaveCopyDialog.tsx";
import { ViewDialog } from "../features/attachment/ViewDialog.tsx";
import { ConsentPage } from "../features/consent/ConsentPage.tsx";
import type { ShowAttachment } from "../features/consent/ScanRow.tsx";

/** A scan is shown in the window when it is a picture; a PDF is for the programs that read such. */
const show: ShowAttachment = (attachment, onClose) =>
  isViewable(attachment.type) ? (
    <ViewDialog attachment={attachment} onClose={onClose} />
  ) : (
    <SaveCopyDialog attachment={attachment} onClose={onClose} />
  );

/** One version of the consent, with its scan. */
export function ConsentScreen() {
  return <ConsentPage show={show} />;
}
