import { PlusIcon, TableIcon, TasklistIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { useReadOnly } from "../../ui/readOnly.tsx";
import { ADD_BUTTON } from "./useOpenService.ts";

/** Import is beside the main button, except when there is nothing yet: then it is the quickest way to begin. */
export function DirectoryActions({ onAdd, importFirst }: { onAdd: () => void; importFirst: boolean }) {
  const t = useT();
  const readOnly = useReadOnly();
  if (readOnly) return null;
  return (
    <div className="row directory-actions">
      <LinkButton
        to={paths.directoryImport}
        variant={importFirst ? "primary" : "secondary"}
        icon={<TableIcon aria-hidden />}
      >
        {t.directory.importAction}
      </LinkButton>
      <Button
        id={ADD_BUTTON.slice(1)}
        size="small"
        variant={importFirst ? "secondary" : "primary"}
        icon={<PlusIcon aria-hidden />}
        onClick={onAdd}
      >
        {t.directory.add}
      </Button>
    </div>
  );
}

export function NoServices({ onAdd }: { onAdd: () => void }) {
  const t = useT();
  return (
    <EmptyState
      icon={<TasklistIcon aria-hidden />}
      title={t.directory.emptyTitle}
      text={t.directory.emptyText}
      action={<DirectoryActions onAdd={onAdd} importFirst />}
    />
  );
}
