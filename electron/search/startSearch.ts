import { ExpectedError } from "../../shared/appError.ts";
import type { CaseRecord, CaseSummary } from "../../shared/case/schema.ts";
import type { EventName } from "../../shared/ipc/channels.ts";
import type { EventPayloads, Handlers } from "../../shared/ipc/contract.ts";
import { caseTexts } from "../../shared/search/caseTexts.ts";
import type { SearchResult, TextHit } from "../../shared/search/schema.ts";
import { snippetOf } from "../../shared/search/snippet.ts";
import { foldEvenly, plainSpellings, spellingsOf } from "../../shared/search/spellings.ts";
import { openVault, type Session as StoreSession } from "../store/session.ts";
import { findHead } from "../vault/readRecord.ts";
import type { Session as VaultSession } from "../vault/session.ts";
import type { Vault } from "../vault/vault.ts";
import { noteSearches, type SearchNotes } from "./noteSearches.ts";
import { TextIndex, type FoundText } from "./textIndex.ts";

/** Shown at once; the number of cases is told besides. */
const MOST_HITS = 60;
/** Twice the texts of 500 full cases. What does not fit, oldest first, is not looked through, and that is told. */
const MOST_BYTES = 60_000_000;

export interface SearchSurroundings {
  session: StoreSession;
  tell: <E extends EventName>(event: E, payload: EventPayloads[E]) => void;
  mostBytes?: number;
  /** Milliseconds of rest before a search is noted in the access log. */
  restMs?: number;
}

export interface Search {
  handlers: Pick<Handlers, "searchCases">;
  /** Notes what waits and overwrites the texts. */
  beforeLock: () => void;
}

interface Open {
  vault: Vault;
  index: TextIndex;
  notes: SearchNotes;
  /** Texts are brought up to date one search at a time. */
  turn: Promise<unknown>;
}

/** Search in the texts of the cases one may open. The texts are fetched at the first search after unlocking. */
export function startSearch(around: SearchSurroundings): Search {
  let open: Open | null = null;

  const openFor = (vault: Vault): Open => {
    if (open?.vault !== vault) {
      open?.index.clear();
      open = { vault, index: new TextIndex(), notes: noteSearches(vault, around.restMs), turn: Promise.resolve() };
    }
    return open;
  };

  return {
    handlers: {
      searchCases: async ({ text, closed }) => {
        const current = openFor(openVault(around.session));
        current.notes.note(text);
        const rows = wantedRows(current.vault, closed);
        const fetching = current.turn.then(() => fetchTexts(current, rows, around));
        current.turn = fetching.catch(() => undefined);
        await fetching;
        return lookThrough(current.index, rows, text);
      },
    },
    beforeLock: () => {
      open?.notes.end();
      open?.index.clear();
      open = null;
    },
  };
}

interface Row {
  summary: CaseSummary;
  revision: number;
}

/** What was changed last comes first. */
function wantedRows(vault: Vault, closed: boolean): Row[] {
  return vault
    .summaries("case")
    .map(({ revision, summary }) => ({ revision, summary: summary as CaseSummary }))
    .filter(({ summary }) => closed || summary.status !== "closed")
    .sort((a, b) => b.summary.updatedOn.localeCompare(a.summary.updatedOn));
}

/** Fetches what is new or changed since the last search, and overwrites what may not be looked through any more. */
async function fetchTexts({ vault, index }: Open, rows: Row[], around: SearchSurroundings): Promise<void> {
  const wanted = new Set(rows.map(({ summary }) => summary.id));
  for (const id of index.ids()) if (!wanted.has(id)) index.drop(id);
  const news = rows.filter(({ summary, revision }) => index.revisionOf(summary.id) !== revision);
  const most = around.mostBytes ?? MOST_BYTES;
  await vault.work(async (opened, stop) => {
    for (const [done, { summary, revision }] of news.entries()) {
      index.drop(summary.id);
      const record = index.size < most ? await readable(opened, summary.id) : null;
      // Read while the store was being locked: the index is cleared, and stays so.
      if (stop.aborted) throw new ExpectedError({ code: "locked" });
      if (record) index.put(summary.id, revision, caseTexts(record));
      if (news.length > 1) around.tell("progress", { what: "search", done: done + 1, total: news.length });
    }
  });
}

/** A damaged case is told of where it is opened; here it is one case that could not be looked through. */
async function readable(opened: VaultSession, id: string): Promise<CaseRecord | null> {
  try {
    const { head } = await findHead(opened, { kind: "case", id });
    return head === null || head.erased ? null : (head.data as CaseRecord);
  } catch (failure) {
    if (failure instanceof ExpectedError) return null;
    throw failure;
  }
}

function lookThrough(index: TextIndex, rows: readonly Row[], text: string): SearchResult {
  const words = spellingsOf(text);
  const left = rows.filter(({ summary }) => index.revisionOf(summary.id) === 0).length;
  const exact = hitsOf(index, rows, words, false);
  const plain = plainSpellings(words);
  // Without an a or o in it a word stands for no other spelling.
  const mayBeMore = plain.flat().some((spelling) => /[ao]/.test(spelling));
  const found = exact.cases > 0 || !mayBeMore ? exact : hitsOf(index, rows, plain, true);
  return { ...found, left };
}

function hitsOf(
  index: TextIndex,
  rows: readonly Row[],
  words: readonly string[][],
  plain: boolean,
): Omit<SearchResult, "left"> {
  const hits: TextHit[] = [];
  let cases = 0;
  for (const { summary } of rows) {
    // A word that names the person need not stand in the text: "ola hjelpemiddel".
    const name = foldEvenly(`${summary.name} ${summary.number}`);
    const needed = words.filter((spellings) => !spellings.some((spelling) => name.includes(spelling)));
    const found = index.find(summary.id, needed, plain);
    if (found.length > 0) cases++;
    for (const text of found) if (hits.length < MOST_HITS) hits.push(hitOf(summary, text, needed));
  }
  return { hits, cases };
}

function hitOf(summary: CaseSummary, { path, read }: FoundText, words: readonly string[][]): TextHit {
  const { id, number, name, addressProtection } = summary;
  const snippet = addressProtection === "none" ? snippetOf(read(), words) : [];
  return { caseId: id, number, name, path, snippet };
}
