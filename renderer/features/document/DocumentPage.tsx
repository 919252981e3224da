import { useCallback, useState } from "react";
import { useParams } from "react-router";
import type { DocumentKind } from "../../../shared/document/blocks.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useT } from "../../i18n/useT.ts";
import { InlineProblem } from "../../ui/InlineProblem.tsx";
import { DocumentDesk } from "./DocumentDesk.tsx";
import "./document.css";

/** Kinds that belong to a case; the recovery sheet is printed where the store is made. */
type CaseDocumentKind = Exclude<DocumentKind, "recoverySheet">;
const caseKinds: readonly string[] = ["plan", "consent", "withdrawal"] satisfies CaseDocumentKind[];
const isCaseKind = (kind: string | undefined): kind is CaseDocumentKind => caseKinds.includes(kind ?? "");

/** A document as it will print, in either language, with the three ways out of here. */
export function DocumentPage() {
  const t = useT();
  const { kind, itemId } = useParams();
  const { editor } = useCase();
  useActiveEditor(editor);
  const [language, setLanguage] = useState(editor.get().person.documentLanguage);
  const onLanguage = useCallback((chosen: typeof language) => setLanguage(chosen), []);
  if (!isCaseKind(kind)) return <InlineProblem text={t.document.unknownKind} />;
  const item = itemId === "-" ? "" : (itemId ?? "");
  return (
    <DocumentDesk
      key={`${kind}-${item}-${language}`}
      request={{ kind, caseId: editor.get().id, itemId: item, language }}
      onLanguage={onLanguage}
    />
  );
}
