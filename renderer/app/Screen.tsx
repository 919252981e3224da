import { lazy, Suspense, useState } from "react";
import type { AppError } from "../../shared/appError.ts";
import { useSessionState } from "../bridge/session.tsx";
import { RestoreStorePage } from "../features/backup/RestoreStorePage.tsx";
import { ChoosePassphrasePage } from "../features/store/ChoosePassphrasePage.tsx";
import { LockPage } from "../features/store/LockPage.tsx";
import { NewStorePage } from "../features/store/NewStorePage.tsx";
import { StartPage } from "../features/store/StartPage.tsx";
import { useT } from "../i18n/useT.ts";
import { ErrorNotice } from "../ui/ErrorNotice.tsx";
import { Threshold } from "./Threshold.tsx";

/** The pages of the work are many; none of them is needed before a store is open. */
const Work = lazy(() => import("./Work.tsx").then((module) => ({ default: module.Work })));

/** What the state of the store lets the user see. */
export function Screen() {
  const state = useSessionState();
  const [way, setWay] = useState<"start" | "new" | "restore">("start");
  const toStart = (): void => setWay("start");
  if (state.state === "loading") return null;
  if (state.state === "error") return <NotStarted error={state.error} />;
  const { store } = state.session.status;
  if (store === "open") {
    return (
      <Suspense fallback={null}>
        <Work />
      </Suspense>
    );
  }
  return (
    <Threshold>
      {store === "locked" && <LockPage />}
      {store === "newPassphrase" && <ChoosePassphrasePage />}
      {(store === "recovery" || (store === "none" && way === "new")) && <NewStorePage onLeave={toStart} />}
      {store === "none" && way === "restore" && <RestoreStorePage onLeave={toStart} />}
      {store === "none" && way === "start" && (
        <StartPage onNewStore={() => setWay("new")} onRestore={() => setWay("restore")} />
      )}
    </Threshold>
  );
}

function NotStarted({ error }: { error: AppError }) {
  const t = useT();
  return (
    <div className="threshold">
      <main>
        <div className="threshold-card">
          <h1>{t.app.startFailed}</h1>
          <ErrorNotice error={error} onRetry={() => location.reload()} />
        </div>
      </main>
    </div>
  );
}
