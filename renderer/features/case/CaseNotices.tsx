import { Button, LocalAlert } from "@navikt/ds-react";
import { useState } from "react";
import { useEditor, useSaveState } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
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
          status={protection === "strictlyConfidential" ? "error" : "warning"}
          title={t.cases.protection[protection]}
          text={t.cases.protectionNotice[protection]}
        />
      )}
      {opened.recovered && <Notice status="warning" title={t.cases.recoveredTitle} text={t.cases.recoveredText} />}
      <CannotSave opened={opened} onTakeNewest={onTakeNewest} />
    </>
  );
}

function Notice({ status, title, text }: { status: "warning" | "error"; title: string; text: string }) {
  return (
    <LocalAlert status={status} size="small" role="region" aria-label={title}>
      <LocalAlert.Header>
        <LocalAlert.Title as="div">{title}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>{text}</LocalAlert.Content>
    </LocalAlert>
  );
}

/** Saving again will not help here: someone else has saved, or the change is refused. */
function CannotSave({ opened, onTakeNewest }: CaseNoticesProps) {
  const t = useT();
  const save = useSaveState(opened.editor);
  const [asking, setAsking] = useState(false);
  if (save.kind !== "failed" || !needsNewest(save.error)) return null;
  return (
    <LocalAlert status="error" size="small" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="div">{t.cases.notSavedTitle}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <p>{t.error[save.error.code]}</p>
        <Button size="small" variant="secondary" onClick={() => setAsking(true)}>
          {t.cases.takeNewest}
        </Button>
      </LocalAlert.Content>
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
    </LocalAlert>
  );
}
