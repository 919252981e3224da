import { textKind } from "../conflict/textFields.ts";
import { isFields } from "../conflict/path.ts";
import { isPlaceless, isPlacelessPhone } from "./placeless.ts";
import type { CaseRecord } from "./schema.ts";
import type { Around } from "./withoutPlaces.ts";

const SHORTEST = 4;

/** Names, addresses and numbers by which the case and the registers say where somebody is. */
function placesNamed(record: CaseRecord, { coordinators, services }: Around): string[] {
  const { person, contacts, referrals, participants, consents, plan, letters, closing, assessment } = record;
  const addresses = [
    person.address,
    ...contacts.map(({ address }) => address),
    ...services.map(({ visitingAddress }) => visitingAddress),
  ];
  return [
    ...addresses.flatMap((address) => [address, ...address.split(",")]),
    person.phone,
    person.generalPractitioner,
    ...contacts.map(({ phone }) => phone),
    ...referrals.flatMap((one) => [one.reporterUnit, one.reporterPhone, one.hospitalCoordinator, one.earlierPlan]),
    ...participants.flatMap(({ serviceName, phone }) => [serviceName, phone]),
    ...consents.flatMap((consent) => consent.services.map(({ name }) => name)),
    ...plan.services.flatMap(({ name, contact }) => [name, contact]),
    ...plan.otherPlans.flatMap(({ keptWhere, contact }) => [keptWhere, contact]),
    ...letters.map(({ organisation }) => organisation),
    closing.movedTo,
    assessment.forwardedTo,
    ...services.flatMap(({ name, alias, phone }) => [name, alias, phone]),
    ...coordinators.flatMap(({ unit, phone, leaderPhone }) => [unit, phone, leaderPhone]),
  ]
    .map((text) => text.trim())
    .filter((text) => text.length >= SHORTEST && !isPlaceless(text));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

/** Eight digits as numbers are written, a fixed line among them. */
const PHONE = /(?<![\p{L}\d])(?:\+?47 ?)?\d(?: ?\d){7}(?!\d)/gu;

/** One look for all of them, the longest first, whole words only. */
function patternOf(places: readonly string[]): RegExp | null {
  const all = [...new Set(places)].toSorted((a, b) => b.length - a.length).map(escaped);
  return all.length === 0 ? null : new RegExp(`(?<![\\p{L}\\d])(?:${all.join("|")})(?![\\p{L}\\d])`, "giu");
}

/**
 * What people wrote in their own words, with every place that stands elsewhere taken out. A place nobody has named in a
 * field of its own stays: that takes a reader, and the page says so. With `forms` a consent stands as it was signed.
 */
export function withoutKnownPlaces(
  record: CaseRecord,
  told: CaseRecord,
  around: Around,
  { omitted, forms }: { omitted: string; forms: boolean },
): CaseRecord {
  const pattern = patternOf(placesNamed(told, around));
  const cleaned = (text: string): string => {
    const phones = text.replace(PHONE, (phone) => (isPlacelessPhone(phone) ? phone : omitted));
    return pattern ? phones.replace(pattern, omitted) : phones;
  };
  const walk = (value: unknown, keys: readonly string[]): unknown => {
    if (typeof value === "string")
      return isFreeText(keys) && !(forms && keys[1] === "consents") ? cleaned(value) : value;
    if (Array.isArray(value)) return value.map((item) => walk(item, keys));
    if (!isFields(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, [...keys, key])]));
  };
  return walk(record, ["case"]) as CaseRecord;
}

/** Lines that are free text all the same. */
const freeLines = new Set([
  "case.referrals.wishedCoordinator",
  "case.plan.goals.subGoals.measures.extent",
  "case.plan.services.extent",
  "case.family.sharesNote",
]);

const isFreeText = (keys: readonly string[]): boolean => textKind(keys) === "note" || freeLines.has(keys.join("."));
