import { isUtf8 } from "node:buffer";
import type { ImportFile } from "../../shared/directory/schema.ts";

interface Decoded {
  text: string;
  encoding: ImportFile["encoding"];
}

/** What Excel and old Norwegian systems save: a byte order mark decides; else UTF-8 if it is valid, else windows-1252. */
export function decodeText(bytes: Buffer): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: bytes.toString("utf16le", 2), encoding: "utf-16le" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: swapped(bytes.subarray(2)), encoding: "utf-16be" };
  if (isUtf8(bytes)) return { text: bytes.toString("utf8").replace(/^\uFEFF/, ""), encoding: "utf-8" };
  return { text: windows1252(bytes), encoding: "windows-1252" };
}

function swapped(bytes: Buffer): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return even.swap16().toString("utf16le");
}

/** 0x80 to 0x9F in windows-1252; the five holes stay control characters and are removed with the others. */
const UPPER = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";

/** By hand: the ICU data inside Electron is trimmed and does not promise this encoding. */
const windows1252 = (bytes: Buffer): string =>
  bytes.toString("latin1").replace(/[\x80-\x9F]/g, (character) => UPPER.charAt(character.charCodeAt(0) - 0x80));
