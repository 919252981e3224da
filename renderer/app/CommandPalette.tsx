import { MagnifyingGlassIcon } from "@navikt/aksel-icons";
import { useCallback, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { useNavigate } from "react-router";
import type { MenuCommand } from "../../shared/ipc/contract.ts";
import { useProgress } from "../bridge/progress.ts";
import { useNotedSearch } from "../bridge/useNotedSearch.ts";
import { useTextSearch, type TextSearch } from "../bridge/useTextSearch.ts";
import { useRecentCases } from "../bridge/recentCases.ts";
import { useSession } from "../bridge/session.tsx";
import { useMayWhat } from "../bridge/useMay.ts";
import { useT } from "../i18n/useT.ts";
import { announce } from "../ui/announce.tsx";
import { useShownTheme } from "./appearance.ts";
import { contentEntries } from "./contentEntries.tsx";
import { pageEntries, restingEntries, searchEntries, type PaletteEntry } from "./paletteEntries.tsx";
import type { Overview } from "./useOverview.ts";

interface CommandPaletteProps {
  overview: Overview;
  run: (command: MenuCommand) => void;
  onClose: () => void;
}

/** Counts are said when the typing has stopped, not for every key. */
const ANNOUNCE_AFTER_MS = 700;

/** Ctrl+K: go anywhere, do anything. Shown while mounted. */
export function CommandPalette({ overview, run, onClose }: CommandPaletteProps) {
  const t = useT();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const search = useTextSearch(query, false);
  const { direct, content } = useEntries(query, search, overview, run);
  const entries = [...direct, ...content];
  const chosen = Math.min(at, entries.length - 1);
  // From so many letters on the texts are searched, and the main process notes it.
  useNotedSearch(search.state === "idle" ? query : "");

  useEffect(() => {
    const putBack = rememberCaret();
    dialog.current?.showModal();
    return putBack;
  }, []);
  useEffect(() => {
    if (query.trim() === "") return;
    const text = entries.length === 0 ? t.app.palette.none(query) : t.app.palette.count(entries.length);
    const timer = setTimeout(() => announce(text), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [query, entries.length, t]);

  const choose = (entry: PaletteEntry | undefined): void => {
    if (!entry) return;
    // Closed first: what is chosen may ask for focus or look at what lies on the page.
    dialog.current?.close();
    onClose();
    entry.run();
  };
  const keyDown = (event: KeyboardEvent): void => {
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const by = moves[event.key];
    if (by !== undefined) {
      event.preventDefault();
      setAt(Math.max(0, Math.min(entries.length - 1, chosen + by)));
    }
    if (event.key === "Enter") {
      event.preventDefault();
      choose(entries[chosen]);
    }
  };

  const group = (from: number): Omit<HitGroupProps, "title" | "entries" | "onChoose"> => ({
    from,
    id,
    chosen,
    onPoint: setAt,
  });
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t.app.goAnywhere}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
    >
      <div className="palette-field">
        <MagnifyingGlassIcon aria-hidden />
        <input
          autoFocus
          role="combobox"
          autoComplete="off"
          maxLength={100}
          aria-label={t.app.goAnywhere}
          placeholder={t.app.goAnywhere}
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-hits`}
          aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={keyDown}
        />
      </div>
      <div
        id={`${id}-hits`}
        className="palette-hits"
        role="listbox"
        aria-label={t.app.palette.hits}
        hidden={entries.length === 0}
      >
        <HitGroup title={t.find.goTo} entries={direct} {...group(0)} onChoose={choose} />
        <HitGroup
          title={t.find.content}
          note={<SearchState search={search} />}
          entries={content}
          {...group(direct.length)}
          onChoose={choose}
        />
      </div>
      {direct.length === 0 && <p className="palette-none">{t.app.palette.none(query.trim())}</p>}
      <p className="palette-foot">{t.app.palette.hint}</p>
    </dialog>
  );
}

/**
 * The browser gives focus back to the field one came from, but its caret is lost with the dialog, and then nothing can
 * be typed there.
 */
function rememberCaret(): () => void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return () => undefined;
  const { selectionStart, selectionEnd } = field;
  return () => {
    if (selectionStart !== null && document.activeElement === field)
      field.setSelectionRange(selectionStart, selectionEnd);
  };
}

interface HitGroupProps {
  title: string;
  /** Beside the title. */
  note?: ReactNode;
  entries: readonly PaletteEntry[];
  /** Place of the first entry among all. */
  from: number;
  id: string;
  chosen: number;
  onPoint: (at: number) => void;
  onChoose: (entry: PaletteEntry) => void;
}

function HitGroup({ title, note, entries, from, id, chosen, onPoint, onChoose }: HitGroupProps) {
  if (entries.length === 0) return null;
  return (
    <ul role="group" aria-label={title}>
      {note && (
        <li className="palette-group" role="presentation">
          {title} {note}
        </li>
      )}
      {entries.map((entry, index) => (
        <Hit
          key={entry.id}
          id={`${id}-${from + index}`}
          entry={entry}
          chosen={from + index === chosen}
          onPoint={() => onPoint(from + index)}
          onChoose={() => onChoose(entry)}
        />
      ))}
    </ul>
  );
}

/** How far the search in the texts has come; the first one reads the cases. */
function SearchState({ search }: { search: TextSearch }) {
  const t = useT();
  const progress = useProgress("search");
  if (search.state === "error") return t.error[search.error.code];
  if (search.state !== "searching") return null;
  return <span className="num">{progress ? t.find.reading(progress.done, progress.total) : t.find.searching}</span>;
}

interface HitProps {
  id: string;
  entry: PaletteEntry;
  chosen: boolean;
  onPoint: () => void;
  onChoose: () => void;
}

function Hit({ id, entry, chosen, onPoint, onChoose }: HitProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    // eslint-disable-next-line no-restricted-syntax -- an option is chosen by the arrows and Enter of the field over it
    <li ref={row} id={id} role="option" aria-selected={chosen} onMouseMove={onPoint} onClick={onChoose}>
      {entry.icon}
      <span className="palette-text">
        {entry.text}
        {entry.more && <span className="palette-more">{entry.more}</span>}
      </span>
      <span className="palette-kind num">{entry.kind}</span>
    </li>
  );
}

interface Entries {
  direct: PaletteEntry[];
  /** What stands in the texts of the cases. */
  content: PaletteEntry[];
}

function useEntries(
  query: string,
  search: TextSearch,
  overview: Overview,
  run: (command: MenuCommand) => void,
): Entries {
  const t = useT();
  const navigate = useNavigate();
  const recent = useRecentCases();
  const { status, setPreferences } = useSession();
  const { theme, language } = status.preferences;
  const may = useMayWhat();
  const dark = useShownTheme(theme) === "dark";
  const go = useCallback((to: string, state?: object): void => void navigate(to, { state }), [navigate]);
  const direct = useMemo(() => {
    const actions = {
      go,
      command: run,
      may,
      toggleTheme: () => void setPreferences({ theme: dark ? "light" : "dark" }),
      toggleLanguage: () => void setPreferences({ language: language === "nn" ? "nb" : "nn" }),
    };
    const pages = pageEntries(t, actions, dark);
    return query.trim() === "" ? restingEntries(t, recent, pages, go) : searchEntries(t, query, overview, pages, go);
  }, [t, go, run, may, recent, query, overview, dark, language, setPreferences]);
  return { direct, content: contentEntries(t, query, search, go) };
}
