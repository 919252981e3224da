import { XMarkOctagonIcon } from "@navikt/aksel-icons";
import { useEffect, useState } from "react";
import type { AppError } from "../../shared/appError.ts";
import { bridge } from "../bridge/bridge.ts";
import { useT } from "../i18n/useT.ts";

interface SaveProblemProps {
  error: AppError;
  /** `case-<id>`, `directory-main` ... */
  record: string;
}

/** Why the text on the page is not written, and whether it is safe on this workstation meanwhile. */
export function SaveProblem({ error, record }: SaveProblemProps) {
  const t = useT();
  const [isKept, setIsKept] = useState(false);
  // Every failed try brings a new error, and may have kept more of the text.
  useEffect(() => {
    let current = true;
    void bridge.getDraftTime({ record }).then((result) => current && setIsKept(result.ok && result.value.at !== ""));
    return () => {
      current = false;
    };
  }, [record, error]);
  return (
    <div className="banner banner-danger" role="alert">
      <XMarkOctagonIcon aria-hidden />
      <p className="banner-body">
        <strong>{t.app.notSaved}.</strong> {t.error[error.code]}
        {isKept && ` ${t.conflict.keptHere}`}
      </p>
    </div>
  );
}
