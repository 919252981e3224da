import { ArrowsCirclepathIcon } from "@navikt/aksel-icons";
import { Button, CopyButton } from "@navikt/ds-react";
import { useEffect, useState } from "react";
import { flushEditors } from "../bridge/editors.ts";
import { useT } from "../i18n/useT.ts";
import { failureReference } from "./failureReference.ts";

/** A page has failed. What was typed lies in the editors, outside React, and is written now. */
export function CrashPage({ failure }: { failure: unknown }) {
  const t = useT();
  const [saved, setSaved] = useState<boolean | null>(null);
  useEffect(() => {
    let current = true;
    void flushEditors().then((written) => current && setSaved(written));
    return () => {
      current = false;
    };
  }, []);
  const reference = failureReference(failure);
  const savedText = saved ? t.app.crashSaved : t.app.crashNotSaved;
  return (
    <div className="threshold">
      <main>
        <div className="threshold-card">
          <h1>{t.app.crashTitle}</h1>
          <p role="status">{saved === null ? t.app.crashChecking : savedText}</p>
          <p className="tag-row">
            <span className="muted">{t.app.crashReference}</span>
            <CopyButton size="small" copyText={reference} text={reference} />
          </p>
          <div className="row">
            <Button size="small" icon={<ArrowsCirclepathIcon aria-hidden />} onClick={() => location.reload()}>
              {t.app.reload}
            </Button>
          </div>
        </div>
      </main>
    </div>
  );
}
