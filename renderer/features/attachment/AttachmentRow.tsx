import {
  DownloadIcon,
  EyeIcon,
  FileExcelIcon,
  FileImageIcon,
  FilePdfIcon,
  FileTextIcon,
  FileWordIcon,
  TrashIcon,
} from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import type { ReactNode } from "react";
import type { Attachment, AttachmentType } from "../../../shared/attachment/schema.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useT } from "../../i18n/useT.ts";
import { Editing } from "../../ui/readOnly.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { isViewable } from "./viewable.ts";

const icons: Record<AttachmentType, ReactNode> = {
  pdf: <FilePdfIcon aria-hidden />,
  png: <FileImageIcon aria-hidden />,
  jpeg: <FileImageIcon aria-hidden />,
  docx: <FileWordIcon aria-hidden />,
  xlsx: <FileExcelIcon aria-hidden />,
  text: <FileTextIcon aria-hidden />,
};

interface AttachmentRowProps {
  attachment: Attachment;
  onRename: (name: string) => void;
  onView: () => void;
  onCopy: () => void;
  onRemove: () => void;
}

/** One attachment: what it is called here, what it is, and what can be done with it. */
export function AttachmentRow({ attachment, onRename, onView, onCopy, onRemove }: AttachmentRowProps) {
  const t = useT().attachment;
  const { id, name, type, size, addedOn, addedBy } = attachment;
  const label = name.trim() || t.unnamed;
  return (
    <li className="attachment" data-attachment={id}>
      <span className="attachment-icon">{icons[type]}</span>
      <div className="attachment-words">
        <TextField label={t.name} hideLabel value={name} onChange={onRename} />
        <p className="small muted">
          {[t.types[type], t.size(size), t.addedBy(norwegianDate(addedOn), addedBy)].join(" · ")}
        </p>
      </div>
      <div className="attachment-buttons">
        {isViewable(type) && (
          <Button
            type="button"
            size="small"
            variant="tertiary"
            icon={<EyeIcon aria-hidden />}
            aria-label={t.viewNamed(label)}
            onClick={onView}
          >
            {t.view}
          </Button>
        )}
        <Button
          type="button"
          size="small"
          variant="tertiary"
          icon={<DownloadIcon aria-hidden />}
          aria-label={t.saveNamed(label)}
          onClick={onCopy}
        >
          {t.save}
        </Button>
        <Editing>
          <IconButton label={t.remove(label)} icon={<TrashIcon aria-hidden />} onClick={onRemove} />
        </Editing>
      </div>
    </li>
  );
}
