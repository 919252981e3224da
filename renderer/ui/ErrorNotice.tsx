import { Button, CopyButton } from "@navikt/ds-react";
import type { AppError } from "../../shared/appError.ts";
import { useT } from "../i18n/useT.ts";
import { Notice } from "./Notice.tsx";

interface ErrorNoticeProps {
  error: AppError;
  onRetry?: () => void;
}

/** What went wrong and what to do, in words; a reference to quote only where nobody expected the failure. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const t = useT();
  return (
    <Notice tone="danger" alert>
      <p>{t.error[error.code]}</p>
      {(error.code === "unexpected" || onRetry) && (
        <div className="tag-row">
          {onRetry && (
            <Button type="button" size="small" variant="secondary" data-color="neutral" onClick={onRetry}>
              {t.app.tryAgain}
            </Button>
          )}
          {error.code === "unexpected" && (
            <CopyButton size="small" copyText={error.reference} text={t.app.reference(error.reference)} />
          )}
        </div>
      )}
    </Notice>
  );
}
