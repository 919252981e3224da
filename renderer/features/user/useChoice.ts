import { useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import { choiceProblems, type ChoiceField, type ChoiceProblem } from "../../../shared/user/rules.ts";
import type { UserChoice } from "../../../shared/user/schema.ts";
import type { Users } from "./useUsers.ts";

export interface ChoiceForm {
  choice: UserChoice;
  set: (part: Partial<UserChoice>) => void;
  /** Said when the form has been sent. */
  problems: Partial<Record<ChoiceField, ChoiceProblem>>;
  busy: boolean;
  error: AppError | null;
  submit: () => void;
}

/** What a leader decides of a user while it is written. Sent only when the rules allow it; main asks the same. */
export function useChoice(
  start: UserChoice,
  users: Users,
  { id, send }: { id: string | null; send: (choice: UserChoice) => Promise<AppError | null> },
): ChoiceForm {
  const [choice, setChoice] = useState(start);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const { rows, coordinators, ownId, today } = users;
  const problems = choiceProblems(choice, { id, ownId, rows, coordinators, today });

  const submit = (): void => {
    if (busy) return;
    setAsked(true);
    const wrong = Object.keys(problems)[0];
    if (wrong !== undefined) {
      const fields = `[data-choice="${id ?? ""}"] [data-field="${wrong}"]`;
      document.querySelector<HTMLElement>(`${fields} :is(input, select)`)?.focus();
      return;
    }
    setBusy(true);
    setError(null);
    void send(choice).then((failure) => {
      setBusy(false);
      setError(failure);
    });
  };
  return {
    choice,
    set: (part) => setChoice((before) => ({ ...before, ...part })),
    problems: asked ? problems : {},
    busy,
    error,
    submit,
  };
}
