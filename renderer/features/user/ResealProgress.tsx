import { useState } from "react";
import { useProgress } from "../../bridge/progress.ts";
import { useT } from "../../i18n/useT.ts";
import { Notice } from "../../ui/Notice.tsx";

/** How far the new keys have come into the records. Goes on without this page. */
export function ResealProgress() {
  const t = useT().user;
  const progress = useProgress("reseal");
  const [begun, setBegun] = useState(false);
  if (progress && !begun) setBegun(true);
  return (
    <div role="status" className="reseal-status">
      {!progress && begun && <Notice tone="success">{t.resealDone}</Notice>}
      {progress && (
        <div className="reseal">
          <label htmlFor="reseal">{t.resealing}</label>
          <progress id="reseal" value={progress.done} max={progress.total} />
          <span className="num" aria-hidden="true">
            {t.resealed(progress.done, progress.total)}
          </span>
          <p className="small muted">{t.resealText}</p>
        </div>
      )}
    </div>
  );
}
