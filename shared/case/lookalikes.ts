import { isIsoDate } from "../dates.ts";
import { fold } from "../text.ts";
import type { CaseSummary, Person } from "./schema.ts";
import { soundKey } from "./soundKey.ts";

export interface Lookalike {
  summary: CaseSummary;
  /** Why it looks like the same person; `birthDate` = same date and a similar name. */
  reason: "name" | "birthDate" | "phone" | "sound";
}

const nameParts = (name: string): string[] =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** "Nordmann, Kari" and "kari nordmann" are the same name. */
const nameKey = (name: string): string => nameParts(name).toSorted().join(" ");

/** Kept, since every key that is typed asks it of every case. */
const sounds = new Map<string, readonly string[]>();
const MOST_SOUNDS = 50_000;

function soundsOf(name: string): readonly string[] {
  const known = sounds.get(name);
  if (known) return known;
  if (sounds.size >= MOST_SOUNDS) sounds.clear();
  const made = nameParts(name).map(soundKey);
  sounds.set(name, made);
  return made;
}

/** All parts of the shorter name sound like parts of the longer: a middle name may be left out. */
function soundAlike(a: string, b: string): boolean {
  const [short = [], long = []] = [soundsOf(a), soundsOf(b)].toSorted((one, other) => one.length - other.length);
  const tells = short.length > 1 || (long.length === 1 && (short[0] ?? "").length > 2);
  return tells && short.every((part) => part !== "" && long.includes(part));
}

/** Norwegian numbers are compared without country code and spaces; shorter than eight digits tells nothing. */
function phoneKey(phone: string): string {
  const digits = phone.replace(/\D/g, "").replace(/^(00)?47(?=\d{8}$)/, "");
  return digits.length >= 8 ? digits : "";
}

/** True when one letter is added, missing or other: Kristin/Kristine, Hansen/Hanson. */
function almostSame(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** One part of the name in common, near enough; initials count where a name is only initials. */
function similarNames(a: string, b: string): boolean {
  const [left, right] = [nameParts(a), nameParts(b)];
  if (
    left.some(
      (part) => part.length > 1 && right.some((other) => almostSame(part, other) || soundKey(part) === soundKey(other)),
    )
  )
    return true;
  const initials = (parts: string[]): string => parts.map((part) => part.charAt(0)).join("");
  const onlyInitials = [left, right].some((parts) => parts.length > 0 && parts.every((part) => part.length <= 3));
  const compact = (parts: string[]): string =>
    parts.every((part) => part.length <= 3) ? parts.join("") : initials(parts);
  return onlyInitials && left.length > 0 && right.length > 0 && compact(left) === compact(right);
}

/** Cases that may be about the same person; asked before a person is created twice (`product.md` 3.1). */
export function findLookalikes(
  person: Pick<Person, "name" | "birthDate" | "phone">,
  summaries: readonly CaseSummary[],
): Lookalike[] {
  const name = nameKey(person.name);
  const phone = phoneKey(person.phone);
  const born = isIsoDate(person.birthDate) ? person.birthDate : "";
  const reasonFor = (summary: CaseSummary): Lookalike["reason"] | null => {
    if (name && nameKey(summary.name) === name) return "name";
    if (born && summary.birthDate === born && similarNames(person.name, summary.name)) return "birthDate";
    if (phone && phoneKey(summary.phone) === phone) return "phone";
    return name && soundAlike(person.name, summary.name) ? "sound" : null;
  };
  return summaries.flatMap((summary) => {
    const reason = reasonFor(summary);
    return reason ? [{ summary, reason }] : [];
  });
}
