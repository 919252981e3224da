import { addressMayShow } from "../case/protection.ts";
import type { LeftOut } from "../consent/pieces.ts";
import type { CaseRecord } from "../case/schema.ts";
import type { Coordinator } from "../coordinator/schema.ts";
import { isIsoDate, norwegianDate } from "../dates.ts";
import type { Service } from "../directory/schema.ts";
import type { Language } from "../fields.ts";
import type { Settings } from "../settings/schema.ts";
import { facts } from "./blockBuilders.ts";
import type { DocumentBlock, DocumentContent, DocumentKind, LetterOpening } from "./blocks.ts";
import { common as nb, type CommonTexts } from "./texts/common.nb.ts";
import { common as nn } from "./texts/common.nn.ts";

export const commonTexts: Record<Language, CommonTexts> = { nb, nn };

/** What every document is made from. `today` is an ISO date. */
export interface DocumentInput {
  settings: Settings;
  coordinators: Coordinator[];
  services: Service[];
  language: Language;
  today: string;
}

/** What every document about a case is made from. */
export interface CaseDocumentInput extends DocumentInput {
  case: CaseRecord;
}

/** What every document about a case is made from, and what its receiver may not know (already gone from `case`). */
export interface BrakedInput extends CaseDocumentInput {
  leftOut?: readonly LeftOut[];
}

/** What differs between the kinds; `footerName` is the kind in lower case. */
interface Own {
  kind: DocumentKind;
  /** When it is not the kind. */
  title?: string;
  /** What the file is called after the case number; when it is not the kind in lower case. */
  fileWord?: string;
  opening?: LetterOpening;
  subtitle: string;
  footerName: string;
  /** A form without personal data, and what KE writes about its own work, is not exempt from public disclosure. */
  isPublic?: boolean;
  blocks: DocumentBlock[];
}

/** Header, footer and properties are the same for every document about a case, and never name the person. */
export const caseDocument = (input: CaseDocumentInput, own: Own): DocumentContent =>
  numbered(input, input.case.number, own);

/** A document that belongs to no case. */
export const unitDocument = (input: DocumentInput, own: Own): DocumentContent => numbered(input, "", own);

function numbered({ language, settings, today }: DocumentInput, number: string, own: Own): DocumentContent {
  const texts = commonTexts[language];
  const title = own.title ?? texts.kinds[own.kind];
  const filled = (parts: string[]): string[] => parts.filter((part) => part.trim());
  return {
    kind: own.kind,
    language,
    propertyTitle: filled([title, number && texts.case(number)]).join(", "),
    fileName: filled([number, own.fileWord ?? title.toLowerCase()]).join(" "),
    author: settings.municipality.trim() || "Helhet",
    ...(own.opening ? { opening: own.opening } : {}),
    title,
    subtitle: own.subtitle,
    sender: filled([settings.municipality, unitName(settings, texts)]).join(" · "),
    classification: own.isPublic ? "" : texts.classification,
    footer: filled([number, own.footerName, norwegianDate(today)]).join(" · "),
    blocks: own.blocks,
  };
}

/** The unit's own name; the ordinary name follows the language of the document. */
export function unitName({ unitName: own }: Settings, texts: CommonTexts): string {
  const isOrdinary = [nb.unit, nn.unit].some((ordinary) => ordinary.toLowerCase() === own.trim().toLowerCase());
  return isOrdinary ? texts.unit : own.trim() || texts.unit;
}

/** A date that does not exist or is not set is "ikke avklart". */
export const shownDate = (text: string, texts: CommonTexts): string =>
  isIsoDate(text) ? norwegianDate(text) : texts.notSettled;

/** Empty when neither end is a date. */
export function shownPeriod(from: string, until: string, texts: CommonTexts): string {
  if (isIsoDate(from) && isIsoDate(until)) return texts.until(norwegianDate(from), norwegianDate(until));
  if (isIsoDate(from)) return texts.from(norwegianDate(from));
  return isIsoDate(until) ? texts.to(norwegianDate(until)) : "";
}

/** "a, b og c". */
export function inWords(items: string[], texts: CommonTexts): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : texts.list(items.slice(0, -1).join(", "), last);
}

/** Where the person lives and is found in the day must not be on paper. */
export const hidesPlaces = (record: CaseRecord): boolean => !addressMayShow(record.person);

/** The directory's name for a service; what was typed when it is not (or no longer) in the directory. */
export function serviceName(row: { serviceId: string; name: string }, services: Service[]): string {
  return row.name.trim() || (services.find((service) => service.id === row.serviceId)?.name ?? "");
}

/** Born, or expected for a child that is not born yet. */
export function birthFact(record: CaseRecord, texts: CommonTexts): [string, string] {
  const { kind, birthDate } = record.person;
  return [kind === "expectedChild" ? texts.expected : texts.born, birthDate ? shownDate(birthDate, texts) : ""];
}

/** Room to write who a form is about when the record does not say. */
export const nameByHand = (record: CaseRecord, texts: CommonTexts): DocumentBlock[] =>
  record.person.name.trim() ? [] : [{ kind: "writingLines", label: texts.concernsBlank, lines: 1 }];

/** Whom a document is about, and what else stands in the box at its top. */
export const concerning = (
  record: CaseRecord,
  texts: CommonTexts,
  more: [label: string, text: string][] = [],
): DocumentBlock[] => [
  ...facts(
    [[texts.concerns, record.person.name], birthFact(record, texts), [texts.caseNumber, record.number], ...more],
    "box",
  ),
  ...nameByHand(record, texts),
];

/** Whoever an appointment names, as long as the register knows. */
export function appointedIn(input: CaseDocumentInput, appointmentId: string): Coordinator | undefined {
  const appointment = input.case.appointments.find(({ id }) => id === appointmentId);
  return input.coordinators.find(({ id }) => id === appointment?.coordinatorId);
}

/** Appointments that are not ended on the day, newest first. */
export function currentAppointments({ case: record, today }: CaseDocumentInput): CaseRecord["appointments"] {
  return record.appointments
    .filter(({ until }) => !isIsoDate(until) || until >= today)
    .toSorted((a, b) => b.from.localeCompare(a.from));
}
