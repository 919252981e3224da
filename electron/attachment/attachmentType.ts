import type { AttachmentType } from "../../shared/attachment/schema.ts";
import { decodeText } from "../directory/decodeText.ts";
import { officeTypeOf } from "./officeType.ts";
import { pictureTypeOf } from "./pictureSize.ts";

/** Endings a person may choose. What the file is, its content says; a script or a web page is text, too, hence this. */
const ENDINGS = /\.(pdf|png|jpe?g|docx|xlsx|txt)$/i;

/** Text that other programs would run or unpack: web pages and XML, RTF, PostScript, scripts. */
const NOT_PLAIN = /^\s*(<[!?/a-z]|\{\\rtf|%!|#!)/i;
/** No plain text has control characters; the last five are the holes of windows-1252. */
const CONTROLS = /[\0-\x08\x0B\x0E-\x1F\x7F\x81\x8D\x8F\x90\x9D]/;

/**
 * What a file is, by its content: pdf, png, jpeg, Word and Excel without macros, plain text. Null for everything else:
 * programs, other archives, empty files, and whatever only has the right name.
 */
export async function attachmentTypeOf(fileName: string, bytes: Buffer): Promise<AttachmentType | null> {
  if (!ENDINGS.test(fileName) || bytes.length === 0) return null;
  if (/^%PDF-[12]\.\d/.test(bytes.toString("latin1", 0, 8))) return "pdf";
  const picture = pictureTypeOf(bytes);
  if (picture) return picture;
  if (bytes.subarray(0, 4).equals(Buffer.from("PK\x03\x04", "latin1"))) return officeTypeOf(bytes);
  return isPlainText(bytes) ? "text" : null;
}

function isPlainText(bytes: Buffer): boolean {
  const { text, encoding } = decodeText(bytes);
  if (encoding !== "utf-8" && encoding !== "windows-1252") return false;
  return !CONTROLS.test(text) && !NOT_PLAIN.test(text);
}
