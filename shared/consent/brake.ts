import type { Receiver } from "../accessLog/schema.ts";
import { emptyPerson } from "../case/newCase.ts";
import type { CaseRecord } from "../case/schema.ts";
import type { Coordinator } from "../coordinator/schema.ts";
import type { Service } from "../directory/schema.ts";
import type { DocumentKind } from "../document/blocks.ts";
import type { Letter } from "../letter/schema.ts";
import { audienceOf, audienceOfLetter, type Audience } from "./audience.ts";
import { coverFor, type Cover } from "./cover.ts";
import { leaveOut, type LeftOut, type Part } from "./pieces.ts";
import { replyTo } from "./reply.ts";
import { isAbout, isGranted, isRowWithdrawn } from "./rules.ts";

/** What may leave the program about a case. `invitation`: to a meeting. */
export type GoesOut = DocumentKind | "attachment" | "invitation";

export interface Braked {
  /** Nothing at all may go. */
  stops: boolean;
  cover: Cover;
  left: LeftOut[];
  /** What KE has added to a letter, when it may say more than the receiver may know; empty when not. */
  words: string;
  /** The case as this receiver may know it; documents are composed from it. */
  record: CaseRecord;
}

interface Leaving {
  kind: GoesOut;
  /** Consent, withdrawal or letter it is about; empty for none. */
  itemId: string;
}

/**
 * Consent as a brake (`product.md` 5): what of a document may go to a receiver today. hpl § 22 and fvl § 13 a nr. 1 lift
 * the duty of confidentiality as far as the consent goes, and no further; pbrl §§ 4-3 and 4-4 say who could give it.
 */
export function brake(
  record: CaseRecord,
  leaving: Leaving,
  to: Audience,
  today: string,
  services: readonly Service[] = [],
): Braked {
  const cover = coverFor(record, to, today);
  const mayAll = cover.extent === "all" || isOwnLetter(record, leaving, to);
  const added = leaving.kind === "letter" ? (letterOf(record, leaving.itemId)?.words.trim() ?? "") : "";
  if (mayAll) return { stops: false, cover, left: [], words: cover.look.length > 0 ? added : "", record };
  const reduced = leaveOut(record, to, cover, services);
  const known = to.kind === "leader" ? withoutPerson(reduced.record) : reduced.record;
  const reply = leaving.kind === "letter" && cover.extent === "none" ? replyTo(record, leaving.itemId) : null;
  if (reply) {
    const { stops, left, complaints } = reply;
    return { stops, cover, left, words: "", record: { ...withoutPerson(reduced.record), complaints } };
  }
  const left = reduced.left.filter(({ part }) => isIn(leaving.kind, part));
  const stops = isStopped(record, leaving, to, cover);
  return { stops, cover, left, words: stops ? "" : added, record: known };
}

const letterOf = ({ letters }: CaseRecord, letterId: string): Letter | undefined =>
  letters.find(({ id }) => id === letterId);

/** The one who is appointed is told so, also before the first day and after the last. */
const isOwnLetter = ({ appointments }: CaseRecord, { kind }: Leaving, to: Audience): boolean =>
  (kind === "letter" || kind === "handover") &&
  to.kind === "coordinator" &&
  to.id !== "" &&
  appointments.some(({ coordinatorId, deputyId }) => [coordinatorId, deputyId].includes(to.id));

/** Which pieces a kind of document could have held; a letter holds none of the plan. */
function isIn(kind: GoesOut, part: Part): boolean {
  if (kind === "consent" || kind === "withdrawal") return part === "othersConsent";
  return kind !== "letter" && kind !== "accessLog" && kind !== "attachment";
}

/**
 * The coordinator's leader is told how much work it is, not for whom (hol § 12-1). A protected address stays protected: the
 * document is made from this, and must still leave every place out.
 */
const withoutPerson = (record: CaseRecord): CaseRecord => {
  const { kind, documentLanguage, addressProtection } = record.person;
  return { ...record, person: { ...emptyPerson(), kind, documentLanguage, addressProtection } };
};

function isStopped(record: CaseRecord, { kind, itemId }: Leaving, to: Audience, { extent }: Cover): boolean {
  switch (kind) {
    case "letter":
      return stopsLetter(record, itemId, to, extent);
    case "consent":
    case "withdrawal":
      return !isNamedIn(record, itemId, to);
    // Nothing in them tells what they are about, so only those who may know everything get them.
    case "attachment":
    case "accessLog":
    case "assessment":
    case "handover":
    case "report":
      return true;
    default:
      return extent === "none";
  }
}

/** Letters with a text for the leader, who is not told of whom; of the others a leader has nothing to know (hol § 12-1). */
const tellsLeader: ReadonlySet<Letter["occasion"]> = new Set([
  "appointment",
  "changeover",
  "deputy",
  "closing",
  "other",
]);

/** A letter says that there is a case, who is coordinator, and what was decided; it takes some consent, whatever the topic. */
function stopsLetter(record: CaseRecord, letterId: string, to: Audience, extent: Cover["extent"]): boolean {
  const letter = letterOf(record, letterId);
  if (to.kind === "leader") return !letter || !tellsLeader.has(letter.occasion);
  // That a consent is taken back, the service must know, or it goes on sharing (GDPR art. 7 (3)).
  if (letter?.occasion === "withdrawal" && wasWithdrawn(record, to)) return false;
  return extent === "none";
}

const wasWithdrawn = (record: CaseRecord, to: Audience): boolean =>
  to.kind === "service" &&
  record.consents.some((consent) =>
    consent.services.some((row) => isAbout(row, to.id, to.name) && isGranted(row) && isRowWithdrawn(consent, row.id)),
  );

/** A service may see the form as far as it speaks of that service. */
function isNamedIn({ consents }: CaseRecord, itemId: string, to: Audience): boolean {
  const consent = consents.find(({ id, withdrawals }) => id === itemId || withdrawals.some((one) => one.id === itemId));
  return to.kind === "service" && (consent?.services.some((row) => isAbout(row, to.id, to.name)) ?? false);
}

/** A letter goes to whom it is written to, whatever is chosen on the screen. */
export function letterAudience(
  record: CaseRecord,
  letterId: string,
  coordinators: readonly Coordinator[],
): Audience | null {
  const letter = letterOf(record, letterId);
  return letter ? audienceOfLetter(letter, record, coordinators) : null;
}

/**
 * Whom a document is for before anybody has said so; null where it must be said. Forms to sign and the access log are
 * the person's own, what else KE prints is for its own file. A plan goes to many.
 */
export function presetAudience(
  record: CaseRecord,
  { kind, itemId }: Leaving,
  coordinators: readonly Coordinator[],
): Audience | null {
  switch (kind) {
    case "letter":
      return letterAudience(record, itemId, coordinators);
    case "plan":
    case "attachment":
    case "invitation":
      return null;
    case "consent":
    case "withdrawal":
    case "accessLog":
      return audienceOf("person", { name: record.person.name.trim() });
    default:
      return audienceOf("unit");
  }
}

/** Limits somebody typed: a human must have looked before such a document goes. A letter asks when KE has added words. */
export const mustLook = (kind: GoesOut, { stops, cover, words }: Pick<Braked, "stops" | "cover" | "words">): boolean =>
  !stops && (kind === "letter" ? words !== "" : cover.look.length > 0 && kind !== "consent" && kind !== "withdrawal");

/** The receiver as the access log has it, with what was typed first (pasientjournalloven § 22 a). */
export function loggedReceiver(typed: Receiver, to: Audience | null): Receiver {
  if (to === null) return typed;
  const isService = to.kind === "service";
  return {
    ...typed,
    name: typed.name.trim() || (isService ? "" : to.name),
    organisation: typed.organisation.trim() || (isService ? to.name : ""),
  };
}
