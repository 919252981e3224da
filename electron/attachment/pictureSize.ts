/** A scanned A3 sheet has 70 million points; a picture built to burst has thousands of millions. */
const MOST_POINTS = 200_000_000;

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** `png` or `jpeg` by its first bytes; null for everything else, for one cut off in its head and for one too large to show. */
export function pictureTypeOf(bytes: Buffer): "png" | "jpeg" | null {
  if (bytes.subarray(0, 8).equals(PNG)) return isShowable(pngSize(bytes)) ? "png" : null;
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return isShowable(jpegSize(bytes)) ? "jpeg" : null;
  return null;
}

type Size = [width: number, height: number] | null;

function isShowable(size: Size): boolean {
  if (!size) return false;
  const points = size[0] * size[1];
  return points > 0 && points <= MOST_POINTS;
}

function pngSize(bytes: Buffer): Size {
  if (bytes.length < 33 || bytes.toString("latin1", 12, 16) !== "IHDR") return null;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** Walks from segment to segment to the frame header, which has the size. */
function jpegSize(bytes: Buffer): Size {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5)];
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}
