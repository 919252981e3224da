import { FileIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import type { AppError } from "../../../shared/appError.ts";
import type { Directory, ImportFile } from "../../../shared/directory/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useRegisters } from "../../bridge/registers.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import "./directory.css";
import { ImportReview } from "./ImportReview.tsx";
import { useImportFile } from "./useImport.ts";

/** From a spreadsheet to the directory in one calm path: file, columns, look over, import. */
export function ImportPage() {
  const t = useT();
  const registers = useRegisters();
  const editor = registers.state === "data" ? registers.registers.directory : null;
  useActiveEditor(editor);
  return (
    <div className="page" aria-busy={registers.state === "loading"}>
      <PageHeading
        title={t.directory.import.title}
        lead={t.directory.import.lead}
        crumbs={<Link to={paths.directory}>{t.directory.title}</Link>}
      />
      {registers.state === "error" && <ErrorNotice error={registers.error} />}
      {editor && <ImportSteps editor={editor} />}
    </div>
  );
}

function ImportSteps({ editor }: { editor: EditorStore<Directory> }) {
  const t = useT();
  const { file, turn, error, isReading, choose } = useImportFile();
  const chooser = useRef<HTMLButtonElement>(null);
  useEffect(() => chooser.current?.focus(), []);
  return (
    <>
      <Card title={t.directory.import.chooseTitle}>
        {error && <FileError error={error} />}
        <div className="import-file">
          {file ? <FileFacts file={file} /> : <p className="muted">{t.directory.import.chooseText}</p>}
          <Button
            ref={chooser}
            size="small"
            variant={file ? "secondary" : "primary"}
            icon={<FileIcon aria-hidden />}
            aria-disabled={isReading}
            onClick={() => {
              if (!isReading) void choose();
            }}
          >
            {isReading
              ? t.directory.import.reading
              : file
                ? t.directory.import.chooseAnother
                : t.directory.import.choose}
          </Button>
        </div>
      </Card>
      {file && <ImportReview key={turn} editor={editor} file={file} />}
    </>
  );
}

function FileError({ error }: { error: AppError }) {
  const t = useT();
  return (
    <div className="stack">
      <ErrorNotice error={error} />
      {error.code === "fileTooLarge" && <p>{t.directory.import.tooLarge(Math.floor(error.limit / 1024 / 1024))}</p>}
      {error.code === "tooManyRows" && <p>{t.directory.import.tooManyRows(error.limit)}</p>}
    </div>
  );
}

function FileFacts({ file }: { file: ImportFile }) {
  const t = useT();
  const texts = t.directory.import;
  return (
    <div>
      <p>
        <strong>{file.fileName}</strong>
      </p>
      <p className="small muted num">
        {[
          texts.fileFacts(file.rows.length, file.columns.length),
          `${texts.encoding}: ${texts.encodings[file.encoding]}`,
          `${texts.separator}: ${texts.separators[file.separator]}`,
        ].join(" · ")}
      </p>
    </div>
  );
}
