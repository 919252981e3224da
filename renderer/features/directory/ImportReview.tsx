import { Button, InlineMessage } from "@navikt/ds-react";
import { useNavigate } from "react-router";
import { maxServices } from "../../../shared/directory/limits.ts";
import type { Directory, ImportFile } from "../../../shared/directory/schema.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { ImportMapping } from "./ImportMapping.tsx";
import { ImportPreview } from "./ImportPreview.tsx";
import { useImport } from "./useImport.ts";

interface ImportReviewProps {
  editor: EditorStore<Directory>;
  file: ImportFile;
}

/** Columns and rows of a file that has been read, and the button that imports them. */
export function ImportReview({ editor, file }: ImportReviewProps) {
  const t = useT();
  const texts = t.directory.import;
  const navigate = useNavigate();
  const plan = useImport(editor, file);
  const hasName = plan.mapping.name !== undefined;
  const isReady = hasName && plan.count > 0 && plan.tooMany === 0;
  return (
    <>
      <Card title={texts.mappingTitle} lead={texts.mappingLead}>
        <ImportMapping file={file} mapping={plan.mapping} onChange={plan.map} />
      </Card>
      {hasName && (
        <Card title={texts.previewTitle}>
          <ImportPreview plan={plan} />
        </Card>
      )}
      <div className="import-foot">
        {isReady && (
          <Button
            size="small"
            onClick={() => {
              plan.run();
              void navigate(paths.directory);
            }}
          >
            {texts.submit(plan.count)}
          </Button>
        )}
        <Button size="small" variant="tertiary" onClick={() => void navigate(paths.directory)}>
          {t.app.cancel}
        </Button>
        {hasName && !isReady && (
          <InlineMessage status={plan.tooMany > 0 ? "error" : "info"} size="small" role="status">
            {plan.tooMany > 0 ? texts.tooMany(maxServices, plan.tooMany) : texts.nothing}
          </InlineMessage>
        )}
      </div>
    </>
  );
}
