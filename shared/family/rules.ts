import { addressMayShow } from "../case/protection.ts";
import { activeAppointments, canHaveChildCoordinator } from "../case/rules.ts";
import type { CaseRecord } from "../case/schema.ts";
import type { Known } from "../consent/audience.ts";
import { servicesOf } from "../consent/audience.ts";
import type { Party } from "../consent/schema.ts";
import { isSaidByFormer, partiesOfName, partyOn } from "../consent/signerOutdated.ts";
import { earliest, isIsoDate, norwegianDate } from "../dates.ts";
import type { FamilyPart, FamilyRelation, FamilyTie, FamilyTies } from "./schema.ts";

/** What this person is to the other, when the other is this to the person. */
export const inverse: Record<FamilyRelation, FamilyRelation> = {
  sibling: "sibling",
  parent: "child",
  child: "parent",
  partner: "partner",
  other: "other",
};

type Named = Pick<CaseRecord, "id" | "number">;

/** Ties a case to another; one that is tied already gets the new relation. */
export function withTie(ties: FamilyTies, other: Named, relation: FamilyRelation): FamilyTies {
  const others = ties.ties.filter(({ id }) => id !== other.id);
  return { ...ties, ties: [...others, { id: other.id, number: other.number, relation }] };
}

export const withoutTie = (ties: FamilyTies, otherId: string): FamilyTies => ({
  ...ties,
  ties: ties.ties.filter(({ id }) => id !== otherId),
});

export const withTies = (record: CaseRecord, ties: FamilyTie[]): CaseRecord =>
  ties.length === record.family.ties.length && ties.every((tie, index) => tie === record.family.ties[index])
    ? record
    : { ...record, family: { ...record.family, ties } };

/** What somebody who is shown some of the ties has made of them, and the rest as they were, in the order they stood. */
export function tiesAgain(
  before: readonly FamilyTie[],
  now: readonly FamilyTie[],
  isShown: (tie: FamilyTie) => boolean,
): FamilyTie[] {
  const known = new Set(before.map(({ id }) => id));
  const kept = before.flatMap((tie) => (isShown(tie) ? now.filter(({ id }) => id === tie.id) : [tie]));
  return [...kept, ...now.filter(({ id }) => !known.has(id))];
}

/** Who decides: as for consent to sharing (hpl § 22, pbrl §§ 4-3, 4-4). A child is heard from 7, with great weight from 12. */
const deciders: Record<Party, "person" | "parents" | "others"> = {
  person: "person",
  parents: "parents",
  childWelfare: "others",
  representatives: "others",
};

export const deciderOn = (record: CaseRecord, day: string): "person" | "parents" | "others" =>
  deciders[partyOn(record, day)];

const isSaid = ({ family }: CaseRecord, today: string): boolean =>
  family.shares.length > 0 && family.sharesBy.trim() !== "" && isIsoDate(family.sharesOn) && family.sharesOn <= today;

/** What parents said for a child of 15 does not bind the young person of 16: the same rule as for a consent. */
export function isOutdated(record: CaseRecord, today: string): boolean {
  const { sharesOn, sharesBy } = record.family;
  const said = { on: sharesOn, as: partiesOfName(record, sharesBy) };
  return isSaid(record, today) && isSaidByFormer(record, said, today);
}

/** What the family may see today: nothing without who said so and when. */
export const sharesNow = (record: CaseRecord, today: string): FamilyPart[] =>
  isSaid(record, today) && !isOutdated(record, today) ? [...new Set(record.family.shares)] : [];

/** The shared parts of a case, as text. Nothing that tells where an address-protected person is, whatever was said. */
export function shownParts(record: CaseRecord, known: Known, today: string): { part: FamilyPart; texts: string[] }[] {
  const open = addressMayShow(record.person);
  const filled = (texts: string[]): string[] => texts.map((text) => text.trim()).filter(Boolean);
  const texts: Record<FamilyPart, () => string[]> = {
    coordinator: () =>
      activeAppointments(record, today).map(
        ({ coordinatorId }) => known.coordinators.find(({ id }) => id === coordinatorId)?.name ?? "",
      ),
    phone: () => (open ? [record.person.phone] : []),
    nextMeeting: () => [norwegianDate(earliest(record.plan.meetings.map(({ on }) => on).filter((on) => on >= today)))],
    services: () => (open ? servicesOf(record, known.services).map(({ name }) => name) : []),
    goals: () => record.plan.goals.map(({ text }) => text),
    participants: () => (open ? record.participants.map(({ name }) => name) : []),
  };
  return sharesNow(record, today).map((part) => ({ part, texts: filled(texts[part]()) }));
}

/** One barnekoordinator for siblings (source 003; hol § 7-2 a): told only when the sibling shares who it is. */
export function suggestedCoordinator(
  record: CaseRecord,
  siblings: readonly CaseRecord[],
  known: Known,
  today: string,
): { name: string; number: string } | null {
  if (!canHaveChildCoordinator(record.person, today)) return null;
  const own = new Set(activeAppointments(record, today).map(({ coordinatorId }) => coordinatorId));
  for (const sibling of siblings) {
    if (!sharesNow(sibling, today).includes("coordinator")) continue;
    const theirs = activeAppointments(sibling, today).find(({ type }) => type === "childCoordinator");
    const name = known.coordinators.find(({ id }) => id === theirs?.coordinatorId)?.name.trim() ?? "";
    if (theirs && name !== "" && !own.has(theirs.coordinatorId)) return { name, number: sibling.number };
  }
  return null;
}
