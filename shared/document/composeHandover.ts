import { isValid, newestFirst } from "../consent/rules.ts";
import { isIsoDate } from "../dates.ts";
import type { Language } from "../fields.ts";
import { countedMeasures, isUndone } from "../plan/rules.ts";
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

/** More would be the plan once again. */
const MOST_MEASURES = 12;

/** Promises that stand: measures that are neither done nor stopped, the first deadline first. */
function openMeasures(input: CaseDocumentInput, texts: HandoverTexts): DocumentBlock[] {
  const common = commonTexts[input.language];
  const open = countedMeasures(input.case.plan)
    .filter(isUndone)
    .toSorted((a, b) => (a.deadline || "9").localeCompare(b.deadline || "9"));
  if (open.length === 0) return [];
  const left = open.length - MOST_MEASURES;
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
        .slice(0, MOST_MEASURES)
        .map(({ what, responsible, deadline }) => [
          what,
          responsible,
          isIsoDate(deadline) ? shownDate(deadline, common) : "",
        ]),
    },
    ...(left > 0 ? [muted(texts.more(left))] : []),
  ];
}

function lastContact({ case: record, language }: CaseDocumentInput, texts: HandoverTexts): DocumentBlock[] {
  const newest = record.contactLog.toSorted((a, b) => b.on.localeCompare(a.on))[0];
  if (!newest) return [heading(1, texts.last), paragraph(texts.lastNone)];
  const when = [shownDate(newest.on, commonTexts[language]), newest.with.trim()].filter(Boolean).join(", ");
  return [heading(1, texts.last), paragraph(when), ...prose(newest.about)];
}

function consentText({ case: record, today, language }: CaseDocumentInput, texts: HandoverTexts): string {
  const valid = newestFirst(record.consents).find((consent) => isValid(consent, today));
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
  const promises = [...prose(changeover.promises), ...openMeasures(input, texts)];
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
