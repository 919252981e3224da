import { PaperclipIcon, PlusIcon } from "@navikt/aksel-icons";
import { useState, type ReactNode } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { Attachment } from "../../../shared/attachment/schema.ts";
import { addressMayShow } from "../../../shared/case/protection.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { EditButton, Editing } from "../../ui/readOnly.tsx";
import "./attachment.css";
import { AttachmentProblem } from "./AttachmentProblem.tsx";
import { AttachmentRow } from "./AttachmentRow.tsx";
import { SaveCopyDialog } from "./SaveCopyDialog.tsx";
import { useAttachments } from "./useAttachments.ts";
import { ViewDialog } from "./ViewDialog.tsx";

/** Files that belong to the case: what others send, kept under the same key as the case itself. */
export function AttachmentsPage() {
  const t = useT().attachment;
  const { editor } = useCase();
  useActiveEditor(editor);
  const isProtected = useEditor(editor, (record) => !addressMayShow(record.person));
  const { items, add, rename, remove } = useAttachments();
  const [adding, setAdding] = useState(false);
  const [wasAdded, setWasAdded] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [viewed, setViewed] = useState<Attachment | null>(null);
  const [copied, setCopied] = useState<Attachment | null>(null);

  const addOne = async (): Promise<void> => {
    if (adding) return;
    const before = editor.get().attachments.length;
    setAdding(true);
    setError(null);
    setError(await add());
    setAdding(false);
    setWasAdded(editor.get().attachments.length > before);
  };
  /** What was refused is said until something else is done. */
  const then = (act: () => void) => (): void => {
    setError(null);
    act();
  };
  const addButton: ReactNode = (
    <EditButton
      type="button"
      size="small"
      variant={items.length === 0 ? "primary" : "secondary"}
      icon={<PlusIcon aria-hidden />}
      data-add-attachment=""
      loading={adding}
      onClick={() => void addOne()}
    >
      {t.add}
    </EditButton>
  );
  return (
    <Card title={t.title} lead={t.lead} {...(items.length > 0 ? { actions: addButton } : {})}>
      {error && <AttachmentProblem error={error} doing="add" />}
      {wasAdded && !error && (
        <Notice tone="info">
          <p>{t.deleteOriginal}</p>
        </Notice>
      )}
      {isProtected && (
        <Notice tone="warning">
          <p>{t.protectedNames}</p>
        </Notice>
      )}
      {items.length === 0 ? (
        <EmptyState icon={<PaperclipIcon />} title={t.emptyTitle} text={t.emptyText} action={addButton} />
      ) : (
        <ul className="hairlines attachments">
          {items.map((item) => (
            <AttachmentRow
              key={item.id}
              attachment={item}
              onRename={(name) => rename(item.id, name)}
              onView={then(() => setViewed(item))}
              onCopy={then(() => setCopied(item))}
              onRemove={then(() => remove(item.id))}
            />
          ))}
        </ul>
      )}
      <Editing>
        <p className="small muted">{t.addHint}</p>
      </Editing>
      {viewed && <ViewDialog attachment={viewed} onClose={() => setViewed(null)} />}
      {copied && <SaveCopyDialog attachment={copied} onClose={() => setCopied(null)} />}
    </Card>
  );
}
