import type { CaseSummary } from "../case/schema.ts";
import { norwegianDate, weekNumber } from "../dates.ts";
import { allot } from "../followup/allot.ts";
import { urgencies, type MondayLine } from "../followup/line.ts";
import { lineWords, type LineNames } from "../followup/lineWords.ts";
import { mondayList, type MondaySources } from "../followup/mondayList.ts";
import { transitionsOf } from "../followup/standardTransitions.ts";
import { messages } from "../i18n/messages.ts";
import type { DocumentBlock, DocumentContent } from "./blocks.ts";
import { heading, muted, paragraph } from "./blockBuilders.ts";
import { unitDocument, type DocumentInput } from "./caseDocument.ts";

export type MondayListInput = DocumentInput & Pick<MondaySources, "summaries" | "register" | "unit" | "role">;

/** What one sheet has room for when it is printed, in rows of one line; Word would hold more. A row of two is so much taller. */
const ROOM = 19;
const TWO_LINES = 1.66;
/** Longer words than this may need two lines. */
const ONE_LINE = 46;

/** "Åse Marie Li" -> "Å.M.L."; nothing else of a name leaves the screen. */
export const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => /\p{L}/u.exec(word)?.[0])
    .filter((letter) => letter !== undefined)
    .map((letter) => `${letter.toUpperCase()}.`)
    .join("");

/** Who asks for somebody this week, on one A4 without names (`product.md` 10, `peers.md` (c) 1). */
export function composeMondayList(input: MondayListInput): DocumentContent {
  const { language, today, settings, register, unit } = input;
  const t = messages[language];
  const lines = mondayList(input);
  const names: LineNames = {
    coordinatorName: (id) => initials(register.coordinators.find((one) => one.id === id)?.name ?? ""),
    transitions: transitionsOf(settings),
    routines: unit.routines,
    yearWheel: unit.yearWheel,
  };
  const cases = new Map(input.summaries.map((row) => [row.id, row]));
  const words = (line: MondayLine): string => lineWords(line, t, names);
  const groups = urgencies.map((urgency) => lines.filter((line) => line.urgency === urgency));
  const tall = (line: MondayLine): number => (words(line).length > ONE_LINE ? TWO_LINES : 1);
  const shown = fitting(groups.map((group) => group.map(tall)));
  const left = lines.length - shown.reduce((sum, count) => sum + count, 0);
  const { paper } = t.followup;
  const table: DocumentBlock = {
    kind: "table",
    caption: t.followup.title,
    columns: [
      { title: paper.columns.urgency, width: 27 },
      { title: paper.columns.who, width: 38 },
      { title: paper.columns.what, width: 81 },
      { title: paper.columns.when, width: 24 },
    ],
    rows: groups.flatMap((group, index) =>
      group
        .slice(0, shown[index])
        .map((line) => [
          t.followup.groups[line.urgency],
          who(cases.get(line.caseId), t.followup.unitWork),
          words(line),
          line.due === "" ? "" : norwegianDate(line.due),
        ]),
    ),
  };
  return unitDocument(input, {
    kind: "mondayList",
    isPublic: false,
    subtitle: t.followup.week(norwegianDate(today), weekNumber(today)),
    fileWord: paper.file(today),
    footerName: paper.footer,
    blocks: [
      muted(paper.lead),
      heading(1, t.followup.listTitle),
      ...(lines.length === 0 ? [paragraph(paper.none)] : []),
      ...(lines.length > 0 ? [table] : []),
      ...(left > 0 ? [muted(paper.more(left))] : []),
    ],
  });
}

/** How many of each group go on the sheet, given how tall every row is. */
function fitting(groups: readonly number[][]): number[] {
  const counts = groups.map(({ length }) => length);
  const height = (shown: readonly number[]): number =>
    groups.flatMap((group, index) => group.slice(0, shown[index])).reduce((sum, one) => sum + one, 0);
  let rows = ROOM;
  while (rows > groups.length && height(allot(counts, rows)) > ROOM) rows--;
  return allot(counts, rows);
}

const who = (row: CaseSummary | undefined, unit: string): string =>
  row ? `${initials(row.name)} ${row.number}`.trim() : unit;
