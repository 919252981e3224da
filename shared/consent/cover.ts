import { z } from "zod";
import { readersOf } from "../case/access.ts";
import type { CaseRecord } from "../case/schema.ts";
import { ageOn, isIsoDate } from "../dates.ts";
import { speaksFor, type Audience } from "./audience.ts";
import { consentState, decidingRows, isAbout, isGranted, isRowWithdrawn, isWithdrawn, newestFirst } from "./rules.ts";
import { isSignerOutdated } from "./signerOutdated.ts";
import { consentTopic, type Consent, type ConsentService, type ConsentTopic } from "./schema.ts";

/** Why a receiver may not have everything; each has a sentence of its own on the screen. */
export const whyNot = z.enum([
  "noConsent",
  "unsigned",
  "refused",
  "undecided",
  "notAllowed",
  "limitsMissing",
  "withdrawn",
  "expired",
  "signerOutdated",
  "notBegun",
  "topics",
  "kin",
  "kinKnows",
  "noAccess",
  "leader",
  "noComplaint",
  "other",
]);
export type WhyNot = z.infer<typeof whyNot>;

/** How far a receiver may know what a case says. */
export interface Cover {
  extent: "all" | "some" | "none";
  /** What "some" is: topics of the consent form. */
  topics: readonly ConsentTopic[];
  /** Empty when everything may go. */
  why: WhyNot | "";
  /** What somebody typed as a limit. The program cannot read it, so a human must. */
  look: string[];
  /** Consent given to named persons only. */
  onlyTo: string[];
  /** Version of a newer consent that was refused while the older one still holds; 0 for none. */
  refusedLater: number;
  /** pbrl § 3-4: from 12, the child may have reasons for parents not to know. */
  childMayObject: boolean;
}

const allTopics: readonly ConsentTopic[] = consentTopic.options;

const cover = (given: Partial<Cover> & Pick<Cover, "extent">): Cover => ({
  topics: given.extent === "none" ? [] : allTopics,
  why: "",
  look: [],
  onlyTo: [],
  refusedLater: 0,
  childMayObject: false,
  ...given,
});

const everything = (given: Partial<Cover> = {}): Cover => cover({ extent: "all", ...given });
const nothing = (why: WhyNot): Cover => cover({ extent: "none", why });

/**
 * How far a receiver may know what a case says today.
 * - The person: everything (pbrl §§ 3-2, 5-1).
 * - Who signs for the person (pbrl §§ 3-3, 3-4, 4-4 to 4-7): everything, as long as somebody else does sign.
 * - A coordinator or deputy who has the case, and KE's own file: everything (hol §§ 7-2, 7-2 a, 7-3).
 * - The coordinator's leader: how much work it is, nothing about the person (hol § 12-1; `domain.md` 5.3).
 * - A service: what the consent says (hpl § 22, fvl § 13 a nr. 1), as long as those who gave it decide (pbrl §§ 4-3, 4-4).
 * - Family: what the person has said that they may know (pbrl § 3-3), which a human must read.
 * - Statsforvalteren: the case, when there is a complaint (pbrl §§ 7-2, 7-3; hpl § 30).
 * - Others: nothing.
 */
export function coverFor(record: CaseRecord, to: Audience, today: string): Cover {
  switch (to.kind) {
    case "person":
    case "unit":
      return everything();
    case "representative":
      return speaksFor(record, to.id, today)
        ? everything({ childMayObject: is12to15(record, today) })
        : kin(record, to);
    case "coordinator":
      return readersOf(record, today).includes(to.id) ? everything() : nothing("noAccess");
    case "leader":
      return nothing("leader");
    case "service":
      return serviceCover(record, to, today);
    case "contact":
      return speaksFor(record, to.id, today) ? everything() : kin(record, to);
    case "countyGovernor":
      return record.complaints.length > 0 ? everything() : nothing("noComplaint");
    case "other":
      return nothing("other");
  }
}

function is12to15({ person }: CaseRecord, today: string): boolean {
  const age = ageOn(person.birthDate, today);
  return person.kind === "person" && age !== null && age >= 12 && age < 16;
}

/** What is written about a contact is free text: it opens the practical side of the plan, and must be read. */
function kin(record: CaseRecord, to: Audience): Cover {
  const said = record.contacts.find(({ id }) => id === to.id)?.mayKnow.trim() ?? "";
  return said === "" ? nothing("kin") : cover({ extent: "some", topics: ["plan"], why: "kinKnows", look: [said] });
}

function serviceCover(record: CaseRecord, { id, name }: Audience, today: string): Cover {
  const found = decidingRows(record, id, name);
  if (!found) return nothing(whyNoneDecides(record, id, name));
  const { consent, rows } = found;
  const closed = whyClosed(record, consent, rows, today);
  if (closed !== "") return nothing(closed);
  const topics = allTopics.filter((topic) =>
    rows.every((row) => row.topics.length === 0 || row.topics.includes(topic)),
  );
  const said = rows.filter(({ decision }) => decision === "limited").map(({ limits }) => limits.trim());
  const look = [...new Set([consent.generalLimits.trim(), ...said].filter(Boolean))];
  // A limit nobody has written down is no consent to anything in particular.
  if (said.includes("") && consent.generalLimits.trim() === "") return nothing("limitsMissing");
  const onlyTo = [...new Set(rows.map(({ namedPerson }) => namedPerson.trim()).filter(Boolean))];
  const refusedLater = refusedAfter(record, consent, id, name);
  if (topics.length === allTopics.length) return everything({ look, onlyTo, refusedLater });
  if (topics.length === 0) return nothing("topics");
  return cover({ extent: "some", topics, why: "topics", look, onlyTo, refusedLater });
}

/** The strictest row decides, as in `consentCovers`. */
function whyClosed(record: CaseRecord, consent: Consent, rows: readonly ConsentService[], today: string): WhyNot | "" {
  if (rows.some((row) => isGranted(row) && isRowWithdrawn(consent, row.id))) return "withdrawn";
  if (rows.some(({ decision }) => decision === "notAllowed")) return "notAllowed";
  if (isWithdrawn(consent)) return "withdrawn";
  if (consentState(consent, record, today) === "expired") return "expired";
  if (rows.some(({ until }) => isIsoDate(until) && until < today)) return "expired";
  if (isSignerOutdated(consent, record, today)) return "signerOutdated";
  return isIsoDate(consent.from) && consent.from > today ? "notBegun" : "";
}

/** No signed consent says anything: the newest version that names the service tells how far it has come. */
function whyNoneDecides(record: CaseRecord, id: string, name: string): WhyNot {
  const naming = newestFirst(record.consents).find(
    (consent) => consent.forSharing && consent.services.some((row) => isAbout(row, id, name)),
  );
  if (!naming) return "noConsent";
  if (naming.state === "refused") return "refused";
  return naming.state === "signed" ? "undecided" : "unsigned";
}

/** A no to a newer version does not take back the older one, but asks what was meant. */
function refusedAfter(record: CaseRecord, decides: Consent, id: string, name: string): number {
  const refused = newestFirst(record.consents).find(
    ({ state, version, forSharing, services }) =>
      state === "refused" && forSharing && version > decides.version && services.some((row) => isAbout(row, id, name)),
  );
  return refused?.version ?? 0;
}
