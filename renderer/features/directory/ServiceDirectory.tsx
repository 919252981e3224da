import { MagnifyingGlassIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useSearchParams } from "react-router";
import type { Directory, Service } from "../../../shared/directory/schema.ts";
import { createServiceSearch } from "../../../shared/directory/searchServices.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { RecordTop } from "../../bridge/recordTop.tsx";
import { useSession } from "../../bridge/session.tsx";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { announce } from "../../ui/announce.tsx";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { useReadOnly, Writable } from "../../ui/readOnly.tsx";
import { ReadOnlyNote } from "../../ui/ReadOnlyNote.tsx";
import { DirectoryActions, NoServices } from "./DirectoryActions.tsx";
import { DirectoryFiltersBar } from "./DirectoryFiltersBar.tsx";
import { filterServices, hasFilters, noFilters, type DirectoryFilters } from "./directoryView.ts";
import { ServiceEditor } from "./ServiceEditor.tsx";
import { ServiceGroups } from "./ServiceGroups.tsx";
import { useOpenService, type OpenService } from "./useOpenService.ts";
import { useServiceEdits } from "./useServiceEdits.ts";

/** Rows drawn at first and added by each "Vis flere": most directories at once, and of a search what anybody reads. */
const ROWS = 300;
const HITS = 100;
/** The count is said when the list has come to rest; each key would be noise. */
const ANNOUNCE_AFTER_MS = 700;

/** The list with its filters, and the fields of the service that is open. `?tjeneste=<id>` opens one, `?vis=ubekreftet` shows those to confirm. */
export function ServiceDirectory({ editor }: { editor: EditorStore<Directory> }) {
  const t = useT();
  const readOnly = useReadOnly();
  useActiveEditor(editor);
  const { today } = useSession().status;
  const [parameters] = useSearchParams();
  const services = useEditor(editor, (directory) => directory.services);
  const [filters, setFilters] = useState<DirectoryFilters>({
    ...noFilters,
    unconfirmed: parameters.get("vis") === "ubekreftet",
  });
  const [pages, setPages] = useState(1);
  const edits = useServiceEdits(editor);
  const { open, add, actions } = useOpenService(editor, edits, parameters.get("tjeneste"));

  const live = useMemo(() => new Map(services.map((service) => [service.id, service])), [services]);
  const openLive = open ? live.get(open.snapshot.id) : undefined;
  // The field answers at once; the list follows.
  const deferred = useDeferredValue(filters);
  const search = useMemo(() => createServiceSearch(placed(services, open)), [services, open]);
  const found = useMemo(() => {
    const passing = filterServices(search, deferred, today);
    // The open one stays, also when a change in it no longer passes the filters.
    const isKept = open && !open.isNew && live.has(open.snapshot.id) && !passing.includes(open.snapshot);
    return isKept ? [open.snapshot, ...passing] : passing;
  }, [search, open, live, deferred, today]);
  const listed = services.length - (open?.isNew && openLive ? 1 : 0);
  const visible = placed(services, open).filter((service) => deferred.closedDown || !service.closedDown).length;
  const count = t.directory.count(found.length, Math.max(visible, found.length));
  useEffect(() => {
    const timer = setTimeout(() => announce(count), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [count]);

  const addHere = (): void => add({ targetGroup: filters.targetGroup, unit: filters.unit });
  const query = deferred.query.trim();
  const limit = (query === "" ? ROWS : HITS) * pages;
  return (
    <div className="page">
      <PageHeading
        title={t.directory.title}
        aside={listed > 0 && <span className="num">{count}</span>}
        actions={services.length > 0 && <DirectoryActions onAdd={addHere} importFirst={false} />}
      />
      {readOnly && <ReadOnlyNote text={t.app.readOnly.register} />}
      <RecordTop editor={editor} />
      {services.length === 0 && <NoServices onAdd={addHere} />}
      {listed > 0 && (
        <Writable>
          <DirectoryFiltersBar services={services} filters={filters} onChange={setFilters} />
        </Writable>
      )}
      {open?.isNew && openLive && (
        <Card title={t.directory.add}>
          <ServiceEditor
            service={openLive}
            today={today}
            edits={edits}
            onDone={actions.toggle}
            onRemove={actions.remove}
          />
        </Card>
      )}
      <ServiceGroups
        services={found}
        live={live}
        openId={open?.snapshot.id ?? null}
        ranked={query !== ""}
        limit={limit}
        today={today}
        actions={actions}
      />
      {found.length > limit && (
        <Button className="show-more" size="small" variant="secondary" onClick={() => setPages(pages + 1)}>
          {t.directory.showMore(limit, found.length)}
        </Button>
      )}
      {found.length === 0 && listed > 0 && (
        <EmptyState
          icon={<MagnifyingGlassIcon aria-hidden />}
          title={query ? t.app.noMatch(query) : t.directory.noMatchTitle}
          text={t.directory.noMatchText}
          action={
            hasFilters(deferred) ? (
              <Button size="small" variant="secondary" onClick={() => setFilters(noFilters)}>
                {t.app.clearFilters}
              </Button>
            ) : (
              <Button size="small" variant="secondary" onClick={() => setFilters({ ...noFilters, closedDown: true })}>
                {t.directory.closedDown}
              </Button>
            )
          }
        />
      )}
    </div>
  );
}

/** What is listed: the open service as it was when it was opened, and a new one not before it is done. */
function placed(services: readonly Service[], open: OpenService | null): Service[] {
  if (!open) return [...services];
  return services
    .filter((service) => !(open.isNew && service.id === open.snapshot.id))
    .map((service) => (service.id === open.snapshot.id ? open.snapshot : service));
}
