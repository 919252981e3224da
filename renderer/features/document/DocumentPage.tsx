import { useCallback, useState } from "react";
import { Link, useParams } from "react-router";
import { presetAudience } from "../../../shared/consent/brake.ts";
import type { DocumentKind } from "../../../shared/document/blocks.ts";
import { keptPaper } from "../../../shared/letter/kept.ts";
import type { DocumentRequest } from "../../../shared/ipc/contract.ts";
import { asRequest, nothingSaid, type Handing } from "../../brake/Handing.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useKeepPapers } from "../../bridge/letterPapers.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { InlineProblem } from "../../ui/InlineProblem.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { DocumentDesk } from "./DocumentDesk.tsx";
import "./document.css";

/** Kinds that belong to a case; the others have pages of their own. */
type CaseDocumentKind = Exclude<
  DocumentKind,
  "recoverySheet" | "oneTime" | "certificate" | "mondayList" | "bottlenecks"
>;
const caseKinds: readonly string[] = [
  "plan",
  "consent",
  "withdrawal",
  "accessLog",
  "letter",
  "report",
  "handover",
  "assessment",
] satisfies CaseDocumentKind[];
const isCaseKind = (kind: string | undefined): kind is CaseDocumentKind => caseKinds.includes(kind ?? "");

/** A document of a case as it will print, in either language, with the three ways out of here. */
export function DocumentPage() {
  const t = useT();
  const { kind, itemId } = useParams();
  const { editor, registers } = useCase();
  useActiveEditor(editor);
  // Outlives the change of language: it is the same paper for the same person.
  const [handing, setHanding] = useState<Handing | null>(null);
  const item = itemId === "-" ? "" : (itemId ?? "");
  const record = useEditor(editor, (state) => state);
  const letter = kind === "letter" ? record.letters.find(({ id }) => id === item) : undefined;
  const kept = letter ? keptPaper(record, letter) : null;
  const [language, setLanguage] = useState(() => kept?.language ?? letter?.language ?? record.person.documentLanguage);
  const markPrinted = useMarkPrinted(kind, item);
  const keep = useKeepPapers();
  if (!isCaseKind(kind)) return <InlineProblem text={t.document.unknownKind} />;
  const said =
    handing ?? nothingSaid(presetAudience(record, { kind, itemId: item }, registers.coordinators.get().coordinators));
  const request: DocumentRequest = { kind, caseId: record.id, itemId: item, language, ...asRequest(said) };
  return (
    <DocumentDesk
      key={`${kind}-${item}-${language}`}
      request={request}
      back={<BackLink request={request} />}
      onOut={(task) => {
        if (letter?.sentOn === "") keep([{ id: item, language, isOverridden: said.override !== "" }]);
        return task === "print" && markPrinted();
      }}
      {...(kept ? {} : { onLanguage: setLanguage })}
      note={letter && letter.sentOn !== "" && !kept && <NotKept hasPaper={letter.paper !== null} />}
      handing={said}
      onHanding={setHanding}
    />
  );
}

/** What is shown is not what was sent, and why. */
function NotKept({ hasPaper }: { hasPaper: boolean }) {
  const t = useT().letter.page;
  return (
    <Notice tone="warning">
      <p>{hasPaper ? t.addressSince : t.notKept}</p>
    </Notice>
  );
}

/** A form that has gone to paper is no longer a draft (product.md 5: draft, printed, signed). */
function useMarkPrinted(kind: string | undefined, itemId: string): () => boolean {
  const t = useT();
  const { editor } = useCase();
  return useCallback(() => {
    const isDraft = (id: string, state: string): boolean => id === itemId && state === "draft";
    if (kind !== "consent" || !editor.get().consents.some((one) => isDraft(one.id, one.state))) return false;
    editor.update(t.document.markedPrinted, `consent-${itemId}-printed`, (draft) => {
      const consent = draft.consents.find((one) => isDraft(one.id, one.state));
      if (consent) consent.state = "printed";
    });
    return true;
  }, [editor, kind, itemId, t]);
}

function BackLink({ request: { kind, caseId, itemId } }: { request: DocumentRequest }) {
  const t = useT();
  if (kind === "plan") return <Link to={paths.casePlan(caseId)}>{t.document.backToPlan}</Link>;
  if (kind === "accessLog") return <Link to={paths.accessLogOf(caseId)}>{t.document.backToLog}</Link>;
  if (kind === "report") return <Link to={paths.case(caseId)}>{t.document.backToCase}</Link>;
  if (kind === "handover") return <Link to={paths.caseCoordinator(caseId)}>{t.document.backToChangeover}</Link>;
  if (kind === "assessment") return <Link to={paths.caseAssessment(caseId)}>{t.document.backToAssessment}</Link>;
  if (kind === "letter") return <Link to={paths.caseLetters(caseId)}>{t.document.backToLetters}</Link>;
  if (kind === "consent") return <Link to={paths.caseConsent(caseId, itemId)}>{t.document.backToConsent}</Link>;
  return <Link to={paths.caseConsents(caseId)}>{t.document.backToConsents}</Link>;
}
