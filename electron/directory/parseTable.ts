import { parse } from "csv-parse/sync";
import type { ImportFile } from "../../shared/directory/schema.ts";

type Separator = ImportFile["separator"];

const SEPARATORS: readonly Separator[] = [";", "\t", ",", "|"];
const SAMPLE_ROWS = 100;

/**
 * The separator that cuts the file into the most even columns, or ";" when none cuts it (a single column). Excel's own
 * "sep=;" in the first line decides when it is there.
 */
export function findSeparator(text: string): Separator {
  const best = SEPARATORS.map((separator) => ({ separator, score: evenness(parseTable(text, separator, SAMPLE_ROWS)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return best[0]?.separator ?? ";";
}

/** The line Excel understands and the separator it names. */
export function statedSeparator(text: string): { separator: Separator; rest: string } | null {
  const match = /^"?sep=([;,\t|])"?\r?\n/i.exec(text);
  const separator = SEPARATORS.find((candidate) => candidate === match?.[1]);
  return match && separator ? { separator, rest: text.slice(match[0].length) } : null;
}

/** Share of rows as wide as the heading, and a little for every column. 0 when the heading is not cut at all. */
function evenness(rows: readonly string[][]): number {
  const width = rows[0]?.length ?? 0;
  if (width < 2) return 0;
  const even = rows.filter((row) => row.length === width).length;
  return even / rows.length + Math.min(width, 50) / 1000;
}

/** At most `limit` rows with something in them, by RFC 4180; ragged rows and stray quotes are taken as they are. */
export function parseTable(text: string, separator: Separator, limit: number): string[][] {
  try {
    return rowsOf(text, separator, limit, '"');
  } catch {
    // A quote that never closes: then quotes are only characters.
    return rowsOf(text, separator, limit, null);
  }
}

const rowsOf = (text: string, separator: Separator, limit: number, quote: string | null): string[][] =>
  parse(text, {
    delimiter: separator,
    quote,
    to: limit,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_empty_values: true,
  });
