import { isRowWithdrawn, isValid, newestFirst } from "../../consent/rules.ts";
import type { Consent } from "../../consent/schema.ts";
import { isIsoDate, norwegianDate } from "../../dates.ts";
import { messages } from "../../i18n/messages.ts";
import { bullets, facts, heading, muted, paragraph, prose } from "../blockBuilders.ts";
import type { DocumentBlock } from "../blocks.ts";
import { commonTexts, serviceName, shownDate } from "../caseDocument.ts";
import { shortened, type HandoverParts } from "./handoverParts.ts";

const MOST_IN_CELL = 90;
const LONGEST_LINE = 80;

/** The last contact, and the meeting that comes. */
export function contacts({ input, texts, known, room }: HandoverParts): DocumentBlock[] {
  const { lastContact: newest } = known;
  const [meeting] = known.meetings;
  const next = meeting
    ? [norwegianDate(meeting.on), shortened(meeting.what, MOST_IN_CELL / 2)].filter(Boolean).join(", ")
    : "";
  const ahead = facts([[texts.nextMeeting, next]]);
  if (!newest) return [heading(1, texts.last), paragraph(texts.lastNone), ...ahead];
  const when = [shownDate(newest.on, commonTexts[input.language]), shortened(newest.with, MOST_IN_CELL / 2)]
    .filter(Boolean)
    .join(", ");
  const about = newest.about.trim();
  const told =
    about.length > room.contact ? [paragraph(`${shortened(about, room.contact)} ${texts.lastMore}`)] : prose(about);
  return [heading(1, texts.last), paragraph(when), ...told, ...ahead];
}

/** Promises that stand. */
export function measuresLeft({ input, texts, known, room }: HandoverParts): DocumentBlock[] {
  const common = commonTexts[input.language];
  const { openMeasures: open } = known;
  if (open.length === 0) return [];
  const left = open.length - room.measures;
  if (room.measures === 0) return [muted(texts.measuresIn(left))];
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
        .slice(0, room.measures)
        .map(({ what, responsible, deadline }) => [
          shortened(what, MOST_IN_CELL),
          shortened(responsible, MOST_IN_CELL / 2),
          isIsoDate(deadline) ? shownDate(deadline, common) : "",
        ]),
    },
    ...(left > 0 ? [muted(texts.more(left))] : []),
  ];
}

/** Those who take part and may be called; who the consent leaves out is counted, not named. */
export function toCall({ input, texts, known, room }: HandoverParts): DocumentBlock[] {
  const { toCall: all, notCovered } = known;
  const common = commonTexts[input.language];
  const left = all.length - room.people;
  const rows = all
    .slice(0, room.people)
    .map(({ name, role, phone, ...one }) => [
      shortened(name, MOST_IN_CELL / 2),
      shortened(
        [role, serviceName({ serviceId: one.serviceId, name: one.serviceName }, input.services)]
          .filter(Boolean)
          .join(", "),
        MOST_IN_CELL,
      ),
      shortened(phone, 20),
    ]);
  return [
    ...(rows.length === 0
      ? []
      : [
          {
            kind: "table",
            caption: texts.call,
            columns: [
              { title: common.name, width: 55 },
              { title: texts.role, width: 80 },
              { title: common.phone, width: 35 },
            ],
            rows,
          } satisfies DocumentBlock,
        ]),
    ...(left > 0 ? [muted(texts.moreToCall(left))] : []),
    ...(notCovered > 0 ? [muted(texts.notCovered(notCovered))] : []),
  ];
}

/** What asks for the coordinator, the nearest first. */
export function daysAhead({ input, texts, known, room }: HandoverParts): DocumentBlock[] {
  const { deadlines, meetings } = known;
  // Called what they are called on screen.
  const words = messages[input.language].followup.lines;
  const all = [
    ...deadlines.map(({ date, kind }) => ({ date, what: words[kind] })),
    ...meetings.slice(1).map(({ on, what }) => ({ date: on, what })),
  ].toSorted((a, b) => a.date.localeCompare(b.date));
  if (all.length === 0 || room.days === 0) return [];
  return [
    heading(1, texts.ahead),
    bullets(all.slice(0, room.days).map(({ date, what }) => shortened(`${norwegianDate(date)} ${what}`, LONGEST_LINE))),
  ];
}

const validConsent = ({ input }: HandoverParts): Consent | undefined =>
  newestFirst(input.case.consents).find((consent) => isValid(consent, input.case, input.today));

export function consentText(parts: HandoverParts): string {
  const { input, texts, room } = parts;
  const valid = validConsent(parts);
  if (!valid) return texts.consentNone;
  const holds = isIsoDate(valid.until)
    ? texts.consentUntil(shownDate(valid.until, commonTexts[input.language]))
    : texts.consentOpen;
  return room.limits === 0 && allLimits(parts).length > 0 ? `${holds} ${texts.hasLimits}` : holds;
}

/** What may not be shared, and with whom. */
function allLimits(parts: HandoverParts): string[] {
  const { input, texts } = parts;
  const valid = validConsent(parts);
  if (!valid) return [];
  const rows = valid.services.flatMap((row) => {
    const name = serviceName(row, input.services);
    if (name === "") return [];
    if (row.decision === "notAllowed") return [`${name}: ${texts.notAllowed}`];
    if (isRowWithdrawn(valid, row.id)) return [`${name}: ${texts.withdrawn}`];
    return row.decision === "limited" ? [`${name}: ${row.limits.trim() || texts.limited}`] : [];
  });
  return [...(valid.generalLimits.trim() ? [valid.generalLimits] : []), ...rows];
}

/** Read before the first call; where there is no room for them, that there are any (`consentText`). */
export function consentLimits(parts: HandoverParts): DocumentBlock[] {
  const { texts, room } = parts;
  const all = allLimits(parts);
  if (all.length === 0 || room.limits === 0) return [];
  const left = all.length - room.limits;
  return [
    heading(1, texts.limits),
    bullets(all.slice(0, room.limits).map((text) => shortened(text, LONGEST_LINE))),
    ...(left > 0 ? [muted(texts.moreLimits(left))] : []),
  ];
}
