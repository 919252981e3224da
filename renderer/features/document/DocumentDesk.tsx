import { CheckmarkCircleFillIcon, FileTextIcon, FilePdfIcon, PrinterSmallIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useCallback, useState, type ReactNode } from "react";
import type { Language } from "../../../shared/fields.ts";
import type { DocumentRequest } from "../../../shared/ipc/contract.ts";
import { AudienceField } from "../../brake/AudienceField.tsx";
import { BrakeNotice } from "../../brake/BrakeNotice.tsx";
import type { Handing } from "../../brake/Handing.ts";
import { bridge } from "../../bridge/bridge.ts";
import { flushEditors } from "../../bridge/editors.ts";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { focusIdSoon, focusSoon } from "../../ui/focusSoon.ts";
import { Frame } from "../../ui/Frame.tsx";
import { InlineProblem } from "../../ui/InlineProblem.tsx";
import { LanguageToggle } from "../../ui/LanguageToggle.tsx";
import { Writable } from "../../ui/readOnly.tsx";
import { ReceiverFields } from "./ReceiverFields.tsx";
import { useDocumentTasks, type OnOut, type Outcome, type Task } from "./useDocumentTasks.ts";

interface DocumentDeskProps {
  request: DocumentRequest;
  /** Where one came from. */
  back: ReactNode;
  /** The page's own heading, when there is none above. */
  isPage?: boolean;
  onOut?: OnOut;
  /** Absent for what is kept as it was. */
  onLanguage?: (language: Language) => void;
  /** What has to be known before one reads it. */
  note?: ReactNode;
  handing: Handing;
  onHanding: (handing: Handing) => void;
}

const QUESTION = "document-audience";
const carriesReceiver: readonly string[] = ["letter"];

/** White paper on a grey desk, in every theme: what is seen is what is printed. */
export function DocumentDesk(props: DocumentDeskProps) {
  const { request, back, isPage = false, onOut, onLanguage, note, handing, onHanding } = props;
  const t = useT();
  const [asked, setAsked] = useState(false);
  const { kind, caseId, language } = request;
  // A letter says itself whom it is to.
  const asks = caseId !== "" && !carriesReceiver.includes(kind);
  const missing = asks && handing.audience === null;
  const tasks = useDocumentTasks(request, handing.receiver, onOut);
  const { outcome } = tasks;
  const start = (task: Task): void => {
    setAsked(true);
    if (missing) focusIdSoon(QUESTION);
    else tasks.start(task);
  };
  const Heading = isPage ? "h1" : "h2";
  const preview = usePreview(request);
  const report = preview.state === "data" ? preview.data.brake : null;
  return (
    <section className="document" aria-labelledby="document-title">
      <header className="page-heading">
        <div>
          <div className="crumbs">{back}</div>
          <Heading id="document-title">{t.document.kinds[kind]}</Heading>
        </div>
        <div className="page-heading-actions">
          {onLanguage && (
            <LanguageToggle
              label={t.document.language}
              value={language}
              onChange={(chosen) => {
                onLanguage(chosen);
                // Another language is another desk.
                focusSoon(".document [role='radio'][aria-checked='true']");
              }}
            />
          )}
          <Ways outcome={outcome} onStart={start} />
        </div>
      </header>
      {note}
      <Writable>
        {asks && (
          <AudienceField
            id={QUESTION}
            handing={handing}
            onChange={onHanding}
            error={asked && missing ? t.brake.chooseFirst : undefined}
          />
        )}
        {missing && <p className="small muted">{t.brake.allShown}</p>}
        {report && <BrakeNotice report={report} handing={handing} onChange={onHanding} />}
        <ReceiverFields receiver={handing.receiver} onChange={(receiver) => onHanding({ ...handing, receiver })} />
      </Writable>
      <Answer outcome={outcome} onRetry={start} />
      <div className="document-desk" aria-busy={preview.state === "loading"}>
        {preview.state === "loading" && <p className="document-wait">{t.document.preparing}</p>}
        {preview.state === "error" && <ErrorNotice error={preview.error} onRetry={preview.reload} />}
        {preview.state === "data" && (
          <Frame title={t.document.preview(preview.data.title)} src={preview.data.address} className="document-paper" />
        )}
      </div>
      <p className="small muted document-where">{t.document.whereToSave}</p>
    </section>
  );
}

/** The document as its receiver gets it. A name somebody is typing, and that the limits are read, change nothing in it. */
function usePreview(request: DocumentRequest) {
  const { audience } = request;
  const to = audience?.kind === "other" ? { ...audience, name: "" } : audience;
  const key = JSON.stringify({ ...request, looked: undefined, audience: to });
  const ask = useCallback(async () => {
    // The document is made from what is stored, so what is typed must be stored first.
    await flushEditors();
    return bridge.previewDocument(JSON.parse(key) as DocumentRequest);
  }, [key]);
  return useQuery(ask);
}

interface WaysProps {
  outcome: Outcome;
  onStart: (task: Task) => void;
}

function Ways({ outcome, onStart }: WaysProps) {
  const t = useT();
  const way = (task: Task, text: string, icon: ReactNode, extra: object = {}): ReactNode => (
    <Button
      type="button"
      size="small"
      icon={icon}
      loading={outcome.kind === "busy" && outcome.task === task}
      onClick={() => outcome.kind !== "busy" && onStart(task)}
      {...extra}
    >
      {text}
    </Button>
  );
  return (
    <>
      {way("docx", t.document.saveWord, <FileTextIcon aria-hidden />, { variant: "secondary" })}
      {way("pdf", t.document.savePdf, <FilePdfIcon aria-hidden />, { variant: "secondary" })}
      {way("print", t.document.print, <PrinterSmallIcon aria-hidden />, { "data-print": "" })}
    </>
  );
}

interface AnswerProps {
  outcome: Outcome;
  onRetry: (task: Task) => void;
}

function Answer({ outcome, onRetry }: AnswerProps) {
  const t = useT();
  const busy: Record<Task, string> = { print: t.document.printing, pdf: t.document.writing, docx: t.document.writing };
  return (
    <>
      <p role="status" className={outcome.kind === "done" ? "document-done" : "aksel-sr-only"}>
        {outcome.kind === "busy" && busy[outcome.task]}
        {outcome.kind === "done" && (
          <>
            <CheckmarkCircleFillIcon aria-hidden />
            {outcome.text}
          </>
        )}
      </p>
      {outcome.kind === "unwritten" && <InlineProblem text={t.document.notWritten} />}
      {outcome.kind === "failed" && <ErrorNotice error={outcome.error} onRetry={() => onRetry(outcome.task)} />}
    </>
  );
}
