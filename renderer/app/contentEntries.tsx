import { FileSearchIcon } from "@navikt/aksel-icons";
import type { Messages } from "../../shared/i18n/messages.ts";
import type { TextSearch } from "../bridge/useTextSearch.ts";
import { foundOf, hitPage, hitWords } from "../features/search/hitPlace.ts";
import { Snippet } from "../features/search/Snippet.tsx";
import { paths } from "../paths.ts";
import type { PaletteActions, PaletteEntry } from "./paletteEntries.tsx";

const MOST_HITS = 5;

/** What was found in the texts of the cases, and the way to all of it. */
export function contentEntries(
  t: Messages,
  query: string,
  search: TextSearch,
  go: PaletteActions["go"],
): PaletteEntry[] {
  if (search.state === "idle") return [];
  const found = search.state === "data" ? search.result.hits : [];
  // One text of each case: the rest is a page away.
  const hits = found.filter(({ caseId }, at) => found[at - 1]?.caseId !== caseId);
  const cases = search.state === "data" ? search.result.cases : 0;
  const entries = hits.slice(0, MOST_HITS).map((hit) => ({
    id: `text-${hit.caseId}-${hit.path.join(".")}`,
    text: hit.name || t.app.unnamedCase,
    kind: hitWords(hit.path, t),
    icon: <FileSearchIcon aria-hidden />,
    more: <Snippet parts={hit.snippet} />,
    run: () => go(hitPage(hit), { found: foundOf(hit) }),
  }));
  const all: PaletteEntry = {
    id: "text-all",
    text: t.find.allHits(query.trim()),
    kind: search.state === "data" ? t.find.foundIn(cases) : "",
    icon: <FileSearchIcon aria-hidden />,
    run: () => go(paths.search, { text: query.trim() }),
  };
  return [...entries, all];
}
