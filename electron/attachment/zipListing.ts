/** Limits of `security.md` 6, held against what the listing says before anything is inflated. */
const MOST_ENTRIES = 2000;
const LARGEST_ENTRY = 50 * 1024 * 1024;
const LARGEST_TOTAL = 200 * 1024 * 1024;
const MOST_RATIO = 100;
/** Below this a high ratio is only a short, dull text. */
const RATIO_FROM = 1024 * 1024;

const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;
const UNIX = 3;
const LINK = 0o120000;

export interface ZipEntry {
  name: string;
  isDeflated: boolean;
  /** Bytes once inflated, as the listing says. */
  size: number;
  /** As it lies in the file. */
  packed: Buffer;
}

/**
 * The files inside a zip, from its central directory; nothing is inflated. Null for what is no zip we take: damaged,
 * in parts, zip64, encrypted, with links, doubled or climbing names, or larger than the limits.
 */
export function listZip(bytes: Buffer): ZipEntry[] | null {
  const end = findEnd(bytes);
  if (end === null) return null;
  const [disk, listDisk] = [bytes.readUInt16LE(end + 4), bytes.readUInt16LE(end + 6)];
  const [here, count] = [bytes.readUInt16LE(end + 8), bytes.readUInt16LE(end + 10)];
  if (disk !== 0 || listDisk !== 0 || here !== count || count > MOST_ENTRIES) return null;
  let at = bytes.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let n = 0; n < count; n++) {
    if (at + CENTRAL_BYTES > end || bytes.readUInt32LE(at) !== CENTRAL) return null;
    const entry = readEntry(bytes, at);
    if (!entry) return null;
    entries.push(entry);
    at += CENTRAL_BYTES + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  return names.size === entries.length && total <= LARGEST_TOTAL ? entries : null;
}

/** The end record is the last thing in the file but for a comment of at most 65 535 bytes. */
function findEnd(bytes: Buffer): number | null {
  const first = Math.max(0, bytes.length - END_BYTES - 0xffff);
  for (let at = bytes.length - END_BYTES; at >= first; at--) {
    if (bytes.readUInt32LE(at) === END && at + END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  return null;
}

function readEntry(bytes: Buffer, at: number): ZipEntry | null {
  const [flags, method] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10)];
  const [packedSize, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)];
  const isEncrypted = (flags & 0x2041) !== 0;
  const isLink = bytes.readUInt8(at + 5) === UNIX && ((bytes.readUInt32LE(at + 38) >>> 16) & 0o170000) === LINK;
  if (isEncrypted || isLink || (method !== STORED && method !== DEFLATED)) return null;
  if (size > LARGEST_ENTRY || (size > RATIO_FROM && size > packedSize * MOST_RATIO)) return null;
  const raw = bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + bytes.readUInt16LE(at + 28));
  const name = raw.toString("utf8");
  const packed = packedAt(bytes, bytes.readUInt32LE(at + 42), packedSize, raw);
  if (!packed || !isTameName(name)) return null;
  return { name, isDeflated: method === DEFLATED, size, packed };
}

/** Null when the file's own header does not lie there or bears another name. */
function packedAt(bytes: Buffer, at: number, size: number, name: Buffer): Buffer | null {
  if (at + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(at) !== LOCAL) return null;
  const nameEnd = at + LOCAL_BYTES + bytes.readUInt16LE(at + 26);
  if (!bytes.subarray(at + LOCAL_BYTES, nameEnd).equals(name)) return null;
  const start = nameEnd + bytes.readUInt16LE(at + 28);
  return start + size <= bytes.length ? bytes.subarray(start, start + size) : null;
}

/** No way out of the folder it might be unpacked in, on any system. */
function isTameName(name: string): boolean {
  if (name === "" || name.includes("\0") || /^([/\\]|[A-Za-z]:)/.test(name)) return false;
  return !name.split(/[/\\]/).includes("..");
}
