/**
 * A Norwegian phone number grouped for reading: 75 14 63 40, mobile 952 54 459, freephone 800 12 345, +47 in front when
 * it was there (grouping as Språkrådet recommends). 116 117 and 02800 stay. What is not one plain number is given back
 * as it was written: a phone number is text.
 */
export function readablePhone(text: string): string {
  const trimmed = text.trim();
  if (!/^\+?[\d\s().\-\u00A0]{3,30}$/.test(trimmed)) return trimmed;
  const digits = phoneDigits(trimmed);
  const national = /^(?:\+|00)47(\d{8})$/.exec(trimmed.startsWith("+") ? `+${digits}` : digits);
  if (national?.[1]) return `+47 ${groupEight(national[1])}`;
  if (trimmed.startsWith("+")) return trimmed;
  if (/^116\d{3}$/.test(digits)) return `${digits.slice(0, 3)} ${digits.slice(3)}`;
  return digits.length === 8 ? groupEight(digits) : trimmed;
}

/** Only the digits, for search and comparison. */
export const phoneDigits = (text: string): string => text.replace(/\D/g, "");

function groupEight(digits: string): string {
  const threeTwoThree = /^[49]|^8[0-2]0/.test(digits);
  const sizes = threeTwoThree ? [3, 5, 8] : [2, 4, 6, 8];
  return sizes.map((end, index) => digits.slice(sizes[index - 1] ?? 0, end)).join(" ");
}
