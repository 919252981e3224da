import { deflateSync, zipSync } from "fflate";

/** Parts of a docx or xlsx as short as they can be. */
export const contentTypes = (main: string, more = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/>${more}</Types>`;

export const mainTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  docm: "application/vnd.ms-word.document.macroEnabled.main+xml",
  dotx: "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
} as const;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A zip as other programs write it. */
export const zipOf = (parts: Record<string, string>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encode(text)]))));

export const officeFile = (kind: keyof typeof mainTypes, parts: Record<string, string> = {}): Buffer =>
  zipOf({ "[Content_Types].xml": contentTypes(mainTypes[kind]), "word/document.xml": "<w:document/>", ...parts });

export interface RawEntry {
  name: string;
  content: Uint8Array;
  /** What the listing says, when it lies. */
  says?: { size?: number; packed?: number; localName?: string };
  flags?: number;
  method?: number;
  /** Upper half of the external attributes, as Unix writes it. */
  mode?: number;
}

/** A zip put together by hand, to lie in ways no writer does. */
export function rawZip(entries: RawEntry[], comment = ""): Buffer {
  const [files, list]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const entry of entries) {
    const packed = Buffer.from((entry.method ?? 8) === 8 ? deflateSync(entry.content) : entry.content);
    const local = localHeader(entry, packed.length);
    list.push(centralHeader(entry, packed.length, at));
    files.push(local, packed);
    at += local.length + packed.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...files, directory, end, Buffer.from(comment)]);
}

function localHeader({ name, content, flags = 0, method = 8, says = {} }: RawEntry, packed: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(packed, 18);
  header.writeUInt32LE(content.length, 22);
  const written = Buffer.from(says.localName ?? name);
  header.writeUInt16LE(written.length, 26);
  return Buffer.concat([header, written]);
}

function centralHeader(entry: RawEntry, packed: number, at: number): Buffer {
  const { name, content, flags = 0, method = 8, mode, says = {} } = entry;
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  if (mode !== undefined) header.writeUInt8(3, 5);
  header.writeUInt16LE(flags, 8);
  header.writeUInt16LE(method, 10);
  header.writeUInt32LE(says.packed ?? packed, 20);
  header.writeUInt32LE(says.size ?? content.length, 24);
  header.writeUInt16LE(Buffer.byteLength(name), 28);
  if (mode !== undefined) header.writeUInt32LE((mode << 16) >>> 0, 38);
  header.writeUInt32LE(at, 42);
  return Buffer.concat([header, Buffer.from(name)]);
}
