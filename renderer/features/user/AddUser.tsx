import { Button } from "@navikt/ds-react";
import { useEffect, useRef, type SubmitEvent } from "react";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { ChoiceFields } from "./ChoiceFields.tsx";
import { useChoice } from "./useChoice.ts";
import type { Users } from "./useUsers.ts";
import { emptyChoice } from "./userView.ts";

interface AddUserProps {
  users: Users;
  onAdded: () => void;
  onCancel: () => void;
}

/** A new user: who, which role, and the few things the role asks for. */
export function AddUser({ users, onAdded, onCancel }: AddUserProps) {
  const t = useT();
  const form = useChoice(emptyChoice, users, {
    id: null,
    send: async (choice) => {
      const failure = await users.add(choice);
      if (!failure) onAdded();
      return failure;
    },
  });
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector("input")?.focus(), []);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    form.submit();
  };
  return (
    <form ref={box} onSubmit={submit} onKeyDown={(event) => event.key === "Escape" && onCancel()} noValidate>
      <Card title={t.user.addTitle} lead={t.user.addText}>
        <ChoiceFields form={form} users={users} id={null} />
        {form.error && <ErrorNotice error={form.error} />}
        <div className="user-actions">
          <Button type="submit" size="small" loading={form.busy}>
            {t.user.addDone}
          </Button>
          <Button type="button" size="small" variant="tertiary" disabled={form.busy} onClick={onCancel}>
            {t.app.cancel}
          </Button>
          <span role="status" className="muted">
            {form.busy ? t.user.adding : ""}
          </span>
        </div>
      </Card>
    </form>
  );
}
