import { FolderIcon, MagnifyingGlassIcon, PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { useLocation, useSearchParams } from "react-router";
import type { CaseSummary } from "../../../shared/case/schema.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useRegisters, type Registers } from "../../bridge/registers.ts";
import { useSession } from "../../bridge/session.tsx";
import { useStoreChanges } from "../../bridge/storeChanges.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useNotedSearch } from "../../bridge/useNotedSearch.ts";
import { useQuery } from "../../bridge/useQuery.ts";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { announce } from "../../ui/announce.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { CaseFilters } from "./CaseFilters.tsx";
import { CaseTable } from "./CaseTable.tsx";
import "./list.css";
import { listMemory } from "./listMemory.ts";
import { caseRows, filterRows, noFilters, sortRows, type Filters, type Sort, type SortKey } from "./listRows.ts";

/** The count is said when the list has come to rest; each key would be noise. */
const ANNOUNCE_AFTER_MS = 700;

export function CaseListPage() {
  const t = useT();
  const cases = useQuery(bridge.listCases);
  useStoreChanges(cases.reload);
  const registers = useRegisters();
  const error = cases.state === "error" ? cases.error : registers.state === "error" ? registers.error : null;
  if (cases.state === "data" && registers.state === "data")
    return <CaseList summaries={cases.data} registers={registers.registers} />;
  return (
    <div className="page" aria-busy={!error}>
      <PageHeading title={t.cases.title} />
      {error && <ErrorNotice error={error} onRetry={cases.reload} />}
    </div>
  );
}

function NewCaseLink() {
  const t = useT();
  const mayCreate = useMay("createCase");
  if (!mayCreate) return null;
  return (
    <LinkButton to={paths.newCase} icon={<PlusIcon aria-hidden />}>
      {t.cases.register}
    </LinkButton>
  );
}

function CaseList({ summaries, registers }: { summaries: CaseSummary[]; registers: Registers }) {
  const t = useT();
  const coordinators = useEditor(registers.coordinators, (register) => register.coordinators);
  const visit = useLocation().key;
  const mayCreate = useMay("createCase");
  if (summaries.length === 0)
    return (
      <div className="page">
        <PageHeading title={t.cases.title} />
        <EmptyState
          icon={<FolderIcon aria-hidden />}
          title={mayCreate ? t.cases.emptyTitle : t.cases.noneTitle}
          text={mayCreate ? t.cases.emptyText : t.cases.noneText}
          action={<NewCaseLink />}
        />
      </div>
    );
  return <FilledList key={visit} summaries={summaries} coordinators={coordinators} />;
}

/** The filters are as they were left; an address that names a coordinator sets them once per visit. */
function filtersOfVisit(visit: string, coordinator: string | null): Filters {
  if (coordinator !== null && listMemory.presetVisit !== visit) {
    listMemory.presetVisit = visit;
    listMemory.filters = { ...noFilters, coordinator };
    listMemory.scrollTop = 0;
  }
  return listMemory.filters;
}

const scrollToTop = (): void => document.querySelector(".case-table")?.scrollTo({ top: 0 });

function FilledList({ summaries, coordinators }: { summaries: CaseSummary[]; coordinators: Coordinator[] }) {
  const t = useT();
  const { today } = useSession().status;
  const [parameters] = useSearchParams();
  const visit = useLocation().key;
  const [filters, setFilters] = useState(() => filtersOfVisit(visit, parameters.get("koordinator")));
  const [sort, setSort] = useState<Sort>(listMemory.sort);
  const all = useMemo(() => {
    const names = new Map(coordinators.map(({ id, name }) => [id, name]));
    return caseRows(summaries, (id) => names.get(id) ?? "", today);
  }, [summaries, coordinators, today]);
  // The field answers at once; the list follows.
  const deferred = useDeferredValue(filters);
  // Sorted first: filtering keeps the order, so a key never sorts.
  const sorted = useMemo(() => sortRows(all, sort), [all, sort]);
  const rows = useMemo(() => filterRows(sorted, deferred), [sorted, deferred]);
  const count = t.cases.count(rows.length, all.length);
  useEffect(() => {
    const timer = setTimeout(() => announce(count), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [count]);

  const change = useCallback((changed: Partial<Filters>): void => {
    setFilters((before) => ({ ...before, ...changed }));
    scrollToTop();
  }, []);
  const changeSort = useCallback((key: SortKey): void => {
    setSort((before) => ({ key, descending: before.key === key && !before.descending }));
    scrollToTop();
  }, []);
  useNotedSearch(filters.query);
  useEffect(() => {
    listMemory.filters = filters;
    listMemory.sort = sort;
  }, [filters, sort]);
  return (
    <div className="page flush">
      <PageHeading title={t.cases.title} aside={<span className="num">{count}</span>} actions={<NewCaseLink />} />
      <CaseFilters filters={filters} coordinators={coordinators} onChange={change} />
      {rows.length > 0 ? (
        <CaseTable rows={rows} sort={sort} onSort={changeSort} />
      ) : (
        <div className="table-box">
          <EmptyState
            icon={<MagnifyingGlassIcon aria-hidden />}
            title={deferred.query.trim() ? t.app.noMatch(deferred.query.trim()) : t.cases.noMatchTitle}
            text={t.cases.noMatchText}
            action={
              <Button size="small" variant="secondary" onClick={() => change(noFilters)}>
                {t.app.clearFilters}
              </Button>
            }
          />
        </div>
      )}
      <p className="case-list-foot muted small">{t.cases.keysHint}</p>
    </div>
  );
}
