import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { DocumentBlock, TableCell as Cell } from "../../shared/document/blocks.ts";
import { choiceRow } from "./checkbox.ts";
import type { RenderContext } from "./renderContext.ts";
import { HAIR, mm } from "./styles.ts";
import { textRuns } from "./textRuns.ts";

type TableBlock = Extract<DocumentBlock, { kind: "table" }>;

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const hair = { style: BorderStyle.SINGLE, size: 4, color: HAIR };
const rule = { style: BorderStyle.SINGLE, size: 8, color: "000000" };
const borders = { top: none, left: none, right: none, bottom: hair, insideHorizontal: hair, insideVertical: none };

/** A row longer than this may part between two pages; a shorter one is kept whole. */
const LONG_ROW = 1500;
/** Short tables stay on one page; of long ones the heading and two rows stay together. */
const SHORT_TABLE = 6;

function cellParagraph(cell: Cell, context: RenderContext): Paragraph {
  if (typeof cell === "string") return new Paragraph({ style: "Tabelltekst", children: textRuns(cell) });
  return new Paragraph({ style: "Tabelltekst", children: choiceRow(cell, context) });
}

const length = (row: Cell[]): number =>
  row.reduce((sum, cell) => Math.max(sum, typeof cell === "string" ? cell.length : 0), 0);

/** A simple table: one header row that repeats, no merged cells, widths in millimetres. */
export function renderTable({ columns, rows, look }: TableBlock, context: RenderContext): Table {
  const widths = columns.map(({ width }) => mm(width));
  const width = (index: number) => ({ size: widths[index] ?? 0, type: WidthType.DXA });
  const head = columns.map(
    ({ title }, index) =>
      new TableCell({
        width: width(index),
        verticalAlign: VerticalAlignTable.BOTTOM,
        borders: { bottom: rule },
        children: [new Paragraph({ style: "Tabellhode", children: [new TextRun(title)] })],
      }),
  );
  const together = rows.length <= SHORT_TABLE ? rows.length - 1 : 1;
  const body = rows.map((row, index) => {
    const cells = row.map(
      (cell, column) => new TableCell({ width: width(column), children: [cellParagraph(cell, context)] }),
    );
    return new TableRow({
      cantSplit: length(row) <= LONG_ROW,
      keepNext: index < together && length(row) <= LONG_ROW,
      ...(look === "roomy" ? { height: { value: mm(9), rule: "atLeast" as const } } : {}),
      children: cells,
    });
  });
  return new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: 50, bottom: 50, left: 0, right: mm(2.5) },
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...body],
  });
}
