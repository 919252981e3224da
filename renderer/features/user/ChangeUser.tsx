import { Button } from "@navikt/ds-react";
import { useState, type SubmitEvent } from "react";
import type { AppError } from "../../../shared/appError.ts";
import { removalProblem } from "../../../shared/user/rules.ts";
import type { UserRow } from "../../../shared/user/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { ChoiceFields } from "./ChoiceFields.tsx";
import { useChoice } from "./useChoice.ts";
import type { Users } from "./useUsers.ts";
import { choiceOf } from "./userView.ts";

interface ChangeUserProps {
  user: UserRow;
  users: Users;
  onClose: () => void;
}

/** What is decided of a user, and the two ways out of a passphrase. */
export function ChangeUser({ user, users, onClose }: ChangeUserProps) {
  const t = useT();
  const form = useChoice(choiceOf(user), users, {
    id: user.id,
    send: async (choice) => {
      const failure = await users.change(user.id, choice);
      if (!failure) onClose();
      return failure;
    },
  });
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    form.submit();
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ChoiceFields form={form} users={users} id={user.id} />
      {form.error && <ErrorNotice error={form.error} />}
      <div className="user-actions">
        <Button type="submit" size="small" variant="secondary" loading={form.busy}>
          {t.user.change}
        </Button>
        <Button type="button" size="small" variant="tertiary" disabled={form.busy} onClick={onClose}>
          {t.user.close}
        </Button>
        <span role="status" className="muted">
          {form.busy ? t.user.changing : ""}
        </span>
      </div>
      <WaysOut user={user} users={users} onClose={onClose} />
    </form>
  );
}

/** A new one-time passphrase, or no access any more: both stop what the user has now for good. */
function WaysOut({ user, users, onClose }: ChangeUserProps) {
  const t = useT();
  const [asking, setAsking] = useState<"renew" | "remove" | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const bar = removalProblem(user.id, users);
  const run = (act: (user: UserRow) => Promise<AppError | null>): void => {
    setAsking(null);
    setBusy(true);
    setError(null);
    void act(user).then((failure) => {
      setBusy(false);
      setError(failure);
      if (!failure) onClose();
    });
  };
  if (bar === "self") return <p className="small muted">{t.user.ownHint}</p>;
  return (
    <div className="user-ways-out">
      <Button type="button" size="small" variant="tertiary" loading={busy} onClick={() => setAsking("renew")}>
        {t.user.renew}
      </Button>
      {bar === null && (
        <Button
          type="button"
          size="small"
          variant="tertiary"
          data-color="danger"
          disabled={busy}
          onClick={() => setAsking("remove")}
        >
          {t.user.remove}
        </Button>
      )}
      {bar === "lastLeader" && <p className="small muted">{t.user.lastHint}</p>}
      {error && <ErrorNotice error={error} />}
      <ConfirmDialog
        open={asking === "renew"}
        title={t.user.renewTitle(user.name)}
        text={t.user.renewText}
        confirmLabel={t.user.renewConfirm}
        onConfirm={() => run(users.renew)}
        onCancel={() => setAsking(null)}
      />
      <ConfirmDialog
        open={asking === "remove"}
        title={t.user.removeTitle(user.name)}
        text={t.user.removeText(user.name)}
        confirmLabel={t.user.removeConfirm}
        onConfirm={() => run(users.remove)}
        onCancel={() => setAsking(null)}
      />
    </div>
  );
}
