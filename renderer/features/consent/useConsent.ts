import { useCallback } from "react";
import type { Consent } from "../../../shared/consent/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useEditor } from "../../bridge/useEditor.ts";

export type EditConsent = (label: string, field: string, change: (consent: Consent) => void) => void;

/**
 * Changes one consent. A form that is edited after printing no longer says what the paper says, so it becomes a draft
 * again; registering what happened to the paper (`registerOn`) does not go this way.
 */
export function editorOfConsent(editor: EditorStore<CaseRecord>, consentId: string): EditConsent {
  return (label, field, change) =>
    editor.update(label, `consent-${consentId}-${field}`, (draft) => {
      const consent = draft.consents.find((one) => one.id === consentId);
      if (!consent) return;
      if (consent.state === "printed") consent.state = "draft";
      change(consent);
    });
}

/** Registers signature, answer or withdrawal: nothing of the form itself changes. */
export function registerOn(
  editor: EditorStore<CaseRecord>,
  consentId: string,
  label: string,
  change: (consent: Consent) => void,
): void {
  editor.update(label, `consent-${consentId}-register-${crypto.randomUUID()}`, (draft) => {
    const consent = draft.consents.find((one) => one.id === consentId);
    if (consent) change(consent);
  });
}

/** One consent of the open case; null when it is not there (deleted elsewhere). */
export function useConsent(consentId: string): Consent | null {
  const { editor } = useCase();
  return useEditor(
    editor,
    useCallback((state) => state.consents.find((one) => one.id === consentId) ?? null, [consentId]),
  );
}
