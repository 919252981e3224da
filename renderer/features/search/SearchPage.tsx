import { MagnifyingGlassIcon } from "@navikt/aksel-icons";
import { Search } from "@navikt/ds-react";
import { useEffect, useState } from "react";
import { Link, useLocation } from "react-router";
import type { SearchResult, TextHit } from "../../../shared/search/schema.ts";
import { useTextSearch } from "../../bridge/useTextSearch.ts";
import { useProgress } from "../../bridge/progress.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { announce } from "../../ui/announce.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { foundOf, hitPage, hitWords } from "./hitPlace.ts";
import { Snippet } from "./Snippet.tsx";
import "./search.css";

/** Found again on the way back from a case; locking reloads the window. */
let last = { text: "", closed: false };

const textIn = (state: unknown): string | null =>
  typeof state === "object" && state !== null && "text" in state ? String(state.text) : null;

/** Search in what is written in the cases. */
export function SearchPage() {
  const t = useT();
  const location = useLocation();
  const state: unknown = location.state;
  const { key } = location;
  const [text, setText] = useState(textIn(state) ?? last.text);
  const [closed, setClosed] = useState(last.closed);
  const [visit, setVisit] = useState(key);
  // The palette may lead here once more, with another text.
  if (visit !== key) {
    setVisit(key);
    setText(textIn(state) ?? text);
  }
  useEffect(() => {
    last = { text, closed };
  }, [text, closed]);
  const search = useTextSearch(text, closed);
  return (
    <div className="page">
      <PageHeading title={t.find.contentTitle} lead={t.find.contentLead} />
      <div className="text-search">
        <Search
          size="small"
          variant="simple"
          label={t.find.contentLabel}
          hideLabel={false}
          maxLength={200}
          value={text}
          onChange={setText}
          onClear={() => setText("")}
          autoFocus
          data-find=""
        />
        <CheckField label={t.find.alsoClosed} checked={closed} onChange={setClosed} />
      </div>
      {search.state === "idle" && <p className="muted">{t.find.atLeast}</p>}
      {search.state === "searching" && <Searching />}
      {search.state === "error" && <ErrorNotice error={search.error} />}
      {search.state === "data" && <Hits text={search.text} result={search.result} />}
    </div>
  );
}

function Searching() {
  const t = useT();
  const progress = useProgress("search");
  return (
    <p className="muted" role="status">
      {progress ? t.find.reading(progress.done, progress.total) : t.find.searching}
    </p>
  );
}

function Hits({ text, result }: { text: string; result: SearchResult }) {
  const t = useT();
  const count = t.find.foundIn(result.cases);
  useEffect(() => announce(result.cases === 0 ? t.app.noMatch(text) : count), [text, count, result.cases, t]);
  if (result.cases === 0)
    return <EmptyState icon={<MagnifyingGlassIcon aria-hidden />} title={t.app.noMatch(text)} text={t.find.noneText} />;
  const byCase = Map.groupBy(result.hits, ({ caseId }) => caseId);
  return (
    <>
      <p className="text-count">
        <strong>{count}</strong>
        {byCase.size < result.cases && <span className="muted">{t.find.firstOf(byCase.size)}</span>}
        {result.left > 0 && <span className="muted">{t.find.left(result.left)}</span>}
      </p>
      <ul className="text-hits">
        {[...byCase].map(([caseId, hits]) => (
          <CaseHits key={caseId} hits={hits} />
        ))}
      </ul>
    </>
  );
}

function CaseHits({ hits }: { hits: TextHit[] }) {
  const t = useT();
  const [first] = hits;
  if (!first) return null;
  return (
    <li>
      <h2>
        <Link to={paths.case(first.caseId)}>{first.name || t.cases.unnamed}</Link>
        <span className="muted num">{first.number}</span>
      </h2>
      <ul>
        {hits.map((hit) => (
          <li key={hit.path.join(".")}>
            <Link to={hitPage(hit)} state={{ found: foundOf(hit) }}>
              {hitWords(hit.path, t)}
            </Link>
            <p>
              <Snippet parts={hit.snippet} />
            </p>
          </li>
        ))}
      </ul>
    </li>
  );
}
