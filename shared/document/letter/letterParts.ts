import type { Appointment, CaseRecord, Referral } from "../../case/schema.ts";
import type { Changeover } from "../../changeover/schema.ts";
import { whoSigns } from "../../consent/whoSigns.ts";
import type { Coordinator } from "../../coordinator/schema.ts";
import { isIsoDate, norwegianDate } from "../../dates.ts";
import type { Language } from "../../fields.ts";
import type { Letter } from "../../letter/schema.ts";
import type { Span } from "../../settings/schema.ts";
import { alike, capital } from "../../text.ts";
import { paragraph } from "../blockBuilders.ts";
import type { DocumentBlock } from "../blocks.ts";
import { appointedIn, type CaseDocumentInput } from "../caseDocument.ts";
import type { CommonTexts } from "../texts/common.nb.ts";
import type { LetterWhat, ReaderVoice } from "../texts/keys.ts";
import { letter as nb, type LetterTexts } from "../texts/letter.nb.ts";
import { letter as nn } from "../texts/letter.nn.ts";
import { fill, type Values } from "./fill.ts";

export const letterTexts: Record<Language, LetterTexts> = { nb, nn };

export interface LetterParts {
  input: CaseDocumentInput;
  letter: Letter;
  texts: LetterTexts;
  common: CommonTexts;
  /** A text with its words filled in; who reads and who it is about are known already. */
  say: (text: string, values?: Values) => string;
}

/** What an occasion makes of a letter. */
export interface LetterBody {
  title: string;
  /** What the file is called after the case number. */
  file: string;
  blocks: DocumentBlock[];
  /** Copies, after the name. */
  enclosed?: DocumentBlock[];
}

/** Parents who decide together are one reader; everybody else is alone with the letter. */
function readerOf(
  { case: record, today }: CaseDocumentInput,
  { receiver, name }: Letter,
  { voices }: LetterTexts,
): LetterTexts["voices"][ReaderVoice] {
  if (receiver === "person") return voices.you;
  const contact = record.contacts.find((one) => alike(one.name, name));
  const isParent = receiver === "representative" && contact !== undefined && contact.parentalResponsibility !== "none";
  return isParent && whoSigns(record.person, record.contacts, today).needsBothParents
    ? voices.parents
    : voices.onBehalf;
}

/** Families are written to with the first name, services with the whole. */
function nameIn({ person }: CaseRecord, { receiver }: Letter, texts: LetterTexts): string {
  const whole = person.name.trim();
  const name = receiver === "representative" ? (whole.split(/\s+/)[0] ?? "") : whole;
  return name || (person.kind === "expectedChild" ? texts.theChild : texts.thePerson);
}

/** Who reads, and who it is about: the same for the person, two for everybody else. */
function people(input: CaseDocumentInput, letter: Letter, texts: LetterTexts): Values {
  const reader = readerOf(input, letter, texts);
  if (letter.receiver === "person") return { ...reader, ...texts.self, navn: input.case.person.name.trim() };
  const name = nameIn(input.case, letter, texts);
  return { ...reader, Hun: capital(name), hun: name, henne: name, navn: name };
}

export function sayIn(input: CaseDocumentInput, letter: Letter, texts: LetterTexts): LetterParts["say"] {
  const { settings } = input;
  const known: Values = {
    ...people(input, letter, texts),
    sak: input.case.number,
    kommunen: settings.municipality.trim() || texts.theMunicipality,
    statsforvalteren: settings.countyGovernor.trim() || texts.theGovernor,
    Ombudet: settings.ombudsman.trim() || texts.theOmbudsman,
  };
  return (text, values = {}) => fill(text, { ...known, ...values });
}

/** One of two texts: with the date when there is one. */
export function dated(date: string, withDate: string, without: string): [text: string, values: Values] {
  return isIsoDate(date) ? [withDate, { dato: norwegianDate(date) }] : [without, {}];
}

export const paragraphs = (parts: LetterParts, texts: readonly string[], values?: Values): DocumentBlock[] =>
  texts.map((text) => paragraph(parts.say(text, values)));

/** "4 uker". */
export function spanInWords({ amount, unit }: Span, { texts }: LetterParts): string {
  const words = texts.units[unit];
  return amount === 1 ? words.one : fill(words.many, { antall: String(amount) });
}

export const coordinatorOf = (input: CaseDocumentInput, id: string): Coordinator | undefined =>
  input.coordinators.find((one) => one.id === id);

/** The name of whoever an appointment names; "koordinatoren" when the register no longer knows. */
export const coordinatorName = ({ input, texts }: LetterParts, appointmentId: string): string =>
  appointedIn(input, appointmentId)?.name.trim() || texts.theCoordinator;

/** Who stands in, and for whom. */
export const deputyNames = (parts: LetterParts, { id, deputyId }: Appointment) => ({
  vikar: coordinatorOf(parts.input, deputyId)?.name.trim() || parts.texts.deputy.someone,
  koordinator: coordinatorName(parts, id),
});

/** Who takes over, and from whom. */
export const changeNames = (parts: LetterParts, { toId, fromId }: Changeover) => ({
  ny: coordinatorName(parts, toId),
  gammel: coordinatorName(parts, fromId),
});

/** What reports of need ask for, taken together. */
export function askedFor(referrals: readonly Referral[]): LetterWhat {
  const plan = referrals.some(({ asksForPlan }) => asksForPlan);
  if (referrals.some(({ asksForChildCoordinator }) => asksForChildCoordinator)) {
    return plan ? "childBoth" : "childCoordinator";
  }
  if (referrals.some(({ asksForCoordinator }) => asksForCoordinator)) return plan ? "both" : "coordinator";
  return plan ? "plan" : "help";
}
