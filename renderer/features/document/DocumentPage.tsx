import { useCallback, useState } from "react";
import { useParams } from "react-router";
import type { DocumentKind } from "../../../shared/document/blocks.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useT } from "../../i18n/useT.ts";
import type { Receiver } from "../../../shared/accessLog/schema.ts";
import { InlineProblem } from "../../ui/InlineProblem.tsx";
import { DocumentDesk } from "./DocumentDesk.tsx";
import "./document.css";

/** Kinds that belong to a case; the recovery sheet is printed where the store is made. */
type CaseDocumentKind = Exclude<DocumentKind, "recoverySheet" | "oneTime">;
const caseKinds: readonly string[] = ["plan", "consent", "withdrawal", "accessLog"] satisfies CaseDocumentKind[];
const isCaseKind = (kind: string | undefined): kind is CaseDocumentKind => caseKinds.includes(kind ?? "");

const nobody: Receiver = { name: "", organisation: "", basis: "" };

/** A document as it will print, in either language, with the three ways out of here. */
export function DocumentPage() {
  const t = useT();
  const { kind, itemId } = useParams();
  const { editor } = useCase();
  useActiveEditor(editor);
  // Outlives the change of language: it is the same paper for the same person.
  const [receiver, setReceiver] = useState<Receiver>(nobody);
  const [language, setLanguage] = useState(editor.get().person.documentLanguage);
  const onLanguage = useCallback((chosen: typeof language) => setLanguage(chosen), []);
  if (!isCaseKind(kind)) return <InlineProblem text={t.document.unknownKind} />;
  const item = itemId === "-" ? "" : (itemId ?? "");
  return (
    <DocumentDesk
      key={`${kind}-${item}-${language}`}
      request={{ kind, caseId: editor.get().id, itemId: item, language }}
      onLanguage={onLanguage}
      receiver={receiver}
      onReceiver={setReceiver}
    />
  );
}
