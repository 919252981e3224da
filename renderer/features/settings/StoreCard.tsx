import { Button } from "@navikt/ds-react";
import { useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import { flushEditors } from "../../bridge/editors.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { InlineProblem } from "../../ui/InlineProblem.tsx";

/** Where the store lies, that it must be backed up, and the way to another one. */
export function StoreCard() {
  const t = useT();
  const { status, closeStore } = useSession();
  const [error, setError] = useState<AppError | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const leave = async (): Promise<void> => {
    const written = await flushEditors();
    setUnsaved(!written);
    if (!written) return;
    const problem = await closeStore();
    setError(problem);
    // A fresh window holds nothing of what was open.
    if (!problem) location.replace(location.pathname);
  };
  return (
    <Card title={t.settings.storeFolder}>
      <div className="stack">
        {status.practice ? (
          <p>{t.settings.practiceStore}</p>
        ) : (
          <>
            <p>{t.settings.storeFolderText(status.folderLabel)}</p>
            <p className="small muted">{t.settings.backup}</p>
          </>
        )}
        <div>
          <Button type="button" size="small" variant="secondary" onClick={() => void leave()}>
            {t.settings.otherStore}
          </Button>
        </div>
        {unsaved && <InlineProblem text={t.settings.notSavedYet} />}
        {error && <ErrorNotice error={error} />}
      </div>
    </Card>
  );
}
