import type { CaseRecord, Contact } from "../case/schema.ts";
import { addDays, birthday, isIsoDate } from "../dates.ts";
import { alike } from "../text.ts";
import type { Consent, Party, SignerRole } from "./schema.ts";
import { whoSigns, type SigningRule } from "./whoSigns.ts";

const deciders: Record<SigningRule, Party> = {
  expectedChild: "parents",
  under7: "parents",
  from7: "parents",
  from12: "parents",
  inCare: "childWelfare",
  youth: "person",
  youthLacking: "parents",
  youthLackingInCare: "childWelfare",
  adult: "person",
  adultLacking: "representatives",
  adultLackingGuardian: "representatives",
  unknownAge: "person",
};

/** A verge may stand in the parents' place. */
const parties: Record<SignerRole, readonly Party[]> = {
  person: ["person"],
  parent: ["parents"],
  childWelfare: ["childWelfare"],
  legalGuardian: ["parents", "representatives"],
  proxy: ["representatives"],
  nearestKin: ["representatives"],
};

export type Deciding = Pick<CaseRecord, "person" | "contacts">;

/** The case in law on a day, by what it says of the person now; before birth that of a child that is expected. */
function ruleOn({ person, contacts }: Deciding, day: string): SigningRule {
  if (isIsoDate(person.birthDate) && day < person.birthDate) return "expectedChild";
  return whoSigns(person, contacts, day).rule;
}

export const partyOfRule = (rule: SigningRule): Party => deciders[rule];

/** Who decides on a day. */
export const partyOn = (record: Deciding, day: string): Party => partyOfRule(ruleOn(record, day));

function partiesOfContact(contact: Contact): Party[] {
  const { relation, parentalResponsibility, nearestKin } = contact;
  const found: Party[] = [];
  if (relation === "parent" || relation === "guardian" || parentalResponsibility !== "none") found.push("parents");
  if (relation === "childWelfare" || relation === "fosterParent") found.push("childWelfare");
  if (relation === "legalGuardian" || relation === "proxy" || nearestKin) found.push("representatives");
  return found;
}

/** All that somebody with this name is in the case; empty for one it does not know. */
export function partiesOfName({ person, contacts }: Deciding, name: string): Party[] {
  const own: Party[] = alike(person.name, name) ? ["person"] : [];
  return [...own, ...contacts.filter((one) => alike(one.name, name)).flatMap(partiesOfContact)];
}

/** Somebody said something on a day, as one or more of those who may decide; empty when nobody wrote down as what. */
export interface Said {
  on: string;
  as: readonly Party[];
}

/**
 * What was said by those who no longer decide does not hold any more (`domain.md` 1.5): not what parents said, from the day
 * the young person is 16 (pbrl § 4-3); not what parents said for one of 17 without decision competence, from 18 (§ 4-5); and
 * not when decision competence is lost or found again (§§ 4-3, 4-6), or barnevernstjenesten takes over the care or gives it
 * back (§ 4-4). These have no day in the case: there, as what one signed tells who decided then.
 */
export function isSaidByFormer(record: Deciding, { on, as }: Said, today: string): boolean {
  if (ruleOn(record, today) === "unknownAge") return false;
  const now = partyOn(record, today);
  if (isIsoDate(on) && partyOn(record, on) !== now) return true;
  return as.length > 0 && !as.includes(now);
}

const saidBy = (record: Deciding, { signers, signedOn }: Pick<Consent, "signers" | "signedOn">): Said => ({
  on: signedOn,
  as: signers
    .filter(({ name }) => name.trim() !== "")
    .flatMap(({ role, name }) => [...parties[role], ...partiesOfName(record, name)]),
});

/** Who decides on a day; empty when the age is not known. */
export const knownPartyOn = (record: Deciding, day: string): Party | "" =>
  ruleOn(record, day) === "unknownAge" ? "" : partyOn(record, day);

export const maySignFor = (role: SignerRole, decides: Party): boolean => parties[role].includes(decides);

/** A signed consent that somebody else would have to give today; by who decided then, where that was kept. */
export function isSignerOutdated(consent: Consent, record: Deciding, today: string): boolean {
  if (consent.state !== "signed") return false;
  const now = knownPartyOn(record, today);
  if (consent.decidedBy !== "" && now !== "") return consent.decidedBy !== now;
  return isSaidByFormer(record, saidBy(record, consent), today);
}

const changesAt = [16, 18] as const;

/** The birthday on which those who gave a consent stop deciding, and the age then; null when no birthday does that. */
export function signerChange(consent: Consent, record: Deciding): { on: string; age: 16 | 18 } | null {
  const { birthDate } = record.person;
  if (!isIsoDate(birthDate)) return null;
  const ages = changesAt.map((age) => ({ on: birthday(birthDate, age), age }));
  const stops = (day: string): boolean =>
    isSignerOutdated(consent, record, day) && !isSignerOutdated(consent, record, addDays(day, -1));
  return ages.find(({ on }) => !(isIsoDate(consent.signedOn) && on <= consent.signedOn) && stops(on)) ?? null;
}
