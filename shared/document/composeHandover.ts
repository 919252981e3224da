import type { Changeover } from "../changeover/schema.ts";
import { isValid, newestFirst } from "../consent/rules.ts";
import { lastEntry } from "../contactLog/lastContact.ts";
import { isIsoDate } from "../dates.ts";
import type { Language } from "../fields.ts";
import { openMeasures } from "../plan/rules.ts";
import { facts, heading, muted, optionalSection, paragraph, prose } from "./blockBuilders.ts";
import type { DocumentBlock, DocumentContent } from "./blocks.ts";
import {
  appointedIn,
  caseDocument,
  commonTexts,
  concerning,
  shownDate,
  shownPeriod,
  type CaseDocumentInput,
} from "./caseDocument.ts";
import { handover as nb, type HandoverTexts } from "./texts/handover.nb.ts";
import { handover as nn } from "./texts/handover.nn.ts";

const handoverTexts: Record<Language, HandoverTexts> = { nb, nn };

/**
 * Two pages at most, also for the largest case: more would be the plan and the log once again. What is written for the
 * next coordinator is never cut; the list of measures gives way to it.
 */
const MOST_MEASURES = 12;
const LEAST_MEASURES = 3;
/** Lines of the two pages that measures and the brief's own texts share. */
const SHARED_LINES = 41;
const LINE_LENGTH = 90;
const MOST_IN_CELL = 90;
const MOST_OF_CONTACT = 500;

/** On one line, cut after a whole word where there is one near. */
function shortened(text: string, most: number): string {
  const flat = text.trim().replace(/\s+/g, " ");
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most);
  const space = cut.lastIndexOf(" ");
  // Half an emoji is no character.
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, "")} …`;
}

const linesOf = (text: string): number =>
  text.split("\n").reduce((sum, one) => sum + (one.trim() === "" ? 0 : Math.ceil(one.length / LINE_LENGTH)), 0);

function roomForMeasures({ summary, personsView, promises, whoToCall, outsideSystem }: Changeover): number {
  const own = [summary, personsView, promises, whoToCall, outsideSystem].reduce((sum, text) => sum + linesOf(text), 0);
  return Math.max(LEAST_MEASURES, Math.min(MOST_MEASURES, SHARED_LINES - own));
}

/** Promises that stand. */
function measuresLeft(input: CaseDocumentInput, texts: HandoverTexts, most: number): DocumentBlock[] {
  const common = commonTexts[input.language];
  const open = openMeasures(input.case.plan);
  if (open.length === 0) return [];
  const left = open.length - most;
  return [
    heading(2, texts.measures),
    {
      kind: "table",
      caption: texts.measures,
      columns: [
        { title: texts.measure, width: 90 },
        { title: texts.who, width: 50 },
        { title: texts.deadline, width: 30 },
      ],
      rows: open
        .slice(0, most)
        .map(({ what, responsible, deadline }) => [
          shortened(what, MOST_IN_CELL),
          shortened(responsible, MOST_IN_CELL / 2),
          isIsoDate(deadline) ? shownDate(deadline, common) : "",
        ]),
    },
    ...(left > 0 ? [muted(texts.more(left))] : []),
  ];
}

function lastContact({ case: record, today, language }: CaseDocumentInput, texts: HandoverTexts): DocumentBlock[] {
  const newest = lastEntry(record, today);
  if (!newest) return [heading(1, texts.last), paragraph(texts.lastNone)];
  const when = [shownDate(newest.on, commonTexts[language]), shortened(newest.with, MOST_IN_CELL)]
    .filter(Boolean)
    .join(", ");
  const about = newest.about.trim();
  const told =
    about.length > MOST_OF_CONTACT
      ? [paragraph(shortened(about, MOST_OF_CONTACT)), muted(texts.lastMore)]
      : prose(about);
  return [heading(1, texts.last), paragraph(when), ...told];
}

function consentText({ case: record, today, language }: CaseDocumentInput, texts: HandoverTexts): string {
  const valid = newestFirst(record.consents).find((consent) => isValid(consent, record, today));
  if (!valid) return texts.consentNone;
  return isIsoDate(valid.until) ? texts.consentUntil(shownDate(valid.until, commonTexts[language])) : texts.consentOpen;
}

/** Overleveringsnotat: summary, last contact, open promises, whom to call, what stands in no system. */
export function composeHandover(input: CaseDocumentInput & { changeoverId: string }): DocumentContent | null {
  const { case: record } = input;
  const changeover = record.changeovers.find(({ id }) => id === input.changeoverId);
  if (!changeover) return null;
  const texts = handoverTexts[input.language];
  const common = commonTexts[input.language];
  const nameOf = (appointmentId: string): string => {
    const found = appointedIn(input, appointmentId);
    return [found?.name, found?.phone].filter((text) => text?.trim()).join(", ");
  };
  const promises = [...prose(changeover.promises), ...measuresLeft(input, texts, roomForMeasures(changeover))];
  return caseDocument(input, {
    kind: "handover",
    subtitle: texts.subtitle,
    footerName: texts.footer,
    blocks: [
      ...concerning(record, common),
      ...facts([
        [texts.from, nameOf(changeover.fromId)],
        [texts.to, nameOf(changeover.toId)],
        [texts.both, shownPeriod(changeover.overlapFrom, changeover.overlapUntil, common)],
        [texts.consent, consentText(input, texts)],
      ]),
      ...optionalSection(1, texts.summary, changeover.summary),
      ...optionalSection(1, texts.view, changeover.personsView),
      ...lastContact(input, texts),
      ...(promises.length > 0 ? [heading(1, texts.promises), ...promises] : []),
      ...optionalSection(1, texts.call, changeover.whoToCall),
      ...optionalSection(1, texts.outside, changeover.outsideSystem),
    ],
  });
}
