import { Button } from "@navikt/ds-react";
import { useState } from "react";
import { useEditor, useSaveState } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { Notice } from "./Notice.tsx";
import { needsNewest, type OpenCase } from "./openCases.ts";

interface CaseNoticesProps {
  opened: OpenCase;
  onTakeNewest: () => void;
}

/** What everyone who opens the case must know before reading on. */
export function CaseNotices({ opened, onTakeNewest }: CaseNoticesProps) {
  const t = useT();
  const protection = useEditor(opened.editor, (record) => record.person.addressProtection);
  return (
    <>
      {protection !== "none" && (
        <Notice
          tone={protection === "strictlyConfidential" ? "danger" : "warning"}
          title={t.cases.protection[protection]}
        >
          <p>{t.cases.protectionNotice[protection]}</p>
        </Notice>
      )}
      {opened.recovered && (
        <Notice tone="warning" title={t.cases.recoveredTitle}>
          <p>{t.cases.recoveredText}</p>
        </Notice>
      )}
      <CannotSave opened={opened} onTakeNewest={onTakeNewest} />
    </>
  );
}

/** Saving again will not help here: someone else has saved, or the change is refused. */
function CannotSave({ opened, onTakeNewest }: CaseNoticesProps) {
  const t = useT();
  const save = useSaveState(opened.editor);
  const [asking, setAsking] = useState(false);
  if (save.kind !== "failed" || !needsNewest(save.error)) return null;
  return (
    <div role="alert">
      <Notice tone="danger" title={t.cases.notSavedTitle}>
        <p>{t.error[save.error.code]}</p>
        <Button size="small" variant="secondary" data-color="neutral" onClick={() => setAsking(true)}>
          {t.cases.takeNewest}
        </Button>
      </Notice>
      <ConfirmDialog
        open={asking}
        title={t.cases.takeNewestTitle}
        text={t.cases.takeNewestText}
        confirmLabel={t.cases.takeNewest}
        onConfirm={() => {
          setAsking(false);
          onTakeNewest();
        }}
        onCancel={() => setAsking(false)}
      />
    </div>
  );
}
