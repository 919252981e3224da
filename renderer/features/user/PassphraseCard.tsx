import { Button } from "@navikt/ds-react";
import { useRef, useState, type SubmitEvent } from "react";
import type { AppError } from "../../../shared/appError.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { faultyField, NewPassphrase } from "../../ui/NewPassphrase.tsx";
import { PassphraseField } from "../../ui/PassphraseField.tsx";
import { showToast } from "../../ui/toast.tsx";
import "./user.css";

const OPEN_BUTTON = "passphrase-change";
const empty = { current: "", passphrase: "", again: "" };

/** One's own passphrase, changed with the present one. */
export function PassphraseCard() {
  const t = useT().user;
  const [open, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    focusIdSoon(OPEN_BUTTON);
  };
  return (
    <Card title={t.passphraseTitle} lead={t.passphraseLead}>
      {open ? (
        <ChangeForm
          onDone={() => {
            close();
            showToast(t.passphraseChanged);
          }}
          onCancel={close}
        />
      ) : (
        <div>
          <Button id={OPEN_BUTTON} type="button" size="small" variant="secondary" onClick={() => setOpen(true)}>
            {t.changePassphrase}
          </Button>
        </div>
      )}
    </Card>
  );
}

function ChangeForm({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const t = useT();
  const [typed, setTyped] = useState(empty);
  const [shown, setShown] = useState(false);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const current = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const wrong = error?.code === "wrongPassphrase";

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (busy) return;
    setAsked(true);
    setError(null);
    if (typed.current === "") return current.current?.focus();
    const faulty = faultyField(typed);
    if (faulty) return (faulty === "first" ? first : second).current?.focus();
    setBusy(true);
    void bridge.changePassphrase({ current: typed.current, passphrase: typed.passphrase }).then((result) => {
      setBusy(false);
      if (result.ok) {
        onDone();
        return;
      }
      setError(result.error);
      if (result.error.code === "wrongPassphrase") current.current?.select();
    });
  };
  const missing = asked && typed.current === "" ? t.user.currentMissing : undefined;
  return (
    <form
      className="stack passphrase-form"
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
      noValidate
    >
      <PassphraseField
        label={t.user.current}
        value={typed.current}
        onChange={(text) => setTyped({ ...typed, current: text })}
        shown={shown}
        onShow={setShown}
        inputRef={current}
        autoFocus
        error={wrong && !busy ? t.user.currentWrong : missing}
      />
      <NewPassphrase
        label={t.user.fresh}
        passphrase={typed.passphrase}
        again={typed.again}
        onChange={(part) => setTyped({ ...typed, ...part })}
        asked={asked}
        first={first}
        second={second}
      />
      {error && !wrong && !busy && <ErrorNotice error={error} />}
      <div className="user-actions">
        <Button type="submit" size="small" loading={busy}>
          {t.user.changePassphrase}
        </Button>
        <Button type="button" size="small" variant="tertiary" disabled={busy} onClick={onCancel}>
          {t.app.cancel}
        </Button>
        <span role="status" className="muted">
          {busy ? t.user.changingPassphrase : ""}
        </span>
      </div>
    </form>
  );
}
