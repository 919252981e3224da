import { FolderIcon, MagnifyingGlassIcon, PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useDeferredValue, useEffect, useMemo } from "react";
import { Link, useLocation } from "react-router";
import type { ListColumn } from "../../../shared/case/listChoices.ts";
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
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { CaseFilters } from "./CaseFilters.tsx";
import { CaseTable } from "./CaseTable.tsx";
import "./list.css";
import { caseRows, filterRows, hasFilters, noFilters, rowTexts, sortRows } from "./listRows.ts";
import { ListTools } from "./ListTools.tsx";
import { useListChoices } from "./useListChoices.ts";
import { filtersOf, useViews } from "./useViews.ts";

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
  return <FilledList key={visit} summaries={summaries} coordinators={coordinators} registers={registers} />;
}

const byName = (names: readonly { id: string; name: string }[]): ((id: string) => string) => {
  const map = new Map(names.map(({ id, name }) => [id, name]));
  return (id) => map.get(id) ?? "";
};

const NARROW = "(max-width: 48rem)";
const nameOnly: readonly ListColumn[] = ["name"];

interface FilledListProps {
  summaries: CaseSummary[];
  coordinators: Coordinator[];
  registers: Registers;
}

function FilledList({ summaries, coordinators, registers }: FilledListProps) {
  const t = useT();
  const { today, user } = useSession().status;
  const userId = user?.id ?? "";
  const directory = useEditor(registers.directory, ({ services }) => services);
  const settings = useEditor(registers.settings, (state) => state);
  const services = useMemo(() => {
    const used = new Set(summaries.flatMap(({ serviceIds }) => serviceIds));
    return directory.filter(({ id }) => used.has(id)).toSorted((a, b) => a.name.localeCompare(b.name, "nb"));
  }, [summaries, directory]);
  const { filters, sort, columns, change, sortBy, show } = useListChoices((id) =>
    [...coordinators, ...services].some((one) => one.id === id),
  );
  const views = useViews(registers.unit, filters, sort);
  const compact = useMediaQuery(NARROW);
  const all = useMemo(
    () => caseRows(summaries, { coordinator: byName(coordinators), service: byName(directory) }, settings, today),
    [summaries, coordinators, directory, settings, today],
  );
  // The field answers at once; the list follows.
  const deferred = useDeferredValue(filters);
  // Sorted first: filtering keeps the order, so a key never sorts.
  const sorted = useMemo(() => sortRows(all, sort), [all, sort]);
  const texts = useMemo(() => rowTexts(sorted), [sorted]);
  const rows = useMemo(() => filterRows(sorted, texts, deferred, userId), [sorted, texts, deferred, userId]);
  const count = t.cases.count(rows.length, all.length);
  useEffect(() => {
    const timer = setTimeout(() => announce(count), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [count]);
  useNotedSearch(filters.query);
  const query = deferred.query.trim();
  return (
    <div className="page flush">
      <PageHeading title={t.cases.title} aside={<span className="num">{count}</span>} actions={<NewCaseLink />} />
      <CaseFilters
        filters={filters}
        coordinators={coordinators}
        services={services}
        hasDesk={summaries.some(({ caseworkerId }) => caseworkerId !== "")}
        onChange={change}
      >
        <ListTools
          views={views}
          maySave={hasFilters({ ...filters, query: "" })}
          columns={columns}
          sort={sort}
          compact={compact}
          onUse={(view) => {
            const used = filtersOf(view);
            change(used.filters);
            sortBy(used.sort);
          }}
          onShow={show}
          onSort={sortBy}
        />
      </CaseFilters>
      {rows.length > 0 ? (
        <CaseTable rows={rows} columns={compact ? nameOnly : columns} compact={compact} sort={sort} onSort={sortBy} />
      ) : (
        <div className="table-box">
          <EmptyState
            icon={<MagnifyingGlassIcon aria-hidden />}
            title={query ? t.app.noMatch(query) : t.cases.noMatchTitle}
            text={t.cases.noMatchText}
            action={
              <Button size="small" variant="secondary" onClick={() => change(noFilters)}>
                {t.app.clearFilters}
              </Button>
            }
          />
        </div>
      )}
      <p className="case-list-foot muted small">
        {t.cases.keysHint}{" "}
        <Link to={paths.search} state={{ text: filters.query.trim() }}>
          {t.find.contentTitle}
        </Link>
      </p>
    </div>
  );
}
