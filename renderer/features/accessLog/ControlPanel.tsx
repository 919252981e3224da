import { Button } from "@navikt/ds-react";
import type { AppError } from "../../../shared/appError.ts";
import type { LogVerdict } from "../../../shared/accessLog/schema.ts";
import { useProgress } from "../../bridge/progress.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Verdict } from "./Verdict.tsx";

/** Kept by the page, so that a verdict is still there after a look at the events. */
export type Control =
  | { state: "none" }
  | { state: "running" }
  | { state: "done"; verdict: LogVerdict }
  | { state: "failed"; error: AppError };

interface ControlPanelProps {
  control: Control;
  onStart: () => void;
}

/** Is the log whole? */
export function ControlPanel({ control, onStart }: ControlPanelProps) {
  const t = useT().accessLog.control;
  const running = control.state === "running";
  return (
    <div className="stack">
      <p className="lead">{t.lead}</p>
      <div className="log-actions">
        <Button
          type="button"
          size="small"
          loading={running}
          variant={control.state === "done" ? "secondary" : "primary"}
          onClick={() => !running && onStart()}
        >
          {control.state === "none" || running ? t.start : t.again}
        </Button>
        {running && <Running />}
      </div>
      <div role="status">{control.state === "done" && <Verdict verdict={control.verdict} />}</div>
      {control.state === "failed" && <ErrorNotice error={control.error} onRetry={onStart} />}
      <details className="log-details">
        <summary>{t.limitsTitle}</summary>
        <ul>
          {t.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function Running() {
  const t = useT().accessLog.control;
  const progress = useProgress("verifyLog");
  const percent = progress ? Math.floor((100 * progress.done) / progress.total) : 0;
  return (
    <div className="log-progress">
      <label htmlFor="log-progress">{t.running}</label>
      <progress id="log-progress" value={percent} max={100} />
      <span className="num" aria-hidden="true">
        {t.progress(percent)}
      </span>
    </div>
  );
}
