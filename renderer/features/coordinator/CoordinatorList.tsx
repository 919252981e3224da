import { BookIcon, MagnifyingGlassIcon, PersonGroupIcon, PlusIcon } from "@navikt/aksel-icons";
import { Button, Chips, Search } from "@navikt/ds-react";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useSearchParams } from "react-router";
import { canDeleteCoordinator } from "../../../shared/coordinator/rules.ts";
import type { Coordinator, CoordinatorRegister } from "../../../shared/coordinator/schema.ts";
import type { Settings } from "../../../shared/settings/schema.ts";
import { bridge } from "../../bridge/bridge.ts";
import type { EditorStore } from "../../bridge/editorStore.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { RecordTop } from "../../bridge/recordTop.tsx";
import { useStoreChanges } from "../../bridge/storeChanges.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useSession } from "../../bridge/session.tsx";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { announce } from "../../ui/announce.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { EditButton, useReadOnly } from "../../ui/readOnly.tsx";
import { ReadOnlyNote } from "../../ui/ReadOnlyNote.tsx";
import { CoordinatorTable } from "./CoordinatorTable.tsx";
import { datedCases, filterCoordinators, standings, type RegisterFilters, type Standing } from "./registerView.ts";
import { useMarksAsked } from "./useMarksAsked.ts";
import { ADD_BUTTON, useOpenCoordinator } from "./useOpenCoordinator.ts";
import { useCoordinatorEdits } from "./useCoordinatorEdits.ts";

const ANNOUNCE_AFTER_MS = 700;
const noFilters: RegisterFilters = { query: "", inactive: false, sort: "name" };
const nobody: ReadonlyMap<string, Standing> = new Map();

interface CoordinatorListProps {
  editor: EditorStore<CoordinatorRegister>;
  settings: EditorStore<Settings>;
}

/** The register with search and load. `?koordinator=<id>` opens one. */
export function CoordinatorList({ editor, settings }: CoordinatorListProps) {
  const t = useT();
  const readOnly = useReadOnly();
  useActiveEditor(editor);
  const [parameters] = useSearchParams();
  const coordinators = useEditor(editor, (register) => register.coordinators);
  const cases = useQuery(bridge.listCases);
  useStoreChanges(cases.reload);
  const { today } = useSession().status;
  const times = useEditor(settings, (state) => state);
  const summaries = useMemo(
    () => (cases.state === "data" ? datedCases(cases.data, times, today) : null),
    [cases, times, today],
  );
  // Those who see only some of the cases would count wrong for everybody else.
  const standing = useMemo(() => (summaries && !readOnly ? standings(summaries) : null), [summaries, readOnly]);
  const asked = useMarksAsked(editor, settings);
  const [filters, setFilters] = useState<RegisterFilters>(noFilters);
  const edits = useCoordinatorEdits(editor);
  const { open, add, actions } = useOpenCoordinator(editor, edits, parameters.get("koordinator"));
  const deferred = useDeferredValue(filters);
  const found = useMemo(
    () => shownCoordinators(coordinators, open, deferred, standing ?? nobody),
    [coordinators, open, deferred, standing],
  );
  const inactive = coordinators.filter((one) => !one.active).length;
  const count = t.coordinator.count(
    found.length,
    deferred.inactive ? coordinators.length : Math.max(coordinators.length - inactive, found.length),
  );
  useEffect(() => {
    const timer = setTimeout(() => announce(count), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [count]);

  const addButton = (
    <EditButton id={ADD_BUTTON.slice(1)} size="small" icon={<PlusIcon aria-hidden />} onClick={add}>
      {t.coordinator.add}
    </EditButton>
  );
  if (coordinators.length === 0)
    return (
      <div className="page">
        <PageHeading title={t.coordinator.title} />
        <EmptyState
          icon={<PersonGroupIcon aria-hidden />}
          title={t.coordinator.emptyTitle}
          text={t.coordinator.emptyText}
          action={addButton}
        />
      </div>
    );
  return (
    <div className="page">
      <PageHeading
        title={t.coordinator.title}
        aside={<span className="num">{count}</span>}
        actions={
          <>
            <LinkButton to={paths.courses} variant="secondary" icon={<BookIcon aria-hidden />}>
              {t.coordinator.toCourses}
            </LinkButton>
            {addButton}
          </>
        }
      />
      {readOnly && <ReadOnlyNote text={t.app.readOnly.register} />}
      <RecordTop editor={editor} />
      {cases.state === "error" && <ErrorNotice error={cases.error} onRetry={cases.reload} />}
      <div className="coordinator-filters">
        <Search
          className="coordinator-search"
          size="small"
          variant="simple"
          label={t.coordinator.searchLabel}
          hideLabel={false}
          value={filters.query}
          maxLength={200}
          onChange={(query) => setFilters({ ...filters, query })}
          onClear={() => setFilters({ ...filters, query: "" })}
          data-find=""
        />
        {inactive > 0 && (
          <Chips size="small" data-color="neutral">
            <Chips.Toggle
              selected={filters.inactive}
              onClick={() => setFilters({ ...filters, inactive: !filters.inactive })}
            >
              {t.coordinator.showInactive(inactive)}
            </Chips.Toggle>
          </Chips>
        )}
      </div>
      {found.length > 0 ? (
        <CoordinatorTable
          coordinators={found}
          openId={open?.id ?? null}
          cases={summaries}
          standing={standing}
          asked={asked}
          sort={filters.sort}
          onSort={(sort) => setFilters({ ...filters, sort })}
          canDelete={(id) => summaries !== null && canDeleteCoordinator(id, summaries)}
          actions={actions}
        />
      ) : (
        <EmptyState
          icon={<MagnifyingGlassIcon aria-hidden />}
          title={deferred.query.trim() ? t.app.noMatch(deferred.query.trim()) : t.coordinator.noMatchTitle}
          text={t.coordinator.noMatchText}
          action={
            <Button
              size="small"
              variant="secondary"
              onClick={() => setFilters({ ...filters, query: "", inactive: filters.query.trim() === "" })}
            >
              {t.app.clearFilters}
            </Button>
          }
        />
      )}
    </div>
  );
}

/** What passes the filters; the open one always, at the place it had when it was opened (a new one first). */
function shownCoordinators(
  coordinators: readonly Coordinator[],
  open: Coordinator | null,
  filters: RegisterFilters,
  standing: ReadonlyMap<string, Standing>,
): Coordinator[] {
  const live = new Map(coordinators.map((one) => [one.id, one]));
  const placed = coordinators.map((one) => (one.id === open?.id ? open : one));
  const passing = filterCoordinators(placed, filters, standing);
  const kept = open && live.has(open.id) && !passing.includes(open) ? [open, ...passing] : passing;
  return kept.map((one) => live.get(one.id) ?? one);
}
