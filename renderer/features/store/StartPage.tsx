import { ArrowUndoIcon, FolderIcon, FolderPlusIcon, TestFlaskIcon } from "@navikt/aksel-icons";
import { useState, type ReactNode } from "react";
import type { AppError } from "../../../shared/appError.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import "./store.css";

interface StartPageProps {
  onNewStore: () => void;
  onRestore: () => void;
}

/** First of all: a new store, one that is there, one from a backup, or the practice municipality. */
export function StartPage({ onNewStore, onRestore }: StartPageProps) {
  const t = useT();
  const { startProblem, openStore, openPractice } = useSession();
  const [busy, setBusy] = useState<"open" | "practice" | null>(null);
  const [error, setError] = useState<AppError | null>(null);

  const attempt = async (what: "open" | "practice", act: () => Promise<AppError | null>): Promise<void> => {
    setBusy(what);
    setError(null);
    const problem = await act();
    setBusy(null);
    if (problem?.code !== "cancelled") setError(problem);
  };
  const openFolder = async (): Promise<AppError | null> => {
    const chosen = await bridge.chooseFolder({ purpose: "open" });
    return chosen.ok ? openStore({ token: chosen.value.token }) : chosen.error;
  };

  return (
    <div className="threshold-card">
      <div className="stack">
        <h1>{t.store.welcome}</h1>
        <p className="muted">{t.store.welcomeLead}</p>
      </div>
      {startProblem && !error && (
        <div className="stack">
          <p>
            <strong>{t.store.lastStoreProblem}</strong>
          </p>
          <ErrorNotice error={startProblem} onRetry={() => void attempt("open", () => openStore({}))} />
        </div>
      )}
      {error && <ErrorNotice error={error} />}
      <ul className="start-choices">
        <Choice
          icon={<FolderPlusIcon aria-hidden />}
          title={t.store.newStore}
          hint={t.store.newStoreHint}
          disabled={busy !== null}
          onChoose={onNewStore}
        />
        <Choice
          icon={<FolderIcon aria-hidden />}
          title={t.store.openStore}
          hint={busy === "open" ? t.store.opening : t.store.openStoreHint}
          disabled={busy !== null}
          onChoose={() => void attempt("open", openFolder)}
        />
        <Choice
          icon={<ArrowUndoIcon aria-hidden />}
          title={t.backup.start}
          hint={t.backup.startHint}
          disabled={busy !== null}
          onChoose={onRestore}
        />
        <Choice
          icon={<TestFlaskIcon aria-hidden />}
          title={t.store.openPractice}
          hint={busy === "practice" ? t.store.preparingPractice : t.store.openPracticeHint}
          disabled={busy !== null}
          onChoose={() => void attempt("practice", openPractice)}
        />
      </ul>
      <p role="status" className="aksel-sr-only">
        {busy === "practice" ? t.store.preparingPractice : busy === "open" ? t.store.opening : ""}
      </p>
    </div>
  );
}

interface ChoiceProps {
  icon: ReactNode;
  title: string;
  hint: string;
  disabled: boolean;
  onChoose: () => void;
}

function Choice({ icon, title, hint, disabled, onChoose }: ChoiceProps) {
  return (
    <li>
      <button type="button" className="start-choice" aria-disabled={disabled} onClick={() => !disabled && onChoose()}>
        <span className="start-choice-icon">{icon}</span>
        <span className="start-choice-words">
          <span className="start-choice-title">{title}</span>
          <span className="muted">{hint}</span>
        </span>
      </button>
    </li>
  );
}
