import {
  Buildings2Icon,
  CogIcon,
  FileImportIcon,
  FolderIcon,
  HouseIcon,
  LanguageIcon,
  MoonIcon,
  PadlockLockedIcon,
  PersonGroupIcon,
  PersonIcon,
  PlusIcon,
  PrinterSmallIcon,
} from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import type { Messages } from "../../shared/i18n/messages.ts";
import type { MenuCommand } from "../../shared/ipc/contract.ts";
import type { Action } from "../../shared/user/permissions.ts";
import { fold } from "../../shared/text.ts";
import type { RecentCase } from "../bridge/recentCases.ts";
import { paths } from "../paths.ts";
import type { Overview } from "./useOverview.ts";

export interface PaletteEntry {
  id: string;
  text: string;
  /** What sort of thing it is, to the right: "Side", a case number, "Tjeneste". */
  kind: string;
  icon: ReactNode;
  run: () => void;
}

/** What the entries do; the frame knows how. */
export interface PaletteActions {
  go: (to: string) => void;
  command: (command: MenuCommand) => void;
  toggleTheme: () => void;
  toggleLanguage: () => void;
  /** What the role does not allow is not offered. */
  may: (action: Action) => boolean;
}

const MOST_CASES = 8;
const MOST_OTHERS = 5;

export function pageEntries(
  t: Messages,
  { go, command, may, ...actions }: PaletteActions,
  dark: boolean,
): PaletteEntry[] {
  const page = (id: string, text: string, icon: ReactNode, to: string): PaletteEntry => ({
    id,
    text,
    kind: t.app.palette.page,
    icon,
    run: () => go(to),
  });
  const action = (id: string, text: string, icon: ReactNode, run: () => void): PaletteEntry => ({
    id,
    text,
    kind: t.app.palette.action,
    icon,
    run,
  });
  const words = t.app.palette;
  const entries: (PaletteEntry | false)[] = [
    page("monday", t.app.monday, <HouseIcon aria-hidden />, paths.monday),
    page("cases", t.app.cases, <FolderIcon aria-hidden />, paths.cases),
    page("coordinators", t.app.coordinators, <PersonGroupIcon aria-hidden />, paths.coordinators),
    page("directory", t.app.directory, <Buildings2Icon aria-hidden />, paths.directory),
    page("settings", t.app.settings, <CogIcon aria-hidden />, paths.settings),
    may("manageUsers") && page("users", t.user.title, <PersonGroupIcon aria-hidden />, paths.users),
    may("createCase") && action("newCase", words.newCase, <PlusIcon aria-hidden />, () => command("newCase")),
    action("print", words.print, <PrinterSmallIcon aria-hidden />, () => command("print")),
    may("editDirectory") &&
      action("import", words.importServices, <FileImportIcon aria-hidden />, () => go(paths.directoryImport)),
    action("theme", dark ? t.app.toLight : t.app.toDark, <MoonIcon aria-hidden />, actions.toggleTheme),
    action("language", t.app.palette.toOtherLanguage, <LanguageIcon aria-hidden />, actions.toggleLanguage),
    action("lock", words.lock, <PadlockLockedIcon aria-hidden />, () => command("lock")),
  ];
  return entries.filter((entry) => entry !== false);
}

/** The cases just opened first, then the pages and actions. */
export function restingEntries(
  t: Messages,
  recent: readonly RecentCase[],
  pages: PaletteEntry[],
  go: PaletteActions["go"],
): PaletteEntry[] {
  const cases = recent.slice(0, MOST_OTHERS).map(({ id, label }) => ({
    id: `recent-${id}`,
    text: label,
    kind: t.app.palette.recent,
    icon: <FolderIcon aria-hidden />,
    run: () => go(paths.case(id)),
  }));
  return [...cases, ...pages];
}

/** Every word of the query must be found somewhere in the text, in any order and inside words. */
function matcher(query: string): (...texts: string[]) => boolean {
  const words = fold(query).trim().split(/\s+/);
  return (...texts) => {
    const text = fold(texts.join(" "));
    return words.every((word) => text.includes(word));
  };
}

export function searchEntries(
  t: Messages,
  query: string,
  { cases, services, coordinators }: Overview,
  pages: PaletteEntry[],
  go: PaletteActions["go"],
): PaletteEntry[] {
  const matches = matcher(query);
  const caseHits = first(cases, MOST_CASES, (one) => matches(one.name, one.number)).map((one) => ({
    id: `case-${one.id}`,
    text: one.name || t.app.unnamedCase,
    kind: one.number,
    icon: <FolderIcon aria-hidden />,
    run: () => go(paths.case(one.id)),
  }));
  const serviceHits = first(services, MOST_OTHERS, (one) => matches(one.name, one.alias, one.phone)).map((one) => ({
    id: `service-${one.id}`,
    text: one.name || t.app.unnamed,
    kind: t.app.palette.service,
    icon: <Buildings2Icon aria-hidden />,
    run: () => go(paths.service(one.id)),
  }));
  const coordinatorHits = first(coordinators, MOST_OTHERS, (one) => matches(one.name, one.unit)).map((one) => ({
    id: `coordinator-${one.id}`,
    text: one.name || t.app.unnamed,
    kind: t.app.palette.coordinator,
    icon: <PersonIcon aria-hidden />,
    run: () => go(paths.coordinator(one.id)),
  }));
  return [...caseHits, ...pages.filter((entry) => matches(entry.text)), ...coordinatorHits, ...serviceHits];
}

/** Stops looking when there are enough; there may be twenty thousand. */
function first<T>(all: readonly T[] | null, most: number, wanted: (one: T) => boolean): T[] {
  const found: T[] = [];
  for (const one of all ?? []) {
    if (found.length === most) break;
    if (wanted(one)) found.push(one);
  }
  return found;
}
