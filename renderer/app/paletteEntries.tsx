import {
  Buildings2Icon,
  CogIcon,
  FileSearchIcon,
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
  TasklistIcon,
  MegaphoneIcon,
} from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import type { CaseSummary } from "../../shared/case/schema.ts";
import type { Coordinator } from "../../shared/coordinator/schema.ts";
import type { Service } from "../../shared/directory/schema.ts";
import type { Messages } from "../../shared/i18n/messages.ts";
import type { MenuCommand } from "../../shared/ipc/contract.ts";
import type { Action } from "../../shared/user/permissions.ts";
import { caseHay } from "../../shared/search/caseHay.ts";
import { hayOf, isFound, termsOf, type Hay } from "../../shared/search/terms.ts";
import type { RecentCase } from "../bridge/recentCases.ts";
import { paths } from "../paths.ts";
import type { Overview } from "./useOverview.ts";

export interface PaletteEntry {
  id: string;
  text: string;
  /** What sort of thing it is, to the right: "Side", a case number, "Tjeneste". */
  kind: string;
  icon: ReactNode;
  /** A second line: the words round what was found. */
  more?: ReactNode;
  run: () => void;
}

/** What the entries do; the frame knows how. */
export interface PaletteActions {
  go: (to: string, state?: object) => void;
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
    page("search", t.find.contentTitle, <FileSearchIcon aria-hidden />, paths.search),
    page("coordinators", t.app.coordinators, <PersonGroupIcon aria-hidden />, paths.coordinators),
    page("directory", t.app.directory, <Buildings2Icon aria-hidden />, paths.directory),
    may("editUnit") && page("unit", t.app.unit, <TasklistIcon aria-hidden />, paths.unit),
    page("settings", t.app.settings, <CogIcon aria-hidden />, paths.settings),
    may("manageUsers") && page("users", t.user.title, <PersonGroupIcon aria-hidden />, paths.users),
    may("createCase") && action("newCase", words.newCase, <PlusIcon aria-hidden />, () => command("newCase")),
    may("editUnit") &&
      action("bottleneck", t.unit.addBottleneck, <MegaphoneIcon aria-hidden />, () => command("bottleneck")),
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

const digits = (text: string): string => text.replace(/\D/g, "");

/** Prepared once for each: there may be twenty thousand, and every key asks. */
function prepared<T extends object, H = Hay>(make: (one: T) => H): (one: T) => H {
  const made = new WeakMap<T, H>();
  return (one) => {
    const hay = made.get(one) ?? make(one);
    made.set(one, hay);
    return hay;
  };
}

const pageHay = prepared(({ text }: PaletteEntry) => hayOf([text]));
const serviceHay = prepared(({ name, alias, phone }: Service) => hayOf([name, alias, phone, digits(phone)]));
const coordinatorHay = prepared(({ name, unit, phone }: Coordinator) => hayOf([name, unit, digits(phone)]));

type Named = readonly { id: string; name: string }[] | null;

interface CaseHay {
  own: Hay;
  whole: Hay;
  /** Its coordinators and services. */
  others: string;
}
type HayOfCase = (one: CaseSummary) => CaseHay;

let known: { coordinators: Named; services: Named; hay: HayOfCase } | null = null;

/** As the list finds a case, and by what it says of itself alone. Made anew when a register is. */
function caseHays(coordinators: Named, services: Named): HayOfCase {
  if (known?.coordinators === coordinators && known.services === services) return known.hay;
  const names = new Map([...(coordinators ?? []), ...(services ?? [])].map(({ id, name }) => [id, name]));
  const hay = prepared((one: CaseSummary): CaseHay => {
    const ids = [...one.coordinatorIds, ...one.serviceIds];
    const others = ids
      .map((id) => names.get(id) ?? "")
      .filter(Boolean)
      .join(", ");
    return { own: caseHay(one, "", ""), whole: caseHay(one, others, ""), others };
  });
  known = { coordinators, services, hay };
  return hay;
}

export function searchEntries(
  t: Messages,
  query: string,
  { cases, services, coordinators }: Overview,
  pages: PaletteEntry[],
  go: PaletteActions["go"],
): PaletteEntry[] {
  const terms = termsOf(query);
  const hayOfCase = caseHays(coordinators, services);
  const caseEntry = (one: CaseSummary): PaletteEntry => ({
    id: `case-${one.id}`,
    text: one.name || t.app.unnamedCase,
    kind: one.number,
    icon: <FolderIcon aria-hidden />,
    run: () => go(paths.case(one.id)),
  });
  const isOwn = (one: CaseSummary): boolean => isFound(hayOfCase(one).own, terms);
  const caseHits = first(cases, MOST_CASES, isOwn).map(caseEntry);
  // Whoever types a coordinator or a service wants that first, then the cases they are in, and why each is there.
  const casesOfOthers = first(cases, MOST_OTHERS, (one) => isFound(hayOfCase(one).whole, terms) && !isOwn(one));
  const otherHits = casesOfOthers.map((one) => ({ ...caseEntry(one), more: hayOfCase(one).others }));
  const serviceHits = first(services, MOST_OTHERS, (one) => isFound(serviceHay(one), terms)).map((one) => ({
    id: `service-${one.id}`,
    text: one.name || t.app.unnamed,
    kind: t.app.palette.service,
    icon: <Buildings2Icon aria-hidden />,
    run: () => go(paths.service(one.id)),
  }));
  const coordinatorHits = first(coordinators, MOST_OTHERS, (one) => isFound(coordinatorHay(one), terms)).map((one) => ({
    id: `coordinator-${one.id}`,
    text: one.name || t.app.unnamed,
    kind: t.app.palette.coordinator,
    icon: <PersonIcon aria-hidden />,
    run: () => go(paths.coordinator(one.id)),
  }));
  const pageHits = pages.filter((entry) => isFound(pageHay(entry), terms));
  return [...caseHits, ...pageHits, ...coordinatorHits, ...serviceHits, ...otherHits];
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
