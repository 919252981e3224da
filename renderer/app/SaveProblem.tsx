import { XMarkOctagonIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useState } from "react";
import type { AppError } from "../../shared/appError.ts";
import { flushEditors } from "../bridge/editors.ts";
import { useT } from "../i18n/useT.ts";
import { ConfirmDialog } from "../ui/ConfirmDialog.tsx";

interface SaveProblemProps {
  error: AppError;
  /** A case offers its newest version itself; the registers are fetched anew by a fresh window. */
  inCase: boolean;
}

/** Why the text on the page is not written, and what to do. */
export function SaveProblem({ error, inCase }: SaveProblemProps) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const takeNewest = (): void => void flushEditors().then(() => location.reload());
  return (
    <div className="banner banner-danger" role="alert">
      <XMarkOctagonIcon aria-hidden />
      <p className="banner-body">
        <strong>{t.app.notSaved}.</strong> {t.error[error.code]}
      </p>
      {error.code === "conflict" && !inCase && (
        <Button size="small" variant="secondary" data-color="neutral" onClick={() => setAsking(true)}>
          {t.app.takeNewest}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        title={t.app.takeNewest}
        text={t.app.takeNewestText}
        confirmLabel={t.app.takeNewest}
        onConfirm={takeNewest}
        onCancel={() => setAsking(false)}
      />
    </div>
  );
}
