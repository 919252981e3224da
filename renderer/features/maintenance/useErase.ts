import { useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { EraseBasis } from "../../../shared/closing/erasing.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { flushEditors } from "../../bridge/editors.ts";
import { focusIdSoon } from "../../ui/focusSoon.ts";

type Outcome =
  { kind: "idle" } | { kind: "busy" } | { kind: "unsaved" } | { kind: "failed"; error: AppError } | { kind: "erased" };

interface Typed {
  number: string;
  reason: string;
  /** Nothing is chosen for anybody. */
  basis: EraseBasis | "";
}

export interface Erasing extends Typed {
  /** Shown once the form was sent. */
  missing: { number: boolean; reason: boolean; basis: boolean };
  outcome: Outcome;
  change: (part: Partial<Typed>) => void;
  submit: () => void;
}

/** The form that erases the case on the screen. Nothing is sent before the ground is chosen and both fields are filled. */
export function useErase(): Erasing {
  const { editor } = useCase();
  const [typed, setTyped] = useState<Typed>({ number: "", reason: "", basis: "" });
  const [asked, setAsked] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: "idle" });
  const isMissing = (text: string): boolean => text.trim() === "";

  const erase = async (basis: EraseBasis): Promise<void> => {
    setOutcome({ kind: "busy" });
    // A save that is still on its way would be refused afterwards, and its text kept on this workstation.
    if (!(await flushEditors())) {
      setOutcome({ kind: "unsaved" });
      return;
    }
    const result = await bridge.eraseCase({ id: editor.get().id, ...typed, basis });
    setOutcome(result.ok ? { kind: "erased" } : { kind: "failed", error: result.error });
    if (!result.ok && result.error.code === "numberMismatch") focusIdSoon("erase-number");
  };
  const submit = (): void => {
    setAsked(true);
    if (typed.basis === "") focusIdSoon("erase-basis");
    else if (isMissing(typed.number)) focusIdSoon("erase-number");
    else if (isMissing(typed.reason)) focusIdSoon("erase-reason");
    else if (outcome.kind !== "busy") void erase(typed.basis);
  };
  return {
    ...typed,
    missing: {
      number: asked && isMissing(typed.number),
      reason: asked && isMissing(typed.reason),
      basis: asked && typed.basis === "",
    },
    outcome,
    change: (part) => setTyped((before) => ({ ...before, ...part })),
    submit,
  };
}
