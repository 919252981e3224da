import type { Consent, SignerRole } from "../../consent/schema.ts";
import { partyOn } from "../../consent/signerOutdated.ts";
import { ageOn, isIsoDate, norwegianDate } from "../../dates.ts";
import type { CaseDocumentInput } from "../caseDocument.ts";
import type { DocumentBlock } from "../blocks.ts";
import { heading, paragraph } from "../blockBuilders.ts";
import type { ConsentParts } from "./consentParts.ts";

const signature = (label: string): DocumentBlock => ({ kind: "signature", label });

/** The parents the case knows of, and always room for two: joint responsibility is the safe default (`domain.md` 1.5). */
function parentLines({ input, texts }: ConsentParts): string[] {
  const own = texts.signatures;
  const known = input.case.contacts
    .filter(({ parentalResponsibility, name }) => parentalResponsibility !== "none" && name.trim())
    .map(({ name }) => `${name.trim()}, ${own.parent.toLowerCase()}`);
  return [...known, own.parent, own.parent].slice(0, Math.max(known.length, 2));
}

/** The age rule of pbrl §§ 4-3 and 4-4: under 16 the parents sign, from 16 the young person. */
function isUnder16({ case: record, today }: CaseDocumentInput): boolean {
  const age = ageOn(record.person.birthDate, today);
  return record.person.kind === "expectedChild" || (age !== null && age < 16);
}

/** hpl § 22 lets nearest kin of an adult consent to sharing only; the rest is for one with a mandate (pbrl § 4-7; `domain.md` 1.5.2). */
function signsFor({ input, texts }: ConsentParts, role: SignerRole): string {
  if (partyOn(input.case, input.today) !== "representatives") return "";
  if (role === "nearestKin") return texts.signatures.sharingOnly;
  return role === "legalGuardian" || role === "proxy" ? texts.signatures.byMandate : "";
}

function signerLines(parts: ConsentParts): string[] {
  const { input, consent, texts, common } = parts;
  const own = texts.signatures;
  if (consent.signers.length) {
    return consent.signers.map(({ name, role }) =>
      [name.trim() || (role === "person" ? own.person : ""), common.signers[role], signsFor(parts, role)]
        .filter(Boolean)
        .join(", "),
    );
  }
  if (!isUnder16(input)) return [input.case.person.name.trim() || own.person, own.other];
  return input.case.person.inPublicCare ? [own.childWelfare] : parentLines(parts);
}

function parentsSign({ input, consent }: ConsentParts): boolean {
  if (consent.signers.length) return consent.signers.some(({ role }) => role === "parent");
  return isUnder16(input) && !input.case.person.inPublicCare;
}

/** Signers of the record, or blank lines; both parents, with a box for the one who is alone. */
export function consentSignatures(parts: ConsentParts): DocumentBlock[] {
  const { input, texts } = parts;
  const own = texts.signatures;
  const sole = input.case.contacts.some(({ parentalResponsibility }) => parentalResponsibility === "sole");
  const parental: DocumentBlock[] = parentsSign(parts)
    ? [{ kind: "choices", items: [{ checked: sole, text: own.soleParent }] }]
    : [];
  const text = parental.length ? `${own.text} ${own.parentsBoth}` : own.text;
  return [heading(1, own.heading), paragraph(text), ...parental, ...signerLines(parts).map(signature)];
}

function informedHow({ informationGivenHow: how }: Consent, parts: ConsentParts): DocumentBlock {
  const own = parts.texts.informed;
  return {
    kind: "choices",
    look: "row",
    items: [
      { checked: how === "oral" || how === "both", text: own.oral },
      { checked: how === "written" || how === "both", text: own.written },
      { checked: parts.consent.interpreterUsed, text: own.interpreter },
    ],
  };
}

/** Who informed, how and when; blank parts are filled in by hand. */
export function employeeSignature(parts: ConsentParts): DocumentBlock[] {
  const { consent, texts } = parts;
  const own = texts.informed;
  const name = consent.informationGivenBy.trim();
  const on = consent.informationGivenOn;
  const named = isIsoDate(on) ? own.signatureOn(name, norwegianDate(on)) : own.signatureOf(name);
  return [heading(1, own.heading), informedHow(consent, parts), signature(name ? named : own.signature)];
}
