import { Button, CopyButton, LocalAlert } from "@navikt/ds-react";
import type { AppError } from "../../shared/appError.ts";
import { useT } from "../i18n/useT.ts";

interface ErrorNoticeProps {
  error: AppError;
  onRetry?: () => void;
}

/** What went wrong and what to do, in words; a reference to quote only where nobody expected the failure. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const t = useT();
  return (
    <LocalAlert status="error" size="small" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="div">{t.error[error.code]}</LocalAlert.Title>
      </LocalAlert.Header>
      {(error.code === "unexpected" || onRetry) && (
        <LocalAlert.Content>
          {error.code === "unexpected" && (
            <CopyButton size="small" copyText={error.reference} text={t.app.reference(error.reference)} />
          )}
          {onRetry && (
            <Button size="small" variant="secondary" onClick={onRetry}>
              {t.app.tryAgain}
            </Button>
          )}
        </LocalAlert.Content>
      )}
    </LocalAlert>
  );
}
