import { open } from "node:fs/promises";
import { basename } from "node:path";
import { ExpectedError } from "../../shared/appError.ts";
import { maxImportRows } from "../../shared/directory/limits.ts";
import type { ImportFile } from "../../shared/directory/schema.ts";
import { limits } from "../../shared/fields.ts";
import { cleanText } from "../../shared/text.ts";
import { decodeText } from "./decodeText.ts";
import { findSeparator, parseTable, statedSeparator } from "./parseTable.ts";

const MAX_BYTES = 5 * 1024 * 1024;
/** Ragged rows are padded to the widest, so the width is limited too. */
const MAX_COLUMNS = 100;

/**
 * Reads a spreadsheet saved as text (CSV, tab) into cells. The file is hostile until proven otherwise: limits on bytes,
 * rows and columns, control characters removed, and every cell stays text. Throws `ExpectedError`: `fileTooLarge`,
 * `tooManyRows`, `fileInUse`, or `fileUnreadable` for what is no table with a heading and at least one row.
 */
export async function readImportFile(path: string): Promise<ImportFile> {
  const bytes = await readBytes(path);
  const { text, encoding } = decodeText(bytes);
  if (looksBinary(bytes, text)) throw unreadable();
  const stated = statedSeparator(text);
  const separator = stated?.separator ?? findSeparator(text);
  const table = parseTable(stated?.rest ?? text, separator, maxImportRows + 2);
  if (table.length > maxImportRows + 1) throw new ExpectedError({ code: "tooManyRows", limit: maxImportRows });
  const width = table.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (table.length < 2 || width > MAX_COLUMNS) throw unreadable();

  const [columns = [], ...rows] = table.map((row) => padded(row, width).map((cell) => cleanText(cell).trim()));
  return { fileName: cleanText(basename(path)).slice(0, limits.name), encoding, separator, columns, rows };
}

const unreadable = (): ExpectedError => new ExpectedError({ code: "fileUnreadable" });

async function readBytes(path: string): Promise<Buffer> {
  try {
    await using file = await open(path, "r");
    const { size } = await file.stat();
    if (size > MAX_BYTES) throw new ExpectedError({ code: "fileTooLarge", limit: MAX_BYTES });
    return await file.readFile();
  } catch (failure) {
    if (failure instanceof ExpectedError) throw failure;
    const code = failure instanceof Error && "code" in failure ? failure.code : "";
    if (code === "EBUSY" || code === "EPERM" || code === "EACCES") throw new ExpectedError({ code: "fileInUse" });
    throw unreadable();
  }
}

/** First bytes of files that people take for a table: xlsx and ods (zip), xls, PDF. */
const SIGNATURES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

function looksBinary(bytes: Buffer, text: string): boolean {
  if (SIGNATURES.some((signature) => signature.every((byte, index) => bytes[index] === byte))) return true;
  const sample = text.slice(0, 20_000);
  const controls = sample.match(/[\x00-\x08\x0E-\x1F]/g)?.length ?? 0;
  return controls > 4 && controls / sample.length > 0.02;
}

const padded = (row: readonly string[], width: number): string[] =>
  row.length === width ? [...row] : [...row, ...Array.from({ length: width - row.length }, () => "")];
