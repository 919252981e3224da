import { Button } from "@navikt/ds-react";
import { useId, useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import { clockTime, isoOf, norwegianDate } from "../../../shared/dates.ts";
import type { Health } from "../../../shared/maintenance/schema.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useProgress } from "../../bridge/progress.ts";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { DamageNotice } from "./DamageNotice.tsx";
import "./maintenance.css";
import { StrangeNotice } from "./StrangeNotice.tsx";

/** How the store is as a whole: when it was read through last, what was found, and what to do about it. */
export function HealthCard() {
  const t = useT().maintenance;
  const health = useQuery(bridge.getHealth);
  const [checking, setChecking] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const check = async (): Promise<void> => {
    setChecking(true);
    setError(null);
    const result = await bridge.runScrub();
    setChecking(false);
    if (!result.ok) setError(result.error);
    health.reload();
  };
  return (
    <Card title={t.title} lead={t.lead}>
      {health.state === "error" && <ErrorNotice error={health.error} onRetry={health.reload} />}
      {health.state === "data" && <State health={health.data} />}
      <CheckProgress asked={checking} />
      {error && <ErrorNotice error={error} />}
      <div>
        <Button type="button" size="small" variant="secondary" loading={checking} onClick={() => void check()}>
          {t.checkNow}
        </Button>
      </div>
    </Card>
  );
}

function State({ health: { lastScrub, lastPrune, quarantined, resealing } }: { health: Health }) {
  const t = useT().maintenance;
  const isWhole = lastScrub?.damaged.length === 0 && lastScrub.strange.length === 0;
  return (
    <>
      <div role="status" className="stack">
        <p>
          {lastScrub ? t.checked(...momentOf(lastScrub.at), lastScrub.files) : t.neverChecked} {isWhole && t.whole}
        </p>
        {lastScrub && lastScrub.damaged.length > 0 && <DamageNotice damaged={lastScrub.damaged} />}
        {lastScrub && lastScrub.strange.length > 0 && <StrangeNotice strange={lastScrub.strange} />}
      </div>
      {quarantined > 0 && <p className="small muted">{t.quarantined(quarantined)}</p>}
      {resealing && <p>{t.resealing(resealing.done, resealing.total)}</p>}
      <p className="small muted">
        {lastPrune !== "" && t.tidied(...momentOf(lastPrune))} {t.tidyText}
      </p>
    </>
  );
}

/** Day and time of day, as written here. */
function momentOf(iso: string): [day: string, clock: string] {
  const date = new Date(iso);
  return [norwegianDate(isoOf(date)), clockTime(date)];
}

/** Also of a check that began by itself. */
function CheckProgress({ asked }: { asked: boolean }) {
  const t = useT().maintenance;
  const id = useId();
  const progress = useProgress("scrub");
  if (!asked && !progress) return null;
  return (
    <div className="health-progress">
      <label htmlFor={id}>{t.checking}</label>
      <progress id={id} {...(progress && { value: progress.done, max: progress.total })} />
      <span className="num muted" aria-hidden="true">
        {progress && t.progress(progress.done, progress.total)}
      </span>
      <p className="small muted">{t.keepWorking}</p>
    </div>
  );
}
