import { Button } from "@navikt/ds-react";
import { useRef, useState, type SubmitEvent } from "react";
import type { AppError } from "../../../shared/appError.ts";
import { lastPlace } from "../../bridge/lastPlace.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PassphraseField } from "../../ui/PassphraseField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { emptyRecoverDraft, RecoverPage } from "./RecoverPage.tsx";
import "./store.css";
import { useAttempts, type Attempts } from "./useAttempts.ts";

/** The way in: the passphrase, or the recovery sheet when it is forgotten. */
export function LockPage() {
  const attempts = useAttempts();
  const [forgotten, setForgotten] = useState(false);
  const [draft, setDraft] = useState(emptyRecoverDraft);
  const change = (to: boolean): void => {
    attempts.forget();
    setForgotten(to);
  };
  if (!forgotten) return <Unlock attempts={attempts} onForgotten={() => change(true)} />;
  return (
    <RecoverPage
      draft={draft}
      onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      attempts={attempts}
      onBack={() => change(false)}
    />
  );
}

/** Who, and the passphrase. What was typed stays when it was wrong, so that it can be looked at and mended. */
function Unlock({ attempts, onForgotten }: { attempts: Attempts; onForgotten: () => void }) {
  const t = useT();
  const { status, unlock, closeStore } = useSession();
  const { users, practice, practicePassphrase, folderLabel } = status;
  const [last] = useState(lastPlace);
  const [userId, setUserId] = useState(users.find(({ id }) => id === last?.userId)?.id ?? users[0]?.id ?? "");
  const [passphrase, setPassphrase] = useState("");
  const [shown, setShown] = useState(false);
  const [closing, setClosing] = useState<AppError | null>(null);
  const { attempt, busy, error, wait } = attempts;
  const field = useRef<HTMLInputElement>(null);
  const wrong = error?.code === "wrongPassphrase";

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (busy) return;
    void attempt(() => unlock({ userId, passphrase })).then((problem) => {
      if (!problem) return;
      field.current?.focus();
      field.current?.select();
    });
  };
  const leave = (): void => void closeStore().then(setClosing);
  const progress = wait > 0 ? t.store.waiting(wait) : t.store.unlocking;

  return (
    <form className="threshold-card" onSubmit={submit}>
      <div>
        <h1>{practice ? t.store.practiceTitle : t.store.lockTitle}</h1>
        {!practice && <p className="muted">{t.store.lockStore(folderLabel)}</p>}
        {last?.reason && (
          <p className="muted">
            {t.store.lockedBecause[last.reason]} {last.saved ? t.store.lockedSaved : t.store.lockedUnsaved}
          </p>
        )}
      </div>
      {practice && <PracticeKey passphrase={practicePassphrase} onUse={() => setPassphrase(practicePassphrase)} />}
      {users.length > 1 && (
        <SelectField
          label={t.store.who}
          value={userId}
          options={users.map((user) => ({ value: user.id, label: `${user.name}, ${t.app.roles[user.role]}` }))}
          onChange={setUserId}
        />
      )}
      {users.length === 1 && (
        <p>
          <span className="muted">{t.store.signedInAs}</span> <strong>{users[0]?.name}</strong>
        </p>
      )}
      <PassphraseField
        label={t.store.passphrase}
        value={passphrase}
        onChange={setPassphrase}
        shown={shown}
        onShow={setShown}
        inputRef={field}
        autoFocus
        error={wrong && !busy ? t.error.wrongPassphrase : undefined}
      />
      {error && !wrong && !busy && <ErrorNotice error={error} />}
      {closing && <ErrorNotice error={closing} />}
      <p role="status" className={busy || wait > 0 ? "muted" : "aksel-sr-only"}>
        {busy ? progress : wait > 0 ? t.store.waitNext(wait) : ""}
      </p>
      <div className="step-actions">
        <Button size="small" type="submit" loading={busy}>
          {t.store.unlock}
        </Button>
        <Button size="small" type="button" variant="tertiary" data-color="neutral" disabled={busy} onClick={leave}>
          {t.store.openOther}
        </Button>
      </div>
      {!practice && (
        <p>
          <button type="button" className="quiet-link" disabled={busy} onClick={onForgotten}>
            {t.store.forgotten}
          </button>
        </p>
      )}
    </form>
  );
}

function PracticeKey({ passphrase, onUse }: { passphrase: string; onUse: () => void }) {
  const t = useT();
  return (
    <div className="practice-key">
      <p>
        {t.store.practicePassphrase}
        <br />
        <strong>{passphrase}</strong>
      </p>
      <Button type="button" size="small" variant="secondary" data-color="neutral" onClick={onUse}>
        {t.store.usePracticePassphrase}
      </Button>
    </div>
  );
}
