import { Button } from "@navikt/ds-react";
import { useRef, useState } from "react";
import { CODE_GROUPS, groupProblem } from "../../../shared/user/recoveryCode.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { StepCard } from "../../ui/StepCard.tsx";
import { showToast } from "../../ui/toast.tsx";
import { focusGroup, GroupFields } from "./GroupFields.tsx";
import { faultyField, NewPassphrase, type PassphraseTwice } from "../../ui/NewPassphrase.tsx";
import type { Attempts } from "./useAttempts.ts";

export interface RecoverDraft extends PassphraseTwice {
  groups: string[];
  /** Empty: the first leader. */
  userId: string;
}

export const emptyRecoverDraft: RecoverDraft = {
  groups: Array.from({ length: CODE_GROUPS }, () => ""),
  userId: "",
  passphrase: "",
  again: "",
};

interface RecoverPageProps {
  /** Kept by the lock page, so that going back and forth loses nothing. */
  draft: RecoverDraft;
  onChange: (part: Partial<RecoverDraft>) => void;
  attempts: Attempts;
  onBack: () => void;
}

/** The way in for a leader who has forgotten the passphrase: the sheet from the safe, and a new passphrase. */
export function RecoverPage({ draft, onChange, attempts, onBack }: RecoverPageProps) {
  const t = useT();
  const { status, recoverStore } = useSession();
  const { attempt, busy, error, wait } = attempts;
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const leaders = status.users.filter(({ role }) => role === "leader");
  const userId = draft.userId || (leaders[0]?.id ?? "");

  const submit = (): void => {
    if (busy) return;
    setAsked(true);
    const wrong = draft.groups.findIndex((typed) => groupProblem(typed) !== null);
    if (wrong >= 0) {
      focusGroup(wrong);
      return;
    }
    const faulty = faultyField(draft);
    if (faulty) return (faulty === "first" ? first : second).current?.focus();
    const { groups, passphrase } = draft;
    void attempt(() => recoverStore({ userId, code: groups.join(" "), passphrase })).then((problem) => {
      if (!problem) showToast(t.store.recovered);
      else if (problem.code === "recoveryMismatch") focusGroup(0);
    });
  };
  const leave = (): void => {
    if (!busy) onBack();
  };
  const progress = wait > 0 ? t.store.waiting(wait) : t.store.recovering;

  return (
    <StepCard
      title={t.store.recoverTitle}
      text={t.store.recoverText}
      onSubmit={submit}
      onLeave={leave}
      actions={
        <>
          <Button size="small" type="submit" loading={busy}>
            {t.store.recover}
          </Button>
          <Button size="small" type="button" variant="tertiary" data-color="neutral" disabled={busy} onClick={leave}>
            {t.app.back}
          </Button>
          <span role="status" className="muted">
            {busy ? progress : wait > 0 ? t.store.waitNext(wait) : ""}
          </span>
        </>
      }
    >
      <GroupFields groups={draft.groups} asked={asked} onChange={(groups) => onChange({ groups })} />
      {leaders.length > 1 && (
        <SelectField
          label={t.store.recoverWho}
          value={userId}
          options={leaders.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => onChange({ userId: id })}
        />
      )}
      <NewPassphrase
        label={t.store.newPassphrase}
        passphrase={draft.passphrase}
        again={draft.again}
        onChange={onChange}
        asked={asked}
        first={first}
        second={second}
      />
      <Notice tone="info" title={t.store.recoverWhat}>
        <ul className="recover-effects">
          {t.store.recoverEffects.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Notice>
      {error && !busy && <ErrorNotice error={error} />}
    </StepCard>
  );
}
